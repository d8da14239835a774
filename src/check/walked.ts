import type {Node, Parent} from 'unist'
import {type Flow, flowOf} from '../tree/flow.ts'
import {type Lines, linesOf} from '../tree/lines.ts'
import {elementTypes, type Report, type Section} from '../tree/types.ts'
import {BlockText} from './block-text.ts'
import type {Facts, FactsOf} from './facts.ts'
import type {Roles} from './role.ts'
import {type Title, titlesIn} from './titles.ts'
import type {Block, Container} from './types.ts'

/** A report that was walked once: blocks, sections and flow texts that all checks of a run share. */
export class Walked {
  readonly report: Report
  readonly lines: Lines
  readonly roles: Roles
  readonly facts: FactsOf
  readonly blocks: Block[] = []
  readonly sections: Section[] = []
  readonly whole: BlockText
  readonly #containers: Readonly<Record<Container, Parent[]>> = {table: [], list: []}
  readonly #flows = new Map<Node, Flow>()
  readonly #spans = new Map<Section, readonly [number, number]>()
  readonly #texts = new Map<Section, string>()
  readonly #byRole = new Map<string, readonly Section[]>()
  readonly #telling = new Map<string, readonly Block[]>()
  #titles: readonly Title[] | undefined

  constructor(report: Report, roles: Roles, facts: FactsOf) {
    this.report = report
    this.lines = linesOf(report.text)
    this.roles = roles
    this.facts = facts
    this.#walk(report, [], 'body')
    this.whole = new BlockText(this.blocks)
  }

  #walk(node: Node, path: readonly Section[], outer: Block['part']): void {
    if (node.type === 'furniture') return
    if (hasOwnText.has(node.type)) {
      const part = outer === 'body' && isElement.has(node.type) ? 'element' : outer
      const own = this.flow(node)
      this.blocks.push(new NodeBlock(node, own, path, part, this.facts(own.text)))
      return
    }
    if (!('children' in node)) return
    if (node.type === 'table' || node.type === 'list') this.#containers[node.type].push(node as Parent)
    const section = node.type === 'section' ? (node as Section) : undefined
    if (section) this.sections.push(section)
    const inner = section ? [...path, section] : path
    const from = this.blocks.length
    for (const child of (node as Parent).children) this.#walk(child, inner, asides.get(node.type) ?? outer)
    // The first block of a section is its own heading.
    if (section) this.#spans.set(section, [from + 1, this.blocks.length])
  }

  nodesOf(type: Container): readonly Parent[] {
    return this.#containers[type]
  }

  flow(node: Node): Flow {
    let known = this.#flows.get(node)
    if (!known) {
      known = flowOf(node, this.lines)
      this.#flows.set(node, known)
    }
    return known
  }

  blocksUnder(section: Section): readonly Block[] {
    return this.blocks.slice(...this.#spans.get(section)!)
  }

  textUnder(section: Section): string {
    let text = this.#texts.get(section)
    if (text === undefined) {
      text = this.whole.between(...this.#spans.get(section)!)
      this.#texts.set(section, text)
    }
    return text
  }

  sectionsOf(role: string): readonly Section[] {
    let found = this.#byRole.get(role)
    if (!found) {
      found = outermost(this.sections, title => this.roles.heading(role, title))
      this.#byRole.set(role, found)
    }
    return found
  }

  blocksTelling(role: string): readonly Block[] {
    let found = this.#telling.get(role)
    if (!found) {
      found = this.whole.blocksWith(this.roles.telling(role), true)
      this.#telling.set(role, found)
    }
    return found
  }

  get titles(): readonly Title[] {
    this.#titles ??= titlesIn(this.blocks)
    return this.#titles
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
