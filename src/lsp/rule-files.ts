import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {checks} from '../check/index.ts'
import type {Examples} from '../rule/load/load-rule.ts'
import type {Catalogue, Rule} from '../rule/types.ts'
import {packageRoot} from '../workspace/package-root.ts'
import {uriOf} from './folders.ts'

/** The file that a rule is written in: a built-in one comes with the program, others are the user's own. */
export class RuleFiles {
  readonly #catalogue: Catalogue
  readonly #examples = new Map<string, Promise<Examples | undefined>>()
  readonly #links = new Map<Rule, string | undefined>()

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
  }

  /** Where a rule can be read: its file, and the line; undefined where the file has gone. */
  link(rule: Rule, folder: string): string | undefined {
    if (!this.#links.has(rule)) {
      const path = this.#pathOf(rule, folder)
      this.#links.set(rule, existsSync(path) ? `${uriOf(path)}#L${rule.origin.line}` : undefined)
    }
    return this.#links.get(rule)
  }

  /** The drafts that show a built-in rule at work. */
  examples(rule: Rule): Promise<Examples | undefined> {
    let found = this.#examples.get(rule.id)
    if (!found) {
      found = this.#isBuiltIn(rule) ? this.#read(rule) : Promise.resolve(undefined)
      this.#examples.set(rule.id, found)
    }
    return found
  }

  #isBuiltIn({id}: Rule): boolean {
    return this.#catalogue.rules.some(rule => rule.id === id)
  }

  #pathOf(rule: Rule, folder: string): string {
    const {file} = rule.origin
    if (isAbsolute(file)) return file
    return join(this.#isBuiltIn(rule) ? packageRoot : folder, file)
  }

  /** YAML is only loaded when somebody asks. */
  async #read(rule: Rule): Promise<Examples | undefined> {
    const path = this.#pathOf(rule, packageRoot)
    if (!existsSync(path)) return undefined
    const [{parseRule}, {knownFrom}] = await Promise.all([
      import('../rule/load/load-rule.ts'),
      import('../rule/load/known.ts'),
    ])
    const source = readFileSync(path, 'utf8')
    return parseRule(source, rule.origin.file, knownFrom(this.#catalogue, checks)).examples
  }
}
