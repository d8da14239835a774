import type {Part} from '../read/docx/package.ts'

/** The XML of a part as bytes, in the encoding that the part has. */
export function encodePart({encoding}: Pick<Part, 'encoding'>, xml: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(xml)
  const bytes = new Uint8Array(xml.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < xml.length; at++) view.setUint16(at * 2, xml.charCodeAt(at), encoding === 'utf-16le')
  return bytes
}
