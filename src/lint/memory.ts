import {narrowed} from '../check/context.ts'
import {FactsByText, type FactsOf} from '../check/facts.ts'
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
  /** Those that found something. */
  readonly spoke: number[]
  /** Those that found nothing to look at. */
  readonly passed: number[]
}

/** By the type and the text of the block. */
type Entries = Map<string, Map<string, Entry>>

/**
 * What the blocks of the last text had to say. A draft that is being written changes in one paragraph at a time: the
 * other paragraphs, of which nothing was said, need not be asked again. One for each draft, and it knows the last text
 * only. The findings themselves are made anew, for their positions move.
 */
export class Memory {
  readonly #facts = new FactsByText()
  /** What the checks make of texts, whatever the rules. */
  readonly facts: FactsOf = text => this.#facts.of(text)
  #settings: readonly Configured[] | undefined
  #entries: Entries = new Map()

  /** The draft has changed. */
  turn(): void {
    this.#facts.turn()
  }

  /**
   * Runs the rules as a traversal would.
   *
   * @param settings what the rules and their options come from: others, and nothing is remembered
   */
  run(runs: readonly LocalRun[], settings: readonly Configured[], context: CheckContext): void {
    const {blocks} = context
    const before: Entries = settings === this.#settings ? this.#entries : new Map()
    this.#settings = settings
    this.#entries = new Map()
    const news: New[] = []
    const entries = blocks.map(block => {
      const {text} = block.flow
      const texts = textsOf(this.#entries, block)
      let entry = texts.get(text)
      if (entry) return entry
      entry = before.get(block.node.type)?.get(text)
      if (!entry) {
        entry = {spoke: [], passed: []}
        news.push({block, entry})
      }
      texts.set(text, entry)
      return entry
    })
    if (news.length > 0) ask(news, runs, context)
    const asked = runs.map((): Block[] => [])
    for (const run of runs) run.examined = blocks.length
    for (const [at, {spoke, passed}] of entries.entries()) {
      for (const run of spoke) asked[run]!.push(blocks[at]!)
      for (const run of passed) runs[run]!.examined--
    }
    for (const [at, run] of runs.entries()) {
      const again = asked[at]!
      if (again.length === 0) continue
      const visitor = run.create(narrowed(context, again))
      for (const block of again)
        for (const finding of visitor.block?.(block) ?? []) run.findings.push(finding)
    }
  }
}

interface New {
  readonly block: Block
  readonly entry: Entry
}

function ask(news: readonly New[], runs: readonly LocalRun[], context: CheckContext): void {
  const isLittle = news.length * 2 < context.blocks.length
  const around = isLittle
    ? narrowed(
        context,
        news.map(({block}) => block),
      )
    : context
  for (const [at, run] of runs.entries()) {
    const {block: look} = run.create(around)
    if (!look) continue
    for (const {block, entry} of news) {
      const found = look(block)
      if (!found) entry.passed.push(at)
      else if (found.length > 0) entry.spoke.push(at)
    }
  }
}

function textsOf(entries: Entries, {node: {type}}: Block): Map<string, Entry> {
  let texts = entries.get(type)
  if (!texts) {
    texts = new Map()
    entries.set(type, texts)
  }
  return texts
}
