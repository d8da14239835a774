import type {XmlReader} from '../xml/xml-reader.ts'
import {type Part, readerOf} from './package.ts'
import {readInteger} from './properties.ts'
import type {Styles} from './styles.ts'

/** One level of a list, as numbering.xml describes it. */
export interface Level {
  readonly start: number
  readonly format: string
  /** “（%1）”, where %1 to %9 stand for the numbers of the levels. */
  readonly text: string
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** The paragraph style that is bound to this level. */
  readonly style: string | undefined
  /** Begins anew behind this level (from 1) and those above it; 0: never; undefined: behind any level above. */
  readonly restart: number | undefined
  /** All numbers in Arabic numerals, whatever their own levels say. */
  readonly legal: boolean
}

interface Abstract {
  readonly levels: ReadonlyMap<number, Level>
  /** The levels stand where this style points to. */
  readonly styleLink: string | undefined
}

/** What a list says otherwise than its definition. */
interface Override {
  readonly start: number | undefined
  readonly level: Level | undefined
}

interface Num {
  readonly abstractId: string
  readonly overrides: ReadonlyMap<number, Override>
}

/** A list that paragraphs can belong to. */
export interface List {
  readonly id: string
  /** Lists with the same one go on counting where the other stopped. */
  readonly counterId: string
  readonly levels: ReadonlyMap<number, Level>
  /** The levels that this list begins anew, with the numbers they begin with. */
  readonly restarts: ReadonlyMap<number, number>
}

export class Numbering {
  readonly #abstracts = new Map<string, Abstract>()
  readonly #nums = new Map<string, Num>()
  readonly #lists = new Map<string, List | undefined>()

  constructor(
    part: Part | undefined,
    readonly styles: Styles,
  ) {
    if (!part) return
    const reader = readerOf(part)
    reader.child()
    while (reader.child()) {
      if (reader.name === 'w:abstractNum') this.#readAbstract(reader)
      else if (reader.name === 'w:num') this.#readNum(reader)
      else reader.skip()
    }
  }

  /** Undefined for a list that is not defined: its paragraphs have no number. */
  list(id: string): List | undefined {
    if (!this.#lists.has(id)) this.#lists.set(id, this.#resolve(id))
    return this.#lists.get(id)
  }

  #resolve(id: string): List | undefined {
    const num = this.#nums.get(id)
    let abstractId = num?.abstractId
    let abstract = this.#abstracts.get(abstractId ?? '')
    // A list style may be defined by way of another one; a circle of them defines nothing.
    for (let steps = 0; abstract?.styleLink !== undefined && steps < 9; steps++) {
      const linked = this.styles.chain(abstract.styleLink)[0]?.paragraph.numberId
      abstractId = this.#nums.get(linked ?? '')?.abstractId
      abstract = this.#abstracts.get(abstractId ?? '')
    }
    if (!num || !abstract || abstractId === undefined) return undefined
    const levels = new Map(abstract.levels)
    const restarts = new Map<number, number>()
    for (const [at, {start, level}] of num.overrides) {
      if (level) levels.set(at, level)
      if (start !== undefined) restarts.set(at, start)
    }
    return {id, counterId: abstractId, levels, restarts}
  }

  #readAbstract(reader: XmlReader): void {
    const id = reader.attribute('w:abstractNumId') ?? ''
    const levels = new Map<number, Level>()
    let styleLink: string | undefined
    while (reader.child()) {
      if (reader.name === 'w:lvl') levels.set(...readLevel(reader))
      else {
        if (reader.name === 'w:numStyleLink') styleLink = reader.attribute('w:val')
        reader.skip()
      }
    }
    this.#abstracts.set(id, {levels, styleLink: levels.size === 0 ? styleLink : undefined})
  }

  #readNum(reader: XmlReader): void {
    const id = reader.attribute('w:numId') ?? ''
    let abstractId = ''
    const overrides = new Map<number, Override>()
    while (reader.child()) {
      const {name} = reader
      if (name === 'w:lvlOverride') overrides.set(...readOverride(reader))
      else {
        if (name === 'w:abstractNumId') abstractId = reader.attribute('w:val') ?? ''
        reader.skip()
      }
    }
    this.#nums.set(id, {abstractId, overrides})
  }
}

function readOverride(reader: XmlReader): [number, Override] {
  const at = Number(reader.attribute('w:ilvl') ?? 0)
  let start: number | undefined
  let level: Level | undefined
  while (reader.child()) {
    const {name} = reader
    if (name === 'w:lvl') level = readLevel(reader)[1]
    else {
      if (name === 'w:startOverride') start = readInteger(reader)
      reader.skip()
    }
  }
  return [at, {start, level}]
}

function readLevel(reader: XmlReader): [number, Level] {
  const at = Number(reader.attribute('w:ilvl') ?? 0)
  const level = {
    start: 0,
    format: 'decimal',
    text: '',
    suffix: 'tab' as Level['suffix'],
    style: undefined as string | undefined,
    restart: undefined as number | undefined,
    legal: false,
  }
  const read = () => {
    while (reader.child()) {
      const value = reader.attribute('w:val')
      switch (reader.name) {
        case 'w:start':
          level.start = readInteger(reader) ?? 0
          break
        case 'w:numFmt':
          // A format of the author's own (“001, 002, …”) is written with zeros before the number.
          level.format = value === 'custom' ? 'decimalZero' : (value ?? 'decimal')
          break
        case 'w:lvlText':
          level.text = (value ?? '').replace(/[\n\r]/g, ' ')
          break
        case 'w:suff':
          if (value === 'space' || value === 'nothing') level.suffix = value
          break
        case 'w:pStyle':
          level.style = value
          break
        case 'w:lvlRestart':
          level.restart = readInteger(reader)
          break
        case 'w:isLgl':
          level.legal = !/^(?:0|false|off)$/.test(value ?? '')
          break
        // Of the alternatives, the last one is what every version of Word can show.
        case 'mc:AlternateContent':
        case 'mc:Choice':
        case 'mc:Fallback':
          read()
          continue
      }
      reader.skip()
    }
  }
  read()
  return [at, level]
}
