import {splice} from '../fix/splice.ts'
import {type Part, readerOf} from '../read/docx/package.ts'

/** The XML of a part with something behind the last child of its root. */
export function appended(part: Part, content: string): string {
  const reader = readerOf(part)
  reader.child()
  const {start, end} = reader
  reader.skip()
  if (reader.end > end) return splice(part.xml, [{start: reader.start, end: reader.start, text: content}])
  const name = /[^<\s/>]+/.exec(part.xml.slice(start, end))![0]
  return splice(part.xml, [{start: end - 2, end, text: `>${content}</${name}>`}])
}

/** The start tag of the root. */
export function rootOf(part: Part): string {
  const reader = readerOf(part)
  reader.child()
  return part.xml.slice(reader.start, reader.end)
}
