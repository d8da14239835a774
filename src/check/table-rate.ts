import {decimalsOf, number, numberOf, rounded} from './amount.ts'
import {type Cell, type Grid, gridsOf, isOrder, rangeOf, turned} from './table-grid.ts'
import {defineCheck, type Finding} from './types.ts'

/** A column 增减, 增幅 or 占比 is computed from two others; which ones, and how, the rows show in which it is right. */
export const tableRate = defineCheck({
  name: 'table-rate',
  describe: () => ({
    summary: {zh: '表中的增减、比率与各栏的数相符', en: 'differences and rates of a table fit its numbers'},
    options: {},
    data: {
      row: {zh: '哪一行', en: 'which row'},
      name: {zh: '哪一栏', en: 'which column'},
      sum: {zh: '怎样算，如“42−30”', en: 'how it is computed, such as “42−30”'},
      expected: {zh: '算得的数', en: 'what comes of it'},
      written: {zh: '写的数', en: 'the number as written'},
    },
    message: {
      zh: '表中“{row}”的“{name}”按{sum}应为{expected}，写的是{written}',
      en: 'in the table “{name}” of “{row}” is {expected} by {sum}, the text says {written}',
    },
  }),
  create(_options, context) {
    return {
      report() {
        if (!computed.test(context.text)) return undefined
        const grids = gridsOf(context)
        if (grids.length === 0) return undefined
        return grids.flatMap(grid => [...wrongFigures(grid), ...wrongFigures(turned(grid))])
      },
    }
  },
})

/** What a column is called that is computed. */
const computed = /增减|增加|增长|减少|下降|增幅|降幅|升降|同比|环比|占比|比重|比例|率|[%％]/
/** Between two years there is nothing else to compute: one row that is right shows how. */
const year = /^(?:(?:19|20)\d{2}年?|[上本去今]年|上年同期|同期|[上本]期)度?数?$/
/** Of a larger table nobody wrote the numbers by hand, and a hostile one must not take long. */
const mostColumns = 12
const mostRows = 200

/** Two other columns, and what they make. */
interface Way {
  readonly value: (a: number, b: number) => number
  readonly words: (a: string, b: string) => string
  readonly isRate: boolean
}

interface SignedWay extends Way {
  readonly isSigned: boolean
}

const ways: readonly Way[] = [
  {value: (a, b) => a - b, words: (a, b) => `${a}−${b}`, isRate: false},
  {value: (a, b) => (100 * a) / b, words: (a, b) => `${a}÷${b}`, isRate: true},
  {value: (a, b) => (100 * (a - b)) / b, words: (a, b) => `（${a}−${b}）÷${b}`, isRate: true},
]

function wrongFigures(grid: Grid): Finding[] {
  const [head, ...rows] = grid
  if (head!.length > mostColumns || rows.length > mostRows) return []
  const columns = head!.flatMap((cell, column) => (column === 0 || isOrder(cell) ? [] : column))
  const plain = columns.filter(column => !computed.test(head![column]!.text))
  return columns
    .filter(column => computed.test(head![column]!.text))
    .flatMap(column => wrongIn(column, plain, head!, rows))
}

function wrongIn(column: number, plain: readonly number[], head: readonly Cell[], rows: Grid): Finding[] {
  // A decrease may be written without a sign: then it does not matter which of two is taken from the other.
  const isSigned = rows.some(row => (figureOf(row[column]!)?.value ?? 0) < 0)
  const held = waysOf(column, head, rows).flatMap(way =>
    plain.flatMap(a =>
      plain.flatMap(b => {
        const isSame = a === b || (!isSigned && !way.isRate && a > b)
        return isSame ? [] : heldAgainst({...way, isSigned}, a, b, column, rows)
      }),
    ),
  )
  const most = Math.max(0, ...held.map(({right}) => right))
  const [best, ...others] = held.filter(({right}) => right === most)
  // What fits as well is computed in another way, or by chance: then nobody knows.
  if (!best || others.length > 0) return []
  const areYears = plain.length === 2 && plain.every(one => year.test(head[one]!.text))
  if (areYears ? most === 0 : most < 2 || most < best.wrong.length * 2) return []
  return best.wrong.map(({row, sum, expected}) => ({
    range: rangeOf(row[column]!),
    data: {row: row[0]!.text, name: head[column]!.text, sum, expected, written: row[column]!.text},
  }))
}

/** A difference, a rate, or either: “同比”. */
function waysOf(column: number, head: readonly Cell[], rows: Grid): readonly Way[] {
  const {text} = head[column]!
  if (/[率幅占%％]/.test(text) || rows.some(row => figureOf(row[column]!)?.isShare))
    return ways.filter(({isRate}) => isRate)
  return text.includes('比') ? ways : ways.filter(({isRate}) => !isRate)
}

interface Held {
  /** How many rows it fits that would show it if it did not. */
  readonly right: number
  readonly wrong: readonly {readonly row: readonly Cell[]; readonly sum: string; readonly expected: string}[]
}

function heldAgainst(way: SignedWay, a: number, b: number, column: number, rows: Grid): Held {
  let right = 0
  const wrong: {row: readonly Cell[]; sum: string; expected: string}[] = []
  for (const row of rows) {
    const [first, second, written] = [figureOf(row[a]!), figureOf(row[b]!), figureOf(row[column]!)]
    if (!first || !second || !written) continue
    if (way.isRate && second.value === 0) continue
    const isTurned = !way.isSigned && !way.isRate && first.value < second.value
    const signed = way.value(first.value, second.value)
    const value = way.isSigned ? signed : Math.abs(signed)
    const difference = Math.abs(value - written.value)
    // A rate is rounded, or cut off.
    const slack = way.isRate
      ? 10 ** -written.decimals + 1e-9
      : 10 ** -Math.max(first.decimals, second.decimals)
    if (difference < slack) right += value === 0 ? 0 : 1
    else {
      const expected = way.isRate ? value.toFixed(written.decimals) : String(rounded(value))
      wrong.push({
        row,
        sum: isTurned ? way.words(row[b]!.text, row[a]!.text) : way.words(row[a]!.text, row[b]!.text),
        expected: `${expected}${written.isShare ? '%' : ''}`.replace(/^-/, '−'),
      })
    }
  }
  return {right, wrong}
}

interface Figure {
  readonly value: number
  readonly decimals: number
  readonly isShare: boolean
}

const figure = new RegExp(`^([+＋\\-−－–↑↓]?)(${number})([%％]?)$`)

function figureOf({text}: Cell): Figure | undefined {
  const match = figure.exec(text)
  if (!match) return undefined
  const [, sign, written = '', share] = match
  const value = numberOf(written)
  return {
    value: /[-−－–↓]/.test(sign!) ? -value : value,
    decimals: decimalsOf(written),
    isShare: share !== '',
  }
}
