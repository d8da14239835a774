import type {Chance} from '../../test/support/chance.ts'

/**
 * Templates of sentences. `[a|b]` is one of several wordings, which may have templates inside; `[name]` one of a list;
 * `<2-9>` a number; `{place}` a word of the unit that reports.
 */
export type Lists = Readonly<Record<string, readonly string[]>>

export type Slots = Readonly<Record<string, string>>

type Node =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'choice'; readonly options: readonly Node[][]}
  | {readonly type: 'list'; readonly name: string}
  | {readonly type: 'number'; readonly from: number; readonly to: number}
  | {readonly type: 'slot'; readonly name: string}

const parsed = new Map<string, readonly Node[]>()

/** Writes templates for one report: what a list gave once it gives again only when nothing else is left. */
export class Writer {
  #given = new Map<string, Set<number>>()

  /**
   * @param words what decides between wordings: another report by the same chance says the same
   * @param numbers what decides on the numbers, apart from the words
   */
  constructor(
    private readonly lists: Lists,
    private readonly slots: Slots,
    private readonly words: Chance,
    private readonly numbers: Chance,
  ) {}

  /** @throws {Error} for a list or a slot that does not exist */
  write(template: string): string {
    let nodes = parsed.get(template)
    if (!nodes) {
      nodes = parse(template)
      parsed.set(template, nodes)
    }
    return this.#expand(nodes)
  }

  #expand(nodes: readonly Node[]): string {
    let text = ''
    for (const node of nodes) text += this.#expandOne(node)
    return text
  }

  #expandOne(node: Node): string {
    switch (node.type) {
      case 'text':
        return node.text
      case 'choice':
        return this.#expand(this.words.pick(node.options))
      case 'number':
        return String(node.from + this.numbers.below(node.to - node.from + 1))
      case 'slot': {
        const word = this.slots[node.name]
        if (word === undefined) throw new Error(`no slot {${node.name}}`)
        return word
      }
      case 'list':
        return this.write(this.#next(node.name))
    }
  }

  #next(name: string): string {
    const list = this.lists[name]
    if (!list) throw new Error(`no list [${name}]`)
    let given = this.#given.get(name)
    if (!given || given.size === list.length) {
      given = new Set()
      this.#given.set(name, given)
    }
    let at = this.words.below(list.length)
    while (given.has(at)) at = (at + 1) % list.length
    given.add(at)
    return list[at]!
  }
}

function parse(template: string): readonly Node[] {
  let at = 0
  const sequence = (ends: string): Node[] => {
    const nodes: Node[] = []
    let text = ''
    const flush = () => {
      if (text) nodes.push({type: 'text', text})
      text = ''
    }
    while (at < template.length && !ends.includes(template[at]!)) {
      const unit = template[at]!
      if (unit === '[' || unit === '<' || unit === '{') {
        flush()
        nodes.push(unit === '[' ? choice() : unit === '<' ? number() : slot())
      } else {
        text += unit
        at++
      }
    }
    flush()
    return nodes
  }
  const upTo = (end: string): string => {
    const stop = template.indexOf(end, at)
    if (stop === -1) throw new Error(`no ${end} in “${template}”`)
    const inside = template.slice(at + 1, stop)
    at = stop + 1
    return inside
  }
  const number = (): Node => {
    const [from, to] = upTo('>').split('-').map(Number)
    return {type: 'number', from: from!, to: to!}
  }
  const slot = (): Node => ({type: 'slot', name: upTo('}')})
  const choice = (): Node => {
    const options: Node[][] = []
    do {
      at++
      options.push(sequence('|]'))
    } while (template[at] === '|')
    if (template[at] !== ']') throw new Error(`no ] in “${template}”`)
    at++
    const [only] = options
    if (options.length === 1 && only!.length === 1 && only![0]!.type === 'text')
      return {type: 'list', name: only![0]!.text}
    return {type: 'choice', options}
  }
  return sequence('')
}
