/** Blanks the titles of documents, so that naming a 规定 does not count as telling what it is about. */
export function withoutTitles(text: string): string {
  let bare = ''
  let from = 0
  for (let open = text.indexOf('《'); open !== -1; open = text.indexOf('《', from)) {
    const end = text.indexOf('》', open)
    if (end === -1) break
    // Of titles inside titles the inner one.
    const start = text.lastIndexOf('《', end)
    bare += text.slice(from, start) + '〇'.repeat(end + 1 - start)
    from = end + 1
  }
  return bare + text.slice(from)
}
