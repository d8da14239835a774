import type {CountedFigure} from '../../check/data.ts'

/** Words of a text that say what a number beside them counts. */
export interface Said {
  readonly figure: CountedFigure
  readonly start: number
  readonly end: number
}

/** What is looked for in a text. */
export class Lexicon {
  /** Numbers with any of the counters: number, factor, counter. */
  readonly numbers: RegExp
  readonly #words: RegExp
  /** For each word, the figures that it says, itself or in a part of it. */
  readonly #figures = new Map<string, readonly Said[]>()

  constructor(figures: readonly CountedFigure[]) {
    this.numbers = numbersWith(figures.flatMap(({counters}) => counters))
    const words = figures.flatMap(({says}) => says)
    this.#words = new RegExp(anyOf(words), 'g')
    for (const word of words)
      this.#figures.set(
        word,
        figures.flatMap(figure => saidIn(word, figure)),
      )
  }

  saidIn(text: string): readonly Said[] {
    const said: Said[] = []
    this.#words.lastIndex = 0
    for (let match = this.#words.exec(text); match; match = this.#words.exec(text)) {
      const {0: word, index} = match
      for (const {figure, start, end} of this.#figures.get(word)!)
        said.push({figure, start: index + start, end: index + end})
      // “普法宣传资料” has 普法宣传, and 宣传资料 as well.
      this.#words.lastIndex = index + 1
    }
    return said
  }
}

const lexicons = new WeakMap<readonly CountedFigure[], Lexicon>()

/** The same for the same figures: they are those of a rule set. */
export function lexiconOf(figures: readonly CountedFigure[]): Lexicon {
  let lexicon = lexicons.get(figures)
  if (!lexicon) {
    lexicon = new Lexicon(figures)
    lexicons.set(figures, lexicon)
  }
  return lexicon
}

/** The longest of its words. */
function saidIn(word: string, figure: CountedFigure): readonly Said[] {
  const [longest] = figure.says.filter(own => word.includes(own)).toSorted((a, b) => b.length - a.length)
  if (longest === undefined) return []
  const start = word.lastIndexOf(longest)
  return [{figure, start, end: start + longest.length}]
}

const number = '(\\d[\\d,]{0,12}(?:\\.\\d+)?|[两二三四五六七八九十百千][一二三四五六七八九十百千]{0,6})'

/** “一次” is mostly no count, so a single 一 is none; nor is what stands in a name: “三项制度”. */
function numbersWith(counters: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\d.,A-Za-z第〔“‘《])${number} ?(万)?(?:余|多)? ?(${anyOf(counters)})(?!制度|机制|措施|工程|行动)`,
    'g',
  )
}

/** Longest first: 场次 is no 场. */
function anyOf(words: readonly string[]): string {
  const longest = [...new Set(words)].toSorted((a, b) => b.length - a.length)
  return longest.length > 0 ? longest.map(literally).join('|') : '(?!)'
}

function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
