import type {Parent} from 'unist'
import type {Node, Range} from '../tree/types.ts'
import {numberOf, rounded, slackOf} from './amount.ts'
import {nodesOf} from './nodes-of.ts'
import {type CheckContext, defineCheck, type Finding} from './types.ts'

const totalName = /^(?:合\s*计|总\s*计|共\s*计|总\s*数)(?:[（(].*[）)])?$/
/** Sums within the table, and rows that are parts of others: what makes up the total is not to be seen. */
const layered = /小\s*计|其\s*中|占比|同比|平均|累计|^(?:总|合)计.+/
const marks = [/^[一二三四五六七八九十]+、/, /^[（(][一二三四五六七八九十]+[）)]/, /^\d+[.．、]/]
/** What is not added up: “单价”, “占比（%）”, “年份”. */
const notAdded = /率|比|均|价|标准|序号|编号|[%％]|年|排名|得分|时间|日期|电话|备注|增[长幅减]|[幅度]|累计/
const amount = /^(?:\d{1,3}(?:[,， ]\d{3})+|\d+)(?:\.\d+)?$/
/** Nothing to count. */
const none = /^[-—–/／无]*$/

interface Cell {
  readonly text: string
  readonly range: Range
}

/** The row 合计 of a table is the sum of the rows above it (or below). */
export const tableTotal = defineCheck({
  name: 'table-total',
  describe: () => ({
    summary: {zh: '表格的合计与各行之和相符', en: 'the totals of a table are the sums of its rows'},
    options: {},
    data: {
      column: {zh: '哪一栏', en: 'the column'},
      total: {zh: '写的合计', en: 'the total as written'},
      sum: {zh: '各行之和', en: 'the sum of the rows'},
    },
    message: {
      zh: '“{column}”一栏各行相加是{sum}，写的是{total}',
      en: 'the rows of “{column}” make {sum}, the table says {total}',
    },
  }),
  prepare: () => /[合总共][ \u3000]*[计数]/g,
  create(_options, context, quick) {
    return {
      report() {
        if (!context.blocksWith(quick, false).some(({node}) => node.type === 'tableCell')) return undefined
        const tables = nodesOf('table', context.report).flatMap(table => {
          const rows = rowsOf(table, context)
          return rows ? [rows] : []
        })
        return tables.length === 0 ? undefined : tables.flatMap(wrongTotals)
      },
    }
  },
})

/** With cells that are joined or left out nobody knows which number stands in which column. */
function rowsOf(table: Parent, context: CheckContext): Cell[][] | undefined {
  const rows = (table.children as Parent[]).map(row =>
    (row.children as Node[]).map(cell => ({
      text: context.flow(cell).text.trim(),
      range: cell.position!,
    })),
  )
  const width = rows[0]?.length ?? 0
  const isEven = width > 1 && rows.length > 3 && rows.every(row => row.length === width)
  return isEven && !rows.slice(1).some(row => row.some(({text}) => layered.test(text))) ? rows : undefined
}

function wrongTotals(rows: readonly (readonly Cell[])[]): Finding[] {
  const [head, ...others] = rows
  const totals = others.filter(row => row.slice(0, 2).some(({text}) => totalName.test(text)))
  const total = totals[0]!
  if (totals.length !== 1 || (total !== others[0] && total !== others.at(-1))) return []
  const parts = others.filter(row => row !== total)
  if (marks.filter(mark => parts.some(row => mark.test(row[0]!.text))).length > 1) return []
  const columns = head!.flatMap((name, at) => columnOf(name.text, total[at]!, parts, at) ?? [])
  const wrong = columns.filter(({isRight}) => !isRight)
  // Where nothing adds up, rows are parts of others, or the table is part of a larger one.
  if (wrong.length > 1 && wrong.length > columns.length / 2) return []
  return wrong.filter(({isLikely}) => isLikely || wrong.length < columns.length).map(({finding}) => finding)
}

interface Column {
  readonly isRight: boolean
  /** Off by a slip, not by a row that was counted twice or left out. */
  readonly isLikely: boolean
  readonly finding: Finding
}

function columnOf(
  name: string,
  total: Cell,
  parts: readonly (readonly Cell[])[],
  at: number,
): Column | undefined {
  const written = parts.map(row => row[at]!.text).filter(text => !none.test(text))
  if (notAdded.test(name) || !amount.test(total.text)) return undefined
  if (written.length < 2 || !written.every(text => amount.test(text))) return undefined
  const values = written.map(numberOf)
  const sum = rounded(values.reduce((all, value) => all + value, 0))
  const difference = Math.abs(sum - numberOf(total.text))
  return {
    isRight: difference <= slackOf(numberOf(total.text), values),
    isLikely: difference < sum / 2 && !values.includes(rounded(difference)),
    finding: {range: total.range, data: {column: name, total: total.text, sum}},
  }
}
