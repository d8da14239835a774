import {encoded} from '../../reporter/escape/json.ts'
import {digestOf} from '../digest.ts'
import {type Audit, marks} from '../types.ts'

/**
 * An audit as one object of JSON, piece by piece, an element of a list a line. What is in it stands in
 * docs/outputs.md; the findings themselves are in the records.
 */
export function* jsonOf(audit: Audit): Generator<string> {
  const {head, partial, drafts, units, missing, unknown, copies, figures, trend, roster} = audit
  const {version, key, language, today, shard, rules, scoring} = head
  const {late, twice, unreadable} = digestOf(audit)
  const pathOf = (at: number) => drafts[at]!.path
  yield '{'
  yield members({version, key, language, today, shard, partial, scoring, roster})
  yield* list('rules', rules)
  yield `${member('marks', Object.fromEntries(Object.entries(marks).map(([status, mark]) => [mark, status])))},\n`
  yield* list('units', units, unit => ({...unit, drafts: unit.drafts.map(pathOf)}))
  yield* list('drafts', drafts)
  yield* list('missing', missing)
  yield* list('late', late, ({draft: {unit, path, date, late}}) => ({unit, path, date, late}))
  yield* list('twice', twice, unit => ({unit: unit.unit, drafts: unit.drafts.map(pathOf)}))
  yield* list('unknown', unknown)
  yield* list('unreadable', unreadable, ({path, unit, unreadable}) => ({path, unit, unreadable}))
  const {pairs, ...decided} = copies
  yield `"copies":{${members(decided)}`
  yield* list('pairs', pairs, pair => pair, '},\n')
  yield `"figures":{${member('columns', figures.columns)},\n`
  yield* list('rows', figures.rows, row => row, trend ? '},\n' : '}\n')
  if (trend) yield `${member('trend', trend)}\n`
  yield '}\n'
}

/** Those that have a value, with a comma behind each. */
function members(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${member(name, value)},\n`)
    .join('')
}

function member(name: string, value: unknown): string {
  return `${encoded(name)}:${encoded(value)}`
}

function* list<Item>(
  name: string,
  items: Iterable<Item>,
  shape: (item: Item) => unknown = item => item,
  end = ',\n',
): Generator<string> {
  yield `${encoded(name)}:[`
  let comma = ''
  for (const item of items) {
    yield `${comma}\n${encoded(shape(item))}`
    comma = ','
  }
  yield `]${end}`
}
