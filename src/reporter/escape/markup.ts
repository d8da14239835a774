import {printable} from '../../tree/printable.ts'
import {wellFormed} from './well-formed.ts'

/** HTML that is already written; everything else is text, and is escaped. */
export class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }
}

export type Content = string | number | false | undefined | Markup | readonly Content[]

/** A template for HTML: what is filled in is escaped, unless it is markup. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const filled = contents.map((content, at) => render(content) + strings[at + 1]!)
  return new Markup(strings[0]! + filled.join(''))
}

function render(content: Content): string {
  if (content === undefined || content === false) return ''
  if (content instanceof Markup) return content.html
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(content)
  return content.map(render).join('')
}

/** For elements and for attributes in quotes; controls and what HTML cannot hold are made visible. */
function escaped(text: string): string {
  return wellFormed(printable(text))
    .replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
