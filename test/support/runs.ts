import type {Page, Run} from '../../src/read/pages/types.ts'

/** A run at a place, in points; its width is what its characters need. */
export function run(text: string, x: number, y: number, more: Partial<Run> = {}): Run {
  const size = more.size ?? 16
  const width = [...text].reduce((sum, one) => sum + (one < '\x7f' ? 0.5 : 1), 0) * size
  return {text, x, y, width, size, angle: 0, ...more}
}

/** A page of A4 paper. */
export function page(runs: readonly Run[], more: Partial<Page> = {}): Page {
  return {width: 595, height: 842, painted: false, runs, ...more}
}

/** Lines of text from the upper left corner, 28 points apart. */
export function textPage(...lines: string[]): Page {
  return page(lines.map((line, at) => run(line, 80, 100 + at * 28)))
}
