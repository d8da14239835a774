import type {Report} from '../../tree/types.ts'
import {pagesReport} from '../pages/pages.ts'
import type {Page, Run} from '../pages/types.ts'
import type {ReadOptions} from '../report.ts'
import type {PdfPageContent, PdfRun} from './content.ts'

/**
 * The report of the pages of a PDF file.
 *
 * @throws {Unreadable} when they hold no text
 */
export function readPdfPages(contents: readonly PdfPageContent[], options: ReadOptions = {}): Report {
  return pagesReport(contents.map(pageOf), options)
}

function pageOf({view, rotate, runs, painted}: PdfPageContent): Page {
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const flip = flips[(((rotate % 360) + 360) % 360) as keyof typeof flips] ?? flips[0]
  const turned = rotate % 180 !== 0
  const [width, height] = [right - left, top - bottom]
  return {
    width: turned ? height : width,
    height: turned ? width : height,
    painted,
    runs: runs.flatMap(run => runOf(run, flip, [left, bottom, right, top])),
  }
}

type Box = readonly [number, number, number, number]
/** A point of the plane → a point of the page as it is shown; the same for a direction. */
interface Flip {
  point(x: number, y: number, box: Box): readonly [number, number]
  direction(x: number, y: number): readonly [number, number]
}

const flips: Readonly<Record<0 | 90 | 180 | 270, Flip>> = {
  0: {point: (x, y, [left, , , top]) => [x - left, top - y], direction: (x, y) => [x, -y]},
  90: {point: (x, y, [left, bottom]) => [y - bottom, x - left], direction: (x, y) => [y, x]},
  180: {point: (x, y, [, bottom, right]) => [right - x, y - bottom], direction: (x, y) => [-x, y]},
  270: {point: (x, y, [, , right, top]) => [top - y, right - x], direction: (x, y) => [-y, -x]},
}

function runOf(run: PdfRun, flip: Flip, box: Box): Run[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = run.transform
  const [x, y] = flip.point(e, f, box)
  const [along, down] = flip.direction(a, b)
  const size = Math.hypot(c, d)
  if (![x, y, size, run.width].every(Number.isFinite) || size === 0) return []
  // Vertical writing stands in narrow cells of tables: it counts as a character at its upper end.
  if (run.vertical) return [{text: run.text, x: x - size / 2, y: y + size, width: size, size, angle: 0}]
  const angle = ((Math.atan2(down, along) * 180) / Math.PI + 360) % 360
  return [{text: run.text, x, y, width: run.width, size, angle}]
}
