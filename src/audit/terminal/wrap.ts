import {widthOf} from '../../diagnostic/width.ts'

/** Marks that a line of Chinese must not begin with. */
const noStart = '，。；：、？！”’》）〉」…%'

/**
 * Lines of at most `width` columns, but for a mark that must not begin a line; all but the first are indented.
 * Words of letters stay whole.
 */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = []
  const begin = ' '.repeat(indent)
  let line = ''
  let used = 0
  for (const piece of text.match(/[\x21-\x7e]+|./gsu) ?? []) {
    const wide = widthOf(piece)
    if (used + wide > width && line.trim() !== '' && !noStart.includes(piece)) {
      lines.push(line.trimEnd())
      line = begin
      used = indent
      if (piece === ' ') continue
    }
    line += piece
    used += wide
  }
  return [...lines, line]
}

/** At most `width` columns, with “…” where something was left out. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let clipped = ''
  let used = 2
  for (const character of text) {
    used += widthOf(character)
    if (used > width) break
    clipped += character
  }
  return `${clipped}…`
}
