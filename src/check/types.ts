import type {Parent} from 'unist'
import type {Fix, Words} from '../diagnostic/types.ts'
import type {Flow} from '../tree/flow.ts'
import type {Lines} from '../tree/lines.ts'
import type {Node, Range, Report, Section} from '../tree/types.ts'
import type {Data} from './data.ts'
import type {Facts, FactsOf} from './facts.ts'
import type {OptionShapes, Options} from './options.ts'
import type {Roles} from './role.ts'
import type {Title} from './titles.ts'

/** A value that a message may use: words, where the languages differ. */
export type Datum = string | number | Words

/** What a check returns: a range and data, no prose, no severity. */
export interface Finding {
  readonly range: Range
  readonly data: Readonly<Record<string, Datum>>
  readonly related?: readonly {readonly range: Range; readonly message: Words}[]
  readonly fix?: Fix
}

/** A node with text of its own: paragraph, heading, title, table cell … */
export interface Block {
  readonly node: Node
  readonly flow: Flow
  /** The flow text with the titles of documents (《…》) blanked, as long as the text itself; made once. */
  readonly bare: string
  /** What pure functions make of the flow text: while a draft is written, not again for the same text. */
  readonly facts: Facts
  /** The sections it stands in, outermost first. A heading stands in its own section. */
  readonly sections: readonly Section[]
  /** element: title, addressee, signature … */
  readonly part: 'body' | 'element' | 'annex' | 'note'
}

/** Nodes that are asked for as a whole. */
export type Container = 'table' | 'list'

export const waiverFaults = ['unclear', 'without-reason', 'expired', 'unknown-rule', 'unused'] as const

/** What is wrong with a waiver, and where. */
export interface WaiverFault extends Finding {
  readonly fault: (typeof waiverFaults)[number]
}

/** What the checks of one run share. */
export interface CheckContext {
  readonly report: Report
  readonly lines: Lines
  readonly roles: Roles
  readonly data: Data
  /** All blocks in reading order, without furniture. */
  readonly blocks: readonly Block[]
  /** The flow texts of all blocks, one a line: for a first look whether a pattern is worth a second. Made once. */
  readonly text: string
  /** Has the report what a pattern of the screen needs? It is gone through once for all of them. */
  mayMatch(pattern: number): boolean
  /**
   * The blocks in which a pattern with the flag `g` may match, in reading order: by one search through `text`, or
   * through the same with the titles of documents (《…》) blanked. For nearly all patterns there are none.
   */
  blocksWith(pattern: RegExp, isBare: boolean): readonly Block[]
  /** The titles of documents (《…》) in reading order. Made once. */
  readonly titles: readonly Title[]
  /** All sections in reading order. */
  readonly sections: readonly Section[]
  /** The sections of a role that do not stand inside another section of that role; looked for once. */
  sectionsOf(role: string): readonly Section[]
  /** What became of the waivers; empty until all other rules have answered. */
  readonly waiverFaults: readonly WaiverFault[]
  /** The blocks that may tell what a role is about, in reading order; looked for once. */
  blocksTelling(role: string): readonly Block[]
  /** The tables or the lists in reading order, without furniture. */
  nodesOf(type: Container): readonly Parent[]
  /** The flow text of any node; made once. */
  flow(node: Node): Flow
  /** What pure functions make of any text, as of that of a block. */
  readonly facts: FactsOf
  /** The blocks under a heading, subsections with their headings included, its own heading not. */
  blocksUnder(section: Section): readonly Block[]
  /** Their text, one block a line; made once. */
  textUnder(section: Section): string
}

/**
 * Called in one traversal for all rules. Each function returns `undefined` where there was nothing to look
 * at, and else its findings: so that a rule that never ran does not look like one that passed.
 */
export interface Visitor {
  block?(block: Block): readonly Finding[] | undefined
  section?(section: Section): readonly Finding[] | undefined
  /** Called last, when all blocks and sections were seen. */
  report?(): readonly Finding[] | undefined
}

/** Options that each may be written, and together ask for nothing or for what cannot be. */
export interface Refusal {
  /** Where it is told. */
  readonly option: string
  readonly message: Words
  /** What to write instead. */
  readonly hint: Words
}

interface CheckDescription<Shapes extends OptionShapes = OptionShapes> {
  /** One sentence, for docs and editors. */
  readonly summary: Words
  readonly options: Shapes
  /** What no shape of an option tells; asked when each option is as its shape wants it. */
  refuse?(options: Options<Shapes>): Refusal | undefined
  /** The {names} that a message may use, each with its meaning. */
  readonly data: Readonly<Record<string, Words>>
  /** The words of a rule that brings none of its own. */
  readonly message: Words
}

/** A question with options. It knows neither rule id, severity nor prose. */
export interface Check<Shapes extends OptionShapes = OptionShapes, Ready = unknown> {
  readonly name: string
  /**
   * What it tells of itself, to those who load rules, write docs and edit. A function, because linting needs none of it,
   * and to make the words of all checks would take a start a tenth of its time.
   */
  describe(): CheckDescription<Shapes>
  /** It looks at what became of the waivers: asked when all others have answered, and only where there are any. */
  readonly isAboutWaivers?: true
  /**
   * With these options it looks at each block by itself: what is found in one depends on its text and type, the options
   * and the data, and on nothing around it. So a block that had nothing to say need not be asked again while a draft is
   * written. Never when absent.
   */
  isLocal?(options: Options<Shapes>): boolean
  /** What depends on the options and the data alone: made once for many reports. */
  prepare?(options: Options<Shapes>, data: Data): Ready
  create(options: Options<Shapes>, context: CheckContext, ready: Ready): Visitor
}

/** Keeps the option types of a check while it is written. */
export function defineCheck<const Shapes extends OptionShapes, Ready = undefined>(
  check: Check<Shapes, Ready>,
): Check<Shapes, Ready> {
  return check
}
