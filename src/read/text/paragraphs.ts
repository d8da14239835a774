import {compiled} from '../../tree/compiled.ts'
import {endsLikeTitle, isDate, isOrgan, isPerson, isSigner} from '../outline/apparatus.ts'
import type {Line} from './line.ts'
import {findWrap, type Wrap} from './wrap.ts'

/** Joins the lines of a plain text to paragraphs: one list of lines each. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const wrap = findWrap(lines)
  const result: Line[][] = []
  // Until the first sentence ends, a line may be the title, however full it is.
  let opening = true
  let current: Line[] | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const titled = opening && !line.continues && current?.length === 1 && isTitleLine(current[0]!.text)
    if (current && !titled && continues(current, line, lines[index + 1], wrap)) current.push(line)
    else {
      current = [line]
      result.push(current)
    }
    opening &&= !line.text.includes('。')
  }
  return result
}

/** “……也是《法治政府建设实施纲要” is broken in the middle of another title. */
const isTitleLine = (text: string): boolean => endsLikeTitle(text) && !hasOpenPair(text)

/** Does the line go on with the paragraph before it? */
function continues(
  paragraph: readonly Line[],
  line: Line,
  next: Line | undefined,
  wrap: Wrap | undefined,
): boolean {
  const last = paragraph.at(-1)!
  if (last.row || line.row || line.shared || last.shared) return false
  if (line.continues !== undefined) return line.continues
  const full = last.full ?? wrap?.full(last, paragraph.length === 1)
  if (full === undefined) return brokenInside(last, line)
  if (wrap?.blankEnds && line.blankBefore) return false
  if (line.indent >= last.indent + 2 && (paragraph.length > 1 || last.ended)) return false
  if (!full) return stopsInside(paragraph, line, next)
  if (line.marked) return !last.ended && inSentence(paragraph)
  if (point.test(line.text)) return !last.ended
  return !(last.ended && closes(line, next))
}

const point = compiled(/^[一二三四五六七八九十]是/)

/** Without a margin a line is a paragraph, but a long one that stops in mid-sentence was broken by a page. */
function brokenInside(last: Line, line: Line): boolean {
  if (!line.marked && last.text.length < 200 && hasOpenPair(last.text)) return true
  // A heading that was broken by hand: “四、2026年推进法治政府建设的 / 主要安排”.
  if (last.marked && !line.marked && line.text.length <= 20 && !line.ended && goesOn.test(last.text))
    return true
  return last.text.length > 60 && !line.blankBefore && !line.marked && line.indent < 2 && !last.ended
}

const goesOn = /[的和与及、，]$/

/** A mark after a line that stops inside body text belongs to the sentence: “第二十条第⏎（一）项”. */
function inSentence(paragraph: readonly Line[]): boolean {
  return paragraph.length > 1 || !paragraph[0]!.marked || paragraph[0]!.text.includes('。')
}

/**
 * A line that ends before the margin still goes on if its sentence does: a text that was wrapped twice leaves
 * a few characters on lines of their own. A heading, a title or a signature has no sentence to go on with.
 */
function stopsInside(paragraph: readonly Line[], line: Line, next: Line | undefined): boolean {
  const last = paragraph.at(-1)!
  if (line.marked || last.ended || closes(line, next)) return false
  // The last lines are enough, and a paragraph of ten thousand lines is not joined ten thousand times.
  const text = paragraph
    .slice(-40)
    .map(one => one.text)
    .join('')
  return (
    hasOpenPair(text) ||
    (paragraph[0]!.marked ? /。/.test(text) : paragraph.length > 1 && /[，。]/.test(text))
  )
}

function hasOpenPair(text: string): boolean {
  return text.lastIndexOf('《') > text.lastIndexOf('》') || text.lastIndexOf('（') > text.lastIndexOf('）')
}

/** The signature and the date stand on lines of their own even if the text before them fills its last line. */
function closes(line: Line, next: Line | undefined): boolean {
  return (
    isDate(line.text) ||
    ((isOrgan(line.text) || (isPerson(line.text) && isSigner(line.text))) &&
      (next === undefined || isDate(next.text)))
  )
}
