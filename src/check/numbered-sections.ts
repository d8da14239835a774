import type {Node, Parent} from 'unist'
import {markAt} from '../tree/numbering.ts'
import type {Section} from '../tree/types.ts'
import {add, type Numbered} from './numbered.ts'
import type {CheckContext} from './types.ts'

/** The numbered headings under each parent, by their kind of mark. */
export function sectionGroups({report, sections}: CheckContext): Numbered[][] {
  return [report as Parent, ...sections].flatMap(parent => {
    let kinds: Map<string, Numbered[]> | undefined
    for (const child of parent.children as Node[]) {
      const numbered = child.type === 'section' ? numberedSection(child as Section) : undefined
      if (!numbered) continue
      kinds ??= new Map()
      add(kinds, numbered.kind, numbered)
    }
    return kinds ? [...kinds.values()] : []
  })
}

function numberedSection(section: Section): Numbered | undefined {
  const {number, children} = section
  const mark = number === undefined ? undefined : markAt(number)
  // Circled numbers also mark items of a list that is spread over a text.
  if (mark?.kind === 'circled') return undefined
  const range = () => children[0]!.position!
  return mark && {range, number: mark.text, value: mark.value, kind: mark.kind, section}
}

/**
 * Paragraphs that are nothing but a numbered sentence, one list under each heading. A number that is written twice or left
 * out is a slip; any other leap is a list of something else (the articles of a law, the projects of a plan).
 */
export function paragraphGroups({blocks}: CheckContext): Numbered[][] {
  const groups: Numbered[][] = []
  let list: {readonly under: Section | undefined} | undefined
  for (const {node, flow, sections, part} of blocks) {
    if (part !== 'body' || node.type === 'sectionHeading') {
      list = undefined
      continue
    }
    if (node.type !== 'paragraph') continue
    const group = groups.at(-1)
    const before = group?.at(-1)
    const mark = listMark(flow.text, before)
    if (!mark) continue
    const numbered = {...mark, number: mark.text, range: () => flow.range(0, mark.text.length)}
    if (list && list.under === sections.at(-1) && before?.kind === mark.kind && mark.value !== 1) {
      const leap = mark.value - before.value
      if (leap < 0 || leap > 2) list = undefined
      else group!.push(numbered)
    } else if (mark.value === 1) {
      groups.push([numbered])
      list = {under: sections.at(-1)}
    }
  }
  return groups
}

/** “1.2 坚持依法决策。”: numbered under “1.”; not “1.2 万件”. */
const decimal =
  /^(\d{1,2})\.(\d{1,2})(?=[\u4e00-\u9fff“《])(?![万亿千百元吨米公个亩倍件人次户家项名份级分度年月日层平辆台起条所])/

/** Of “20“一带一路”” and “18.8所” it is not read, but they stand where 20. and 18. should. */
function listMark(
  text: string,
  before: Numbered | undefined,
): (Pick<Numbered, 'kind' | 'value'> & {readonly text: string}) | undefined {
  const mark = markAt(text)
  if (mark) return ofLists.has(mark.kind) ? mark : undefined
  const awaited = before?.kind === 'arabic' ? before.value + 1 : 0
  if (awaited > 0 && text.startsWith(String(awaited)))
    return {kind: 'arabic', text: String(awaited), value: awaited}
  const [, major, minor] = decimal.exec(text) ?? []
  if (minor !== undefined) return {kind: `decimal ${major}`, text: `${major}.${minor}`, value: Number(minor)}
  return undefined
}

const ofLists: ReadonlySet<string> = new Set(['arabic', 'arabicBracket', 'circled'])
