import type {Node, Parent} from 'unist'
import {type Flow, flowOf} from '../tree/flow.ts'
import {linesOf} from '../tree/lines.ts'
import {elementTypes, type Report, type Section} from '../tree/types.ts'
import {BlockText} from './block-text.ts'
import {type Data, noData} from './data.ts'
import {type Facts, type FactsOf, passingFacts} from './facts.ts'
import type {Roles} from './role.ts'
import {type Title, titlesIn} from './titles.ts'
import type {Block, CheckContext, WaiverFault} from './types.ts'

/** What became of the waivers is put in when it is known. */
type MutableContext = CheckContext & {readonly waiverFaults: WaiverFault[]}

/** Walks the report once: blocks, sections and flow texts that all checks of a run share. */
export function createContext(
  report: Report,
  roles: Roles,
  data: Data = noData,
  facts: FactsOf = passingFacts,
): MutableContext {
  const lines = linesOf(report.text)
  const flows = new Map<Node, Flow>()
  const flow = (node: Node): Flow => {
    let known = flows.get(node)
    if (!known) {
      known = flowOf(node, lines)
      flows.set(node, known)
    }
    return known
  }
  const blocks: Block[] = []
  const sections: Section[] = []
  const spans = new Map<Section, readonly [number, number]>()
  const walk = (node: Node, path: readonly Section[], outer: Block['part']): void => {
    if (node.type === 'furniture') return
    if (hasOwnText.has(node.type)) {
      const part = outer === 'body' && isElement.has(node.type) ? 'element' : outer
      const own = flow(node)
      blocks.push(new NodeBlock(node, own, path, part, facts(own.text)))
      return
    }
    if (!('children' in node)) return
    const section = node.type === 'section' ? (node as Section) : undefined
    if (section) sections.push(section)
    const inner = section ? [...path, section] : path
    const from = blocks.length
    for (const child of (node as Parent).children) walk(child, inner, asides.get(node.type) ?? outer)
    // The first block of a section is its own heading.
    if (section) spans.set(section, [from + 1, blocks.length])
  }
  walk(report, [], 'body')
  const blocksUnder = (section: Section) => blocks.slice(...spans.get(section)!)
  const whole = new BlockText(blocks, true)
  const texts = new Map<Section, string>()
  const textUnder = (section: Section): string => {
    let text = texts.get(section)
    if (text === undefined) {
      text = whole.between(...spans.get(section)!)
      texts.set(section, text)
    }
    return text
  }
  const byRole = new Map<string, readonly Section[]>()
  const sectionsOf = (role: string): readonly Section[] => {
    let found = byRole.get(role)
    if (!found) {
      found = outermost(sections, title => roles.heading(role, title))
      byRole.set(role, found)
    }
    return found
  }
  const telling = new Map<string, readonly Block[]>()
  const blocksTelling = (role: string): readonly Block[] => {
    let found = telling.get(role)
    if (!found) {
      found = whole.blocksWith(roles.telling(role), true)
      telling.set(role, found)
    }
    return found
  }
  let titles: readonly Title[] | undefined
  return {
    report,
    lines,
    roles,
    data,
    blocks,
    sections,
    waiverFaults: [],
    flow,
    facts,
    blocksUnder,
    textUnder,
    sectionsOf,
    blocksTelling,
    get titles() {
      titles ??= titlesIn(blocks)
      return titles
    },
    ...searchesIn(whole),
    get text() {
      return whole.text
    },
  }
}

/** The same report, of which only some blocks are looked at; all else is as it is in the whole. */
export function narrowed(context: CheckContext, blocks: readonly Block[]): CheckContext {
  const some = new BlockText(blocks, false)
  const {canMatch, blocksWith} = searchesIn(some)
  return Object.create(context, {
    blocks: {value: blocks},
    text: {get: () => some.text},
    canMatch: {value: canMatch},
    blocksWith: {value: blocksWith},
  }) as CheckContext
}

function searchesIn(text: BlockText): Pick<CheckContext, 'canMatch' | 'blocksWith'> {
  return {
    canMatch: (table, pattern) => text.canMatch(table, pattern),
    blocksWith: (pattern, isBare) => text.blocksWith(pattern, isBare),
  }
}

function outermost(sections: readonly Section[], hasRole: (title: string) => boolean): Section[] {
  const found: Section[] = []
  for (const section of sections) {
    const end = found.at(-1)?.position.end.offset ?? 0
    if (section.position.start.offset! >= end && hasRole(section.title)) found.push(section)
  }
  return found
}

class NodeBlock implements Block {
  readonly node: Node
  readonly flow: Flow
  readonly sections: readonly Section[]
  readonly part: Block['part']
  readonly facts: Facts

  constructor(node: Node, flow: Flow, sections: readonly Section[], part: Block['part'], facts: Facts) {
    this.node = node
    this.flow = flow
    this.sections = sections
    this.part = part
    this.facts = facts
  }

  get bare(): string {
    return this.facts.bare
  }
}

/** Nodes whose text is not of the body. */
const asides: ReadonlyMap<string, Block['part']> = new Map([
  ['annex', 'annex'],
  ['footnoteDefinition', 'note'],
])
const isElement: ReadonlySet<string> = new Set(elementTypes)
const hasOwnText: ReadonlySet<string> = new Set([
  ...elementTypes,
  'paragraph',
  'sectionHeading',
  'heading',
  'tableCell',
])
