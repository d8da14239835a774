/**
 * The same text, as long as it was, without the marks of Markdown, when somebody has pasted it into a plain text: as marks
 * they are not meant to be read, and stars look like gaps. Not by the parser of Markdown, which would join lines.
 */
export function withoutMarks(text: string): string {
  // Nearly all texts: one search each.
  if (!signs.some(sign => text.includes(sign)) || (text.match(line)?.length ?? 0) < 2) return text
  return text
    .replace(leading, blank)
    .replace(bold, (marked: string, words: string, at: number, whole: string) => {
      const before = lineEnd.test(whole[at - 1] ?? '\n') ? '  ' : unseen
      const behind = lineEnd.test(whole[at + marked.length] ?? '\n') ? '  ' : unseen
      return before + words + behind
    })
}

const signs = ['# ', '**', '* ']
/** A heading, a line that begins in bold type, a point of a list. */
const line = /^[ \t\u3000]*(?:#{1,6} +\S|\*\*[^*\n]{2,}\*\*|\* +[^*\s])/gm
const leading = /^[ \t\u3000]*(?:#{1,6} +|\* +(?=[^*\s])|(?:-{3,}|\*{3,}|`{3}\w*)[ \t]*$)/gm
const bold = /\*\*([^*\n]+)\*\*/g
const lineEnd = /\s/
/** Takes room, and is neither a letter nor a space to a reader. */
const unseen = '\u200b\u200b'
const blank = (mark: string): string => ' '.repeat(mark.length)
