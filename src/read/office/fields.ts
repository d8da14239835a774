/**
 * Which text fields show. A field is `begin`, its code, `separate`, its result, `end`; it may hold other fields
 * and go over several paragraphs. Results are text, but for those that Word makes of the document itself.
 */
export class Fields {
  readonly #open: {code: string; inResult: boolean}[] = []

  get isOpen(): boolean {
    return this.#open.length > 0
  }

  /** Is what stands here seen as text? */
  get shows(): boolean {
    return this.#open.every(({code, inResult}) => inResult && !isMade(code))
  }

  /** Does a field that is open show the number of a page? */
  get showsPageNumber(): boolean {
    return this.#open.some(({code}) => isPageNumber(code))
  }

  mark(type: string | undefined): void {
    if (type === 'begin') this.#open.push({code: '', inResult: false})
    else if (type === 'end') this.#open.pop()
    else if (this.#open.length > 0) this.#open.at(-1)!.inResult = true
  }

  addCode(code: string): void {
    const field = this.#open.at(-1)
    if (field && !field.inResult) field.code += code
  }
}

const pageNumber = /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES)\b/i
const contents = /^\s*(?:TOC|TOA|INDEX)\b/i

/** The number of this page, or of all. */
export const isPageNumber = (code: string): boolean => pageNumber.test(code)
/** Page numbers and tables of contents: not of the text. */
export const isMade = (code: string): boolean => pageNumber.test(code) || contents.test(code)
