import {widthOf} from '../../src/diagnostic/width.ts'

/** Each line broken after so many characters, as a mail program does it. */
export function wrapAt(text: string, characters: number): string {
  return eachLine(text, line => {
    const all = [...line]
    const pieces: string[] = []
    for (let at = 0; at < all.length; at += characters) pieces.push(all.slice(at, at + characters).join(''))
    return pieces.join('\n')
  })
}

/** Each line broken at a margin, as on a page: Han take two columns, and no line begins with a closing mark. */
export function wrapAtColumns(text: string, columns: number): string {
  return eachLine(text, line => {
    const pieces = ['']
    let width = 0
    for (const character of line) {
      const more = widthOf(character)
      if (width + more > columns && !'，。；：、”）》'.includes(character)) {
        pieces.push('')
        width = 0
      }
      pieces[pieces.length - 1] += character
      width += more
    }
    return pieces.join('\n')
  })
}

/** Each line that has text indented, as Word and web pages do it. */
export function indented(text: string, indent: string): string {
  return eachLine(text, line => (line.trim() === '' ? line : indent + line))
}

/** “一、” and “（一）” that stand alone become headings of Markdown. */
export function withMarkdownHeadings(text: string): string {
  return eachLine(text, line => {
    const bare = line.trim()
    if (bare.includes('。') || bare.length > 60) return line
    if (/^[一二三四五六七八九十]+、/.test(bare)) return `\n## ${bare}\n`
    return /^（[一二三四五六七八九十]+）/.test(bare) ? `\n### ${bare}\n` : line
  })
}

function eachLine(text: string, change: (line: string) => string): string {
  return text.split('\n').map(change).join('\n')
}
