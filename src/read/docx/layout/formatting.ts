import type {DocxParagraph} from '../types.ts'
import type {ParagraphFormat, RunFormat} from './formats.ts'
import type {LevelFormats} from './level-formats.ts'
import type {StyleFormats} from './style-formats.ts'

/** What all the formats that bear on a run or a paragraph come to. */
export class Formatting {
  readonly #runs = new Map<string, Map<RunFormat, RunFormat>>()

  constructor(
    readonly styles: StyleFormats,
    readonly levels: LevelFormats,
  ) {}

  /** Of a run with a format of its own, in a paragraph of a style. One object for all runs that are alike. */
  run(own: RunFormat, paragraphStyle: string | undefined): RunFormat {
    const key = paragraphStyle ?? ''
    const known = this.#runs.get(key) ?? new Map<RunFormat, RunFormat>()
    this.#runs.set(key, known)
    let found = known.get(own)
    if (!found) {
      found = this.#run(own, paragraphStyle)
      known.set(own, found)
    }
    return found
  }

  #run(own: RunFormat, paragraphStyle: string | undefined): RunFormat {
    const ofParagraph = this.styles.paragraphChain(paragraphStyle).map(({run}) => run)
    const ofRun = this.styles.runChain(own.style).map(({run}) => run)
    const defaults = this.styles.defaults.run
    return {
      ...merged([defaults, ...ofParagraph.toReversed(), ...ofRun.toReversed(), own]),
      bold: own.bold ?? toggled('bold', [ofParagraph, ofRun], defaults),
      italic: own.italic ?? toggled('italic', [ofParagraph, ofRun], defaults),
    }
  }

  /** The indents of a list stand between those of the style that names it and those it is based on. */
  paragraph(own: ParagraphFormat, {properties, numberLevel, number}: Numbered): ParagraphFormat {
    const chain = this.styles.paragraphChain(own.style)
    const inherited =
      properties.numberId === undefined ? this.styles.styles.ofParagraph(properties.style).number : undefined
    const listId = properties.numberId ?? inherited?.numberId
    const isListed = numberLevel !== undefined && number !== '' && listId !== undefined
    const list = isListed ? this.levels.format(listId, numberLevel) : {}
    const naming = inherited?.styles.at(-1)
    return merged([
      this.styles.defaults.paragraph,
      ...chain.toReversed().flatMap(({id, paragraph}) => (id === naming ? [list, paragraph] : [paragraph])),
      ...(inherited ? [] : [list]),
      own,
    ])
  }
}

type Numbered = Pick<DocxParagraph, 'properties' | 'numberLevel' | 'number'>

/** The last one that says something has its say. */
function merged<Format extends object>(formats: readonly Format[]): Format {
  return Object.assign({}, ...formats)
}

/** Bold of the paragraph and bold of the run together are not bold; bold by default stays so. */
function toggled(
  key: 'bold' | 'italic',
  chains: readonly (readonly RunFormat[])[],
  defaults: RunFormat,
): boolean {
  const on = chains.filter(chain => chain.find(format => format[key] !== undefined)?.[key]).length
  return defaults[key] === true || on % 2 === 1
}
