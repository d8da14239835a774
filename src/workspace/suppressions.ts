import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Diagnostic, Words} from '../diagnostic/types.ts'
import type {Baseline} from '../lint/types.ts'
import type {Outcome} from '../reporter/types.ts'
import {NotFoundError} from '../rule/not-found.ts'
import {writeOutput} from './write-output.ts'

/** One finding that was there when the rules were introduced. */
interface Entry {
  readonly fingerprint: string
  /** For people who read the file. */
  readonly section: string
  readonly message: string
}

/** By rule; `count` is ESLint's. */
type OfDraft = Record<string, {count: number; findings: Entry[]}>

/** The findings that do not count, because they were there before: the file hegao-suppressions.json. */
export class Suppressions {
  readonly #file: string
  readonly #shown: string
  /** By path, with “/”, from the folder of the file. */
  readonly #drafts: Map<string, OfDraft>

  constructor(file: string, cwd: string, content: Readonly<Record<string, OfDraft>>) {
    this.#file = file
    this.#shown = path.relative(cwd, file)
    this.#drafts = new Map(Object.entries(content))
  }

  /** @param draft absolute */
  baselineOf(draft: string): Baseline | undefined {
    const rules = this.#drafts.get(this.#nameOf(draft))
    if (!rules) return undefined
    const entries = Object.entries(rules).flatMap(([ruleId, {findings}]) =>
      findings.map(({fingerprint}) => ({ruleId, fingerprint})),
    )
    return {entries, origin: {file: this.#shown, line: 1}}
  }

  /** Takes in findings that count so far. */
  add(outcomes: readonly Outcome[], isWanted: (diagnostic: Diagnostic) => boolean): void {
    for (const outcome of outcomes) {
      if ('unreadable' in outcome) continue
      const rules = this.#drafts.get(this.#nameOf(outcome.path)) ?? {}
      for (const diagnostic of outcome.verdicts.flatMap(({diagnostics}) => diagnostics).filter(isWanted)) {
        const {ruleId, fingerprint, section, message} = diagnostic
        rules[ruleId] ??= {count: 0, findings: []}
        rules[ruleId].findings.push({fingerprint, section: section.join(' › '), message})
        rules[ruleId].count++
      }
      if (Object.keys(rules).length > 0) this.#drafts.set(this.#nameOf(outcome.path), rules)
    }
  }

  /** How many entries excuse nothing any more, of the drafts that were looked at. */
  stale(outcomes: readonly Outcome[]): number {
    return outcomes.reduce((count, outcome) => count + this.#staleOf(outcome).length, 0)
  }

  /** Takes out what excuses nothing any more, and drafts that are gone. */
  prune(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) {
      const rules = this.#drafts.get(this.#nameOf(outcome.path))
      if (!rules) continue
      for (const [ruleId, entry] of this.#staleOf(outcome)) {
        const own = rules[ruleId]!
        own.findings.splice(own.findings.indexOf(entry), 1)
        own.count--
        if (own.count === 0) delete rules[ruleId]
      }
      if (Object.keys(rules).length === 0) this.#drafts.delete(this.#nameOf(outcome.path))
    }
    for (const name of this.#drafts.keys())
      if (!existsSync(path.resolve(path.dirname(this.#file), name))) this.#drafts.delete(name)
  }

  /** Writes the file; else why it was not written. */
  save(cwd: string): Words | undefined {
    const sorted = [...this.#drafts].toSorted(([a], [b]) => (a < b ? -1 : 1))
    const text = `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`
    return writeOutput(this.#shown, text, cwd)
  }

  #staleOf(outcome: Outcome): [string, Entry][] {
    const rules = this.#drafts.get(this.#nameOf(outcome.path))
    if (!rules || 'unreadable' in outcome) return []
    const used = new Map<string, number>()
    const keyOf = (ruleId: string, fingerprint: string) => `${ruleId} ${fingerprint}`
    for (const {diagnostic, waiver} of outcome.verdicts.flatMap(({waived}) => waived)) {
      if (waiver.kind !== 'baseline') continue
      const key = keyOf(diagnostic.ruleId, diagnostic.fingerprint)
      used.set(key, (used.get(key) ?? 0) + 1)
    }
    // A rule that was not asked this time says nothing of its old findings.
    const asked = new Set(
      outcome.verdicts.filter(({status}) => status !== 'not-applicable').map(({rule}) => rule.id),
    )
    return Object.entries(rules).flatMap(([ruleId, {findings}]) =>
      findings.flatMap((entry): [string, Entry][] => {
        if (!asked.has(ruleId)) return []
        const key = keyOf(ruleId, entry.fingerprint)
        const left = used.get(key) ?? 0
        used.set(key, left - 1)
        return left > 0 ? [] : [[ruleId, entry]]
      }),
    )
  }

  #nameOf(draft: string): string {
    return path.relative(path.dirname(this.#file), draft).replaceAll(path.sep, '/')
  }
}

/** @throws {NotFoundError} for a file that is not there, or not one of these */
export function loadSuppressions(file: string, cwd: string): Suppressions {
  const shown = path.relative(cwd, file)
  const content = read(file)
  if (content === undefined)
    throw new NotFoundError({
      zh: `旧问题文件“${shown}”不存在，或无法读取`,
      en: `the suppressions file “${shown}” does not exist, or cannot be read`,
    })
  const parsed = parse(content)
  if (!parsed)
    throw new NotFoundError({
      zh: `旧问题文件“${shown}”内容不对；请从备份或版本库恢复，或者把它删掉，再用 --suppress-all 重新生成`,
      en: `“${shown}” is not a suppressions file; restore it from a copy or from version control, or delete it and make it anew with --suppress-all`,
    })
  return new Suppressions(file, cwd, parsed)
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function parse(content: string): Readonly<Record<string, OfDraft>> | undefined {
  try {
    const drafts: unknown = JSON.parse(content)
    return isRecord(drafts) && Object.values(drafts).every(isOfDraft)
      ? (drafts as Record<string, OfDraft>)
      : undefined
  } catch {
    return undefined
  }
}

function isOfDraft(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.values(value).every(
      rule =>
        isRecord(rule) &&
        Array.isArray(rule.findings) &&
        rule.findings.every(entry => isRecord(entry) && typeof entry.fingerprint === 'string'),
    )
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
