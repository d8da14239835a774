import type {Node, Parent} from 'unist'
import type {Flow} from '../tree/flow.ts'
import type {Lines} from '../tree/lines.ts'
import type {Report, Section} from '../tree/types.ts'
import {BlockText} from './block-text.ts'
import {type Data, noData} from './data.ts'
import {type FactsOf, passingFacts} from './facts.ts'
import type {Roles} from './role.ts'
import type {Title} from './titles.ts'
import type {Block, CheckContext, Container, WaiverFault} from './types.ts'
import {Walked} from './walked.ts'

/** Walks the report once, for all checks of a run. */
export function createContext(
  report: Report,
  roles: Roles,
  data: Data = noData,
  facts: FactsOf = passingFacts,
): ReportContext {
  const walked = new Walked(report, roles, facts)
  return new ReportContext(walked, data, walked.whole)
}

/**
 * A class, for a getter in a literal is another shape of object for each report, and V8 keeps a shape, with all that the
 * getter reaches, until it collects the old generation.
 */
export class ReportContext implements CheckContext {
  readonly report: Report
  readonly lines: Lines
  readonly roles: Roles
  readonly data: Data
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly facts: FactsOf
  /** What became of the waivers is put in when it is known. */
  readonly waiverFaults: WaiverFault[] = []
  readonly #walked: Walked
  readonly #searched: BlockText

  /** @param searched the blocks that are looked at */
  constructor(walked: Walked, data: Data, searched: BlockText) {
    this.report = walked.report
    this.lines = walked.lines
    this.roles = walked.roles
    this.data = data
    this.blocks = searched.blocks
    this.sections = walked.sections
    this.facts = walked.facts
    this.#walked = walked
    this.#searched = searched
  }

  /** The same report, of which only some blocks are looked at; all else is as it is in the whole. */
  narrowed(blocks: readonly Block[]): CheckContext {
    return new ReportContext(this.#walked, this.data, new BlockText(blocks))
  }

  get text(): string {
    return this.#searched.text
  }

  get titles(): readonly Title[] {
    return this.#walked.titles
  }

  mayMatch(pattern: number): boolean {
    const {screen} = this.data
    return screen === undefined || this.#walked.whole.mayMatch(pattern, screen)
  }

  blocksWith(pattern: RegExp, isBare: boolean): readonly Block[] {
    return this.#searched.blocksWith(pattern, isBare)
  }

  sectionsOf(role: string): readonly Section[] {
    return this.#walked.sectionsOf(role)
  }

  blocksTelling(role: string): readonly Block[] {
    return this.#walked.blocksTelling(role)
  }

  nodesOf(type: Container): readonly Parent[] {
    return this.#walked.nodesOf(type)
  }

  flow(node: Node): Flow {
    return this.#walked.flow(node)
  }

  blocksUnder(section: Section): readonly Block[] {
    return this.#walked.blocksUnder(section)
  }

  textUnder(section: Section): string {
    return this.#walked.textUnder(section)
  }
}
