import {isPageNumber} from '../outline/apparatus.ts'
import {linesOf, textOf} from './line.ts'
import type {Page, Run} from './types.ts'

/** Headers and footers have up to so many lines. */
const edgeLines = 3
/** They repeat on so many of the pages; there may be two kinds, for left and right pages. */
const share = 0.4
/** Watermarks stand on nearly all pages, and larger than the text. */
const markShare = 0.6
const markSize = 1.3

/** The pages without what belongs to the page and not to the text: headers, footers, page numbers, watermarks. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const clear = withoutWatermarks(pages)
  const edges = clear.map((page, index) => edgesOf(page, index))
  const repeated = repeatedEdges(edges.flat(), pages.length)
  const numbers = edges.flat().filter(({number}) => number !== undefined)
  const isFurniture = (edge: Edge) => repeated.has(edge) || isPageNumberOf(edge, numbers)
  return clear.map((page, index) => {
    // From the edge inwards: what stands behind a line of the text is text.
    const drop = ['upper', 'lower'].flatMap(side => {
      const lines = edges[index]!.filter(edge => edge.side === side).sort((a, b) => a.depth - b.depth)
      const first = lines.findIndex(edge => !isFurniture(edge))
      return first === -1 ? lines : lines.slice(0, first)
    })
    if (drop.length === 0) return page
    return {...page, runs: page.runs.filter(run => !drop.some(edge => edge.runs.has(run)))}
  })
}

/** A line near the upper or lower end of a page. */
interface Edge {
  readonly page: number
  readonly y: number
  readonly size: number
  readonly text: string
  /** Its words, with “#” for each number. */
  readonly words: string
  /** The page that it says this is. */
  readonly number: number | undefined
  readonly side: 'upper' | 'lower'
  /** How many lines stand between it and the edge. */
  readonly depth: number
  /** The distance from the next line of the text, in ems. */
  readonly apart: number
  readonly runs: ReadonlySet<Run>
}

function edgesOf(page: Page, index: number): Edge[] {
  const lines = linesOf(page.runs)
  const last = lines.length - 1
  return lines.flatMap((line, at): Edge[] => {
    const upper = at < edgeLines && line.y < page.height * 0.2
    const lower = at > last - edgeLines && line.y > page.height * 0.8
    if (!upper && !lower) return []
    const next = lines[upper ? at + 1 : at - 1]
    const text = textOf(line)
    return [
      {
        page: index,
        y: line.y,
        size: line.size,
        text,
        words: text.replace(/\s/g, '').replace(/\d+/g, '#'),
        number: numberOf(text),
        side: upper ? 'upper' : 'lower',
        depth: upper ? at : last - at,
        apart: next ? Math.abs(next.y - line.y) / line.size : Number.POSITIVE_INFINITY,
        runs: new Set(line.runs),
      },
    ]
  })
}

/** The same words at the same height on many pages; only their numbers may differ. */
function repeatedEdges(edges: readonly Edge[], pages: number): Set<Edge> {
  const groups = new Map<string, Edge[][]>()
  for (const edge of edges) {
    if (!/[^#]/.test(edge.words)) continue
    const alike = groups.get(edge.words) ?? []
    groups.set(edge.words, alike)
    const group = alike.find(([first]) => isLevel(first!, edge))
    if (group) group.push(edge)
    else alike.push([edge])
  }
  const most = [...groups.values()].flat().filter(group => group.length >= Math.max(2, pages * share))
  return new Set(most.flat())
}

const isLevel = (one: Edge, other: Edge) => Math.abs(one.y - other.y) <= 0.5 * one.size

/** A page number in any of its forms, or a bare number that counts up with the pages. */
function isPageNumberOf(edge: Edge, numbers: readonly Edge[]): boolean {
  const {number, page, side, apart} = edge
  if (isPageNumber(edge.text)) return true
  if (number === undefined) return false
  if (number === page + 1 && apart > 2) return true
  return numbers.some(
    other =>
      other.page !== page &&
      other.side === side &&
      other.number! - other.page === number - page &&
      isLevel(edge, other),
  )
}

/** “3”, “- 3 -”, “3/12”, “第3页／共12页”, “Page 3 of 12”. */
function numberOf(text: string): number | undefined {
  const match =
    /^[-—–－·•.\s]*(?:第|Page|P\.?)?\s*(\d{1,4})\s*页?(?:[\s/／,，|]*(?:共|of)?\s*\d{1,4}\s*页?)?[-—–－·•.\s]*$/i.exec(
      text,
    )
  return match ? Number(match[1]) : undefined
}

function withoutWatermarks(pages: readonly Page[]): readonly Page[] {
  if (pages.length < 3) return pages
  const size = usualSize(pages)
  const counts = new Map<string, number>()
  const keyOf = (run: Run) => `${run.text} ${Math.round(run.x / size)} ${Math.round(run.y / size)}`
  const isLarge = (run: Run) => run.size >= markSize * size
  for (const page of pages) {
    for (const key of new Set(page.runs.filter(isLarge).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isMark = (run: Run) => isLarge(run) && (counts.get(keyOf(run)) ?? 0) >= pages.length * markShare
  return pages.map(page => ({...page, runs: page.runs.filter(run => !isMark(run))}))
}

/** The size that most characters have. */
export function usualSize(pages: readonly Page[]): number {
  const counts = new Map<number, number>()
  for (const {runs} of pages) {
    for (const {text, size} of runs) {
      const key = Number(size.toPrecision(3))
      counts.set(key, (counts.get(key) ?? 0) + text.length)
    }
  }
  const [best] = [...counts].sort(([a, few], [b, many]) => many - few || a - b)
  return best?.[0] ?? 1
}
