import type {WordingForm} from '../check/data.ts'
import type {Sliceable} from '../check/known-titles.ts'

type Plain = Pick<WordingForm, 'wrong' | 'right' | 'unless' | 'safe'>

/** Forms as a text, and what must be known of each before it is parsed: numbers, a UTF-16 unit each. */
export interface FormTexts<Text extends Sliceable = Sliceable> {
  /** The JSON of each, one behind the other. */
  readonly text: Text
  readonly lengths: string
  /** How many patterns it has. */
  readonly patterns: string
}

export function formTexts(forms: readonly WordingForm[]): FormTexts<string> {
  const each = forms.map(({wrong, right, unless, safe}) => JSON.stringify({wrong, right, unless, safe}))
  const unitsOf = (numbers: readonly number[]) => numbers.map(number => String.fromCharCode(number)).join('')
  return {
    text: each.join(''),
    lengths: unitsOf(each.map(({length}) => length)),
    patterns: unitsOf(forms.map(({wrong}) => wrong.length)),
  }
}

/** The forms, none of which is parsed before a report has words of it: of hundreds, it has those of a few. */
export class KeptForms {
  readonly #texts: FormTexts
  #next = 0
  #end = 0

  constructor(texts: FormTexts) {
    this.#texts = texts
  }

  /** Those that follow. @param first the number of their first pattern in the screen */
  take(count: number, first: number): readonly WordingForm[] {
    const {text, lengths, patterns} = this.#texts
    const forms: WordingForm[] = []
    let number = first
    for (let taken = 0; taken < count; taken++) {
      const start = this.#end
      this.#end += lengths.charCodeAt(this.#next)
      const own = patterns.charCodeAt(this.#next++)
      forms.push(new KeptForm(number, own, text, start, this.#end))
      number += own
    }
    return forms
  }
}

class KeptForm implements WordingForm {
  readonly first: number
  readonly patterns: number
  readonly #text: Sliceable
  readonly #start: number
  readonly #end: number
  #plain: Plain | undefined

  constructor(first: number, patterns: number, text: Sliceable, start: number, end: number) {
    this.first = first
    this.patterns = patterns
    this.#text = text
    this.#start = start
    this.#end = end
  }

  get #form(): Plain {
    this.#plain ??= JSON.parse(this.#text.slice(this.#start, this.#end)) as Plain
    return this.#plain
  }

  get wrong(): readonly string[] {
    return this.#form.wrong
  }

  get right(): string {
    return this.#form.right ?? ''
  }

  get unless(): readonly string[] {
    return this.#form.unless ?? none
  }

  get safe(): boolean {
    return this.#form.safe ?? false
  }

  /** As its author wrote it, for those who ask what a rule looks for. */
  toJSON(): Plain {
    return this.#form
  }
}

const none: readonly string[] = []
