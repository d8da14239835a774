import type {Page, Run} from './types.ts'

/** Letters lean by a little when a page was turned by hand. */
const tolerance = 3

/**
 * A page turned so that its text reads from left to right, without what stands across it: watermarks, and notes
 * at the edge. A table that lies on its side is turned too.
 */
export function upright(page: Page): Page {
  const angle = mainAngle(page.runs)
  const runs = page.runs.filter(run => difference(run.angle, angle) <= tolerance)
  if (angle === 0) return {...page, runs}
  const turned = angle === 90 || angle === 270
  return {
    ...page,
    width: turned ? page.height : page.width,
    height: turned ? page.width : page.height,
    runs: runs.map(run => ({...run, ...turn(run, angle, page), angle: 0})),
  }
}

/** The quarter turn that most characters share. */
function mainAngle(runs: readonly Run[]): number {
  const counts = new Map<number, number>()
  for (const {angle, text} of runs) {
    const quarter = [0, 90, 180, 270].find(one => difference(angle, one) <= tolerance)
    if (quarter !== undefined) counts.set(quarter, (counts.get(quarter) ?? 0) + text.length)
  }
  const [best] = [...counts].sort(([a, few], [b, many]) => many - few || a - b)
  return best?.[0] ?? 0
}

function difference(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360
  return Math.min(apart, 360 - apart)
}

function turn({x, y}: Run, angle: number, {width, height}: Page): {x: number; y: number} {
  if (angle === 90) return {x: y, y: width - x}
  if (angle === 180) return {x: width - x, y: height - y}
  return {x: height - y, y: x}
}
