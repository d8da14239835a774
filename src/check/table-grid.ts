import type {Parent} from 'unist'
import type {Flow} from '../tree/flow.ts'
import type {CheckContext} from './types.ts'

export interface Cell {
  readonly text: string
  readonly flow: Flow
}

/** Rows of as many cells each. */
export type Grid = readonly (readonly Cell[])[]

/** The tables of a report; none with merged cells: what stands in which column is not known. */
export function gridsOf(context: CheckContext): Grid[] {
  return context.nodesOf('table').flatMap(table => gridOf(table, context))
}

function gridOf({children}: Parent, context: CheckContext): Grid[] {
  const grid = (children as Parent[]).map(row =>
    row.children.map(cell => {
      const flow = context.flow(cell)
      return {text: flow.text.trim(), flow}
    }),
  )
  const width = grid[0]?.length ?? 0
  return width > 1 && grid.every(row => row.length === width) ? [grid] : []
}

/** Its columns as rows. */
export function turned(grid: Grid): Grid {
  return grid[0]!.map((_, column) => grid.map(row => row[column]!))
}

/** A cell that tells nothing. */
export const isEmpty = ({text}: Cell): boolean => /^(?:[-—–－/／]{0,2}|无)$/.test(text)

/** It numbers the rows. */
export const isOrder = ({text}: Cell): boolean => /^(?:序号|编号|年份?|月份|时间)$/.test(text)

export const rangeOf = ({flow}: Cell) => flow.range(0, flow.text.length)
