import {linesOf} from './line.ts'
import type {Page, Run} from './types.ts'

/** The runs of a page that are read together, one group after the other. */
export interface Column {
  /** From the left, from 0; what crosses all columns counts to the first. */
  readonly index: number
  readonly runs: readonly Run[]
}

/** An upright strip without text between two columns of text. */
interface Gutter {
  readonly left: number
  readonly right: number
}

/** In ems. */
const narrowest = 1
/** Lines that each column must have, and how many of them must fill it: cells of a table do not. */
const fewest = 6
const filled = 0.4

/**
 * The columns of each page in reading order; most pages have one. A last page with hardly a second column is cut
 * where the others are.
 */
export function columnsOf(pages: readonly Page[], em: number): Column[][] {
  const gutters = pages.map(({runs}) => gutterOf(runs, em))
  const usual = gutters.find(gutter => gutter !== undefined)
  return pages.map(({runs}, at) => {
    const gutter = gutters[at] ?? (usual && isClear(runs, usual) ? usual : undefined)
    return gutter ? cut(runs, gutter) : [{index: 0, runs}]
  })
}

/** The widest strip in the middle that hardly any run crosses, if there is running text on both sides. */
function gutterOf(runs: readonly Run[], em: number): Gutter | undefined {
  if (runs.length < 2 * fewest) return undefined
  const left = Math.min(...runs.map(({x}) => x))
  const right = Math.max(...runs.map(({x, width}) => x + width))
  const step = em / 4
  const steps = Math.ceil((right - left) / step)
  // Nobody has pages of so many ems; a run far outside of the page is a mistake of its program.
  if (!(steps > 0) || steps > 4000) return undefined
  const covered = new Uint32Array(steps + 1)
  for (const {x, width} of runs) {
    const to = Math.min(steps, Math.floor((x + width - left) / step))
    for (let at = Math.floor((x - left) / step); at <= to; at++) covered[at]!++
  }
  const most = Math.max(2, linesOf(runs).length * 0.1)
  let best: Gutter | undefined
  let from: number | undefined
  for (let at = Math.floor(steps * 0.3); at <= Math.ceil(steps * 0.7); at++) {
    if (covered[at]! <= most) from ??= at
    else from = undefined
    if (from === undefined) continue
    const gutter = {left: left + from * step, right: left + (at + 1) * step}
    if (!best || gutter.right - gutter.left > best.right - best.left) best = gutter
  }
  if (!best || best.right - best.left < narrowest * em) return undefined
  const sides = sidesOf(runs, best)
  return [sides.before, sides.behind].every(side => isRunningText(side, em)) ? best : undefined
}

function isRunningText(runs: readonly Run[], em: number): boolean {
  const lines = linesOf(runs)
  if (lines.length < fewest) return false
  const right = Math.max(...lines.map(line => line.right))
  const full = lines.filter(line => right - line.right < 2.5 * em && line.right - line.x > 8 * em)
  return full.length >= lines.length * filled
}

function isClear(runs: readonly Run[], gutter: Gutter): boolean {
  const {across, behind} = sidesOf(runs, gutter)
  return behind.length > 0 && across.length <= runs.length * 0.1
}

function sidesOf(runs: readonly Run[], {left, right}: Gutter) {
  const middle = (left + right) / 2
  const crosses = (run: Run) => run.x < middle && run.x + run.width > middle
  const rest = runs.filter(run => !crosses(run))
  return {
    across: runs.filter(crosses),
    before: rest.filter(run => run.x < middle),
    behind: rest.filter(run => run.x >= middle),
  }
}

/** What crosses the gutter (a title, a wide table) parts the page into bands; each is read column by column. */
function cut(runs: readonly Run[], gutter: Gutter): Column[] {
  const {across, before, behind} = sidesOf(runs, gutter)
  const columns: Column[] = []
  let from = Number.NEGATIVE_INFINITY
  const band = (to: number) => {
    const inside = ({y}: Run) => y > from && y <= to
    for (const [index, side] of [before, behind].entries()) {
      const own = side.filter(inside)
      if (own.length > 0) columns.push({index, runs: own})
    }
    from = to
  }
  for (const line of linesOf(across)) {
    band(line.y - line.size / 2)
    const level = [...before, ...behind].filter(({y}) => y > from && y <= line.y + line.size / 2)
    columns.push({index: 0, runs: [...line.runs, ...level]})
    from = line.y + line.size / 2
  }
  band(Number.POSITIVE_INFINITY)
  return columns
}
