import type {ReportContext} from '../check/context.ts'
import {FactsByText, type FactsOf, type Make} from '../check/facts.ts'
import type {Block, CheckContext, Finding, Visitor} from '../check/types.ts'
import type {Configured} from '../rule/configure.ts'

/** A rule that looks at each block by itself. */
export interface LocalRun {
  /** Makes the visitor for all blocks of a context. */
  readonly create: (context: CheckContext) => Visitor
  readonly findings: Finding[]
  examined: number
}

/** What rules had to say of a block; the rules by their places in the list of runs. */
interface Entry {
  isNew: boolean
  /** Those that found something. */
  readonly spoke: number[]
  /** Those that found nothing to look at. */
  readonly passed: number[]
}

/**
 * What the blocks of the last text had to say. A draft that is being written changes in one paragraph at a time: the
 * other paragraphs, of which nothing was said, need not be asked again. One for each draft, and it knows the last
 * texts only. The findings themselves are made anew, for their positions move.
 */
export class Memory {
  readonly #facts = new FactsByText()
  /** What the checks make of texts, whatever the rules. */
  readonly facts: FactsOf = text => this.#facts.of(text)
  #settings: readonly Configured[] | undefined
  /** By the type of the block: makes an entry of its text. */
  #entries = new Map<string, Make<Entry>>()

  /** The draft has changed. */
  turn(): void {
    this.#facts.turn()
  }

  /**
   * Runs the rules as a traversal would.
   *
   * @param settings what the rules and their options come from: others, and nothing is remembered
   */
  run(runs: readonly LocalRun[], settings: readonly Configured[], context: ReportContext): void {
    if (settings !== this.#settings) this.#entries = new Map()
    this.#settings = settings
    const {blocks} = context
    const entries = blocks.map(block => this.#entryOf(block))
    const news = blocks.filter((_, at) => entries[at]!.isNew)
    if (news.length > 0)
      this.#ask(news, runs, news.length * 2 < blocks.length ? context.narrowed(news) : context)
    const asked = runs.map((): Block[] => [])
    for (const run of runs) run.examined = blocks.length
    for (const [at, {spoke, passed}] of entries.entries()) {
      for (const run of spoke) asked[run]!.push(blocks[at]!)
      for (const run of passed) runs[run]!.examined--
    }
    for (const [at, run] of runs.entries()) {
      const again = asked[at]!
      if (again.length === 0) continue
      const visitor = run.create(context.narrowed(again))
      for (const block of again)
        for (const finding of visitor.block?.(block) ?? []) run.findings.push(finding)
    }
  }

  #entryOf({node: {type}, facts}: Block): Entry {
    let make = this.#entries.get(type)
    if (!make) {
      make = () => ({isNew: true, spoke: [], passed: []})
      this.#entries.set(type, make)
    }
    return facts.of(make)
  }

  #ask(news: readonly Block[], runs: readonly LocalRun[], context: CheckContext): void {
    // Of paragraphs that are the same one is enough.
    const each = new Map(news.map(block => [this.#entryOf(block), block]))
    for (const entry of each.keys()) entry.spoke.length = entry.passed.length = 0
    for (const [at, run] of runs.entries()) {
      const {block: look} = run.create(context)
      if (!look) continue
      for (const [entry, block] of each) {
        const found = look(block)
        if (!found) entry.passed.push(at)
        else if (found.length > 0) entry.spoke.push(at)
      }
    }
    for (const entry of each.keys()) entry.isNew = false
  }
}
