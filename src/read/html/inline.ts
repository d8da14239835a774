/** The words between two block boundaries, as a browser would lay them out. */
export interface Inline {
  /** White space means what it means in HTML: nothing but a gap. */
  text(value: string): void
  /** White space stands for itself, as in `<pre>`. */
  preformatted(value: string): void
  lineBreak(): void
  /** The lines so far, indents included; the next text begins anew. */
  take(): string
}

/** A gap with a line break of the source: between Han characters it is none, between Latin words it is a space. */
const broken = '\u2028'
/** A gap without one: a space, but none where a line begins or ends. */
const gap = '\u2029'

export function createInline(): Inline {
  let parts: string[] = []
  return {
    text(value) {
      parts.push(value.replace(/[ \t\r\n\f\u2028\u2029]+/g, space => (/[^ \t]/.test(space) ? broken : gap)))
    },
    preformatted(value) {
      parts.push(value.replaceAll('\r\n', '\n').replace(/[\u2028\u2029]/g, '\n'))
    },
    lineBreak() {
      parts.push('\n')
    },
    take() {
      const text = settle(parts.join(''))
      parts = []
      return text
    },
  }
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef—…·“”‘’]/

function settle(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replaceAll('\u2003', '\u3000')
    .replace(/[\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(/[\u2028\u2029]+/g, (space, at: number, whole: string) => {
      const before = whole[at - 1] ?? '\n'
      const after = whole[at + space.length] ?? '\n'
      if (before === '\n' || after === '\n') return ''
      return space.includes(broken) && (wide.test(before) || wide.test(after)) ? '' : ' '
    })
}
