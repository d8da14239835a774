import {parseHan} from '../../tree/numbering.ts'
import {type Line, lineAt} from './line.ts'

/**
 * A text without line breaks (copied from a web page or a cell): cut before the marks of its headings, at
 * tabs and at paragraph indents, and behind its title.
 */
export function cutUnbroken(lines: readonly Line[]): Line[] {
  return lines.flatMap(line => (line.text.length > 120 ? cut(line) : [line]))
}

/** Few lines and long ones: no line of it can be a paragraph. */
export function isUnbroken(lines: readonly Line[]): boolean {
  const units = lines.reduce((sum, line) => sum + line.text.length, 0)
  return lines.length > 0 && lines.length <= 3 && units / lines.length > 120
}

/** Headings that everybody writes alike, so that their end can be seen without a mark. */
const knownHeading =
  /^[一二三四五六七八九十]{1,2}、(?:存在的?(?:主要)?(?:问题|不足)(?:[和及与]原因)?|(?:\d{4}年)?下一?步(?:工作)?(?:打算|安排|计划|措施|思路)|(?:\d{4}年|明年)(?:工作)?(?:打算|安排|计划))/

function cut(line: Line): Line[] {
  const {text} = line
  const cuts = new Set<number>()
  const title = /^[^。，；：]{4,60}?(?:报告|总结)(?=\s*(?:19|20)\d{2}\s*年)/.exec(text)
  if (title) cuts.add(title[0].length)
  for (const match of text.matchAll(/\t+|[ \u00a0\u3000]{2,}/g)) cuts.add(match.index + match[0].length)
  const levels = [
    {pattern: /[一二三四五六七八九十]{1,2}(?=、)/g, follows: /(?:^|[。！？；：”’）)\s])$/},
    {pattern: /(?<=[（(])[一二三四五六七八九十]{1,2}(?=[）)])/g, follows: /[^第]$/},
  ]
  for (const [depth, {pattern, follows}] of levels.entries()) {
    let expected = 1
    for (const match of text.matchAll(pattern)) {
      const at = match.index - depth
      const value = parseHan(match[0])
      if (!follows.test(text.slice(Math.max(0, at - 1), at)) || (value !== expected && value !== 1)) continue
      expected = value + 1
      cuts.add(at)
    }
  }
  const pieces = slice(
    line,
    [...cuts].sort((a, b) => a - b),
  )
  return pieces.flatMap(piece => cutHeading(piece))
}

/** A heading that runs into its text without a mark between them. */
function cutHeading(line: Line): Line[] {
  if (!line.marked) return [line]
  const item = /^[^。，；：]{4,30}?(?=一是)/.exec(line.text)
  const known = knownHeading.exec(line.text)
  const length = item?.[0].length ?? known?.[0].length
  return length && length < line.text.length ? slice(line, [length]) : [line]
}

function slice(line: Line, cuts: readonly number[]): Line[] {
  const result: Line[] = []
  let from = 0
  for (const to of [...cuts, line.text.length]) {
    const raw = line.text.slice(from, to)
    const text = raw.trim()
    if (text !== '')
      result.push(
        lineAt(line.start + from + raw.indexOf(text[0]!), text, '', from === 0 && line.blankBefore, true),
      )
    from = to
  }
  return result
}
