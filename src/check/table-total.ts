import {markAt} from '../tree/numbering.ts'
import {number, numberOf, rounded, slackOf} from './amount.ts'
import {type Cell, type Grid, gridsOf, isEmpty, isOrder, rangeOf, turned} from './table-grid.ts'
import {defineCheck, type Finding} from './types.ts'

/** The row 合计 of a table, and the column 合计, are the sums of what stands beside them. */
export const tableTotal = defineCheck({
  name: 'table-total',
  describe: () => ({
    summary: {zh: '表中的合计与各项之和相符', en: 'totals of a table are the sums of their parts'},
    options: {},
    data: {
      total: {zh: '写的合计', en: 'the total as written'},
      sum: {zh: '各项之和', en: 'the sum of the parts'},
      name: {zh: '哪一栏或哪一行', en: 'which column or row'},
    },
    message: {
      zh: '表中“{name}”各项相加是{sum}，合计写的是{total}',
      en: 'in the table the parts of “{name}” make {sum}, the total says {total}',
    },
  }),
  create(_options, context) {
    return {
      report() {
        if (!mark.test(context.text)) return undefined
        const grids = gridsOf(context)
        if (grids.length === 0) return undefined
        return grids.flatMap(grid => [...wrongTotals(grid), ...wrongTotals(turned(grid))])
      },
    }
  },
})

const mark = /[合总]\s{0,4}计/
const isTotal = (cell: Cell): boolean => /^(?:合|总)\s{0,4}计(?:[（(].*[）)])?$/.test(cell.text)

const whole = new RegExp(`^${number}$`)

/** Parts of parts stand in the table, or what is no part at all. */
const isOther =
  /小\s{0,4}计|合\s{0,4}计|总\s{0,4}计|其中|累计|同比|环比|上年|去年|增减|增幅|降幅|排名|[率比均%％]/
/** What a column may hold that nobody adds up. */
const isNotAdded = /单价|标准|得分|评分|平均|日期|电话|备注/

/**
 * That the rows are parts, and parts of all, nobody says: the other columns show it, which add up. Where none does, the
 * rows may be counted twice, or others may not be listed.
 */
function wrongTotals(grid: Grid): Finding[] {
  // A text without lines around its table may have the head in a paragraph of its own.
  const hasHead = !grid[0]!.slice(1).some(({text}) => whole.test(text))
  const rows = hasHead ? grid.slice(1) : grid
  if (!hasHead && grid[0]!.some(({text}) => /^(?:19|20)\d{2}$/.test(text))) return []
  const totals = rows.filter(row => row.slice(0, 2).some(isTotal))
  const [total] = totals
  const parts = rows.filter(row => row !== total)
  const isAtEnd = total === rows.at(-1) || total === rows[0]
  if (!total || totals.length > 1 || !isAtEnd || parts.length < 2) return []
  const listed = parts.filter(row => !isOrder(row[0]!))
  if (listed.some(row => row.slice(0, 2).some(({text}) => isOther.test(text)))) return []
  // Of two levels the lower one is parts of parts.
  if (new Set(listed.flatMap(row => markAt(row[0]!.text)?.kind ?? [])).size > 1) return []
  const sums = total.flatMap((cell, column) => {
    const head = hasHead ? grid[0]![column]! : undefined
    const name = head?.text ?? ''
    if (column === 0 || isOther.test(name) || (head && isOrder(head)) || isNotAdded.test(name)) return []
    const sum = sumOf(
      cell,
      listed.map(row => row[column]!),
    )
    return sum === undefined || (sum.isMore && shared.test(name)) ? [] : [{cell, name, ...sum}]
  })
  const wrong = sums.filter(({isRight}) => !isRight)
  const hasProof = sums.length > 1 && wrong.length * 2 <= sums.length
  if (!hasProof && !(sums.length === 1 && sums[0]!.isSlip)) return []
  return wrong.map(({cell, name, sum}) => ({
    range: rangeOf(cell),
    data: {total: cell.text, sum, name: name || '合计'},
  }))
}

/** One of them may stand in several rows, and is counted once in the total. */
const shared = /涉及|单位|部门|企业|主体|参[与加]|覆盖|对象|人数/

interface Sum {
  readonly sum: number
  readonly isRight: boolean
  readonly isMore: boolean
  /** Off by a slip, and not by a row that was left out or counted twice. */
  readonly isSlip: boolean
}

function sumOf(total: Cell, cells: readonly Cell[]): Sum | undefined {
  // An empty cell counts nothing.
  const told = cells.filter(cell => !isEmpty(cell))
  if (!whole.test(total.text) || told.length < 2 || !told.every(({text}) => whole.test(text)))
    return undefined
  const values = told.map(({text}) => numberOf(text))
  const sum = rounded(values.reduce((all, one) => all + one, 0))
  const written = numberOf(total.text)
  const isRight = Math.abs(sum - written) <= slackOf(written, values)
  const difference = rounded(Math.abs(sum - written))
  const isSlip = difference < sum / 2 && !values.includes(difference)
  return {sum, isRight, isMore: !isRight && sum > written, isSlip}
}
