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
  const edges = clear.flatMap((page, index) => edgesOf(page, index))
  const repeated = repeatedEdges(edges, pages.length)
  const isFurniture = (edge: Edge) => repeated.has(edge) || isNumber(edge, edges)
  return clear.map((page, index) => {
    const own = edges.filter(edge => edge.page === index)
    // From the edge inwards: what stands behind a line of the text is text.
    const drop = ['upper', 'lower'].flatMap(side => {
      const lines = own.filter(edge => edge.side === side).sort((a, b) => a.depth - b.depth)
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
    return [
      {
        page: index,
        y: line.y,
        size: line.size,
        text: textOf(line),
        side: upper ? 'upper' : 'lower',
        depth: upper ? at : last - at,
        apart: next ? Math.abs(next.y - line.y) / line.size : Number.POSITIVE_INFINITY,
        runs: new Set(line.runs),
      },
    ]
  })
}

/** The same words at the same height on many pages; only their digits may differ. */
function repeatedEdges(edges: readonly Edge[], pages: number): Set<Edge> {
  const groups: Edge[][] = []
  for (const edge of edges) {
    const words = wordsOf(edge)
    if (!/[^#\s]/.test(words)) continue
    const group = groups.find(
      ([first]) => wordsOf(first!) === words && Math.abs(first!.y - edge.y) <= 0.5 * edge.size,
    )
    if (group) group.push(edge)
    else groups.push([edge])
  }
  return new Set(groups.filter(group => group.length >= Math.max(2, pages * share)).flat())
}

const wordsOf = ({text}: Edge) => text.replace(/\s/g, '').replace(/\d+/g, '#')

/** A page number in any of its forms, or a bare number that counts up with the pages. */
function isNumber(edge: Edge, edges: readonly Edge[]): boolean {
  if (isPageNumber(edge.text)) return true
  const value = numberOf(edge)
  if (value === undefined) return false
  const alone = edge.apart > 2
  if (value === edge.page + 1 && alone) return true
  return edges.some(
    other =>
      other.page !== edge.page &&
      other.side === edge.side &&
      Math.abs(other.y - edge.y) <= 0.5 * edge.size &&
      numberOf(other) === value + other.page - edge.page,
  )
}

/** “3”, “- 3 -”, “3/12”, “第3页／共12页”, “Page 3 of 12”. */
function numberOf({text}: Edge): number | undefined {
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
