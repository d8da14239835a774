/**
 * The names in the directory of a ZIP archive; undefined for one that is cut off before it. The files themselves
 * are not looked at: a document can hold another archive, with names of its own.
 */
export function zipNames(bytes: Uint8Array): string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return undefined
  const names: string[] = []
  let at = view.getUint32(end + 16, true)
  while (at + recordLength <= end && view.getUint32(at, true) === recordMark) {
    const nameEnd = at + recordLength + view.getUint16(at + 28, true)
    names.push(new TextDecoder().decode(bytes.subarray(at + recordLength, nameEnd)))
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names.length > 0 ? names : undefined
}

const recordMark = 0x02014b50
const recordLength = 46
const endMark = 0x06054b50
const endLength = 22

/** The record at the end of an archive, behind which only a comment can follow; undefined when it was cut off. */
export function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return undefined
}
