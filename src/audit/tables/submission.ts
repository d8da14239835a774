import type {Words} from '../../diagnostic/types.ts'
import {digestOf} from '../digest.ts'
import type {Audit} from '../types.ts'
import {column, inLanguage, rowsFrom} from './columns.ts'
import type {Cell, Table, TableOptions} from './types.ts'

const columns = [
  column('情形', 'what is wrong', 'text', 14),
  column('单位', 'unit', 'text', 28),
  column('文稿', 'file', 'text', 44),
  column('日期', 'date', 'date', 12),
  column('逾期天数', 'days late', 'number', 10),
  column('怎么办', 'what to do', 'text', 56),
]

const states = {
  missing: {
    state: {zh: '未报', en: 'missing'},
    todo: {
      zh: '催报；已经报送的，核对名单里的名称和简称',
      en: 'remind the unit; where it did report, compare its names with the roster',
    },
  },
  late: {
    state: {zh: '逾期', en: 'late'},
    todo: {
      zh: '核实报送日期；没有成文日期的，这里用的是文件日期',
      en: 'look when it was received; without a date in the draft, this is the date of the file',
    },
  },
  twice: {
    state: {zh: '重复报送', en: 'more than one file'},
    todo: {
      zh: '确认以哪一份为准；第一份已计分，其余移出后再核',
      en: 'decide which one counts; the first one was scored: move the others away and run again',
    },
  },
  unknown: {
    state: {zh: '单位不明', en: 'unit unknown'},
    todo: {
      zh: '看标题和署名；确属名单单位的，在名单里补上简称',
      en: 'look at its title and signature; where it is of a unit of the roster, add its short name there',
    },
  },
  unreadable: {state: {zh: '无法读取', en: 'unreadable'}},
} as const satisfies Record<string, {state: Words; todo?: Words}>

/** Who did not report, or not as asked: a row each. */
export function submission(audit: Audit, {language}: TableOptions): Table {
  return {
    name: 'submission',
    title: {zh: '报送情况', en: 'Submission'}[language],
    about: {
      zh: '未报、逾期、重复报送、单位不明和无法读取的',
      en: 'what is missing, late, handed in twice, of unknown units, or unreadable',
    }[language],
    columns: inLanguage(columns, language),
    frozen: 2,
    rows: rowsFrom(() => rowsOf(audit, {language})),
  }
}

function* rowsOf(audit: Audit, {language}: TableOptions): Generator<Cell[]> {
  const {late, twice, unreadable} = digestOf(audit)
  const row = (
    name: keyof typeof states,
    unit?: string,
    path?: string,
    date?: string,
    days?: number,
  ): Cell[] => {
    const kind: {state: Words; todo?: Words} = states[name]
    return [kind.state[language], unit, path, date, days, kind.todo?.[language]]
  }
  for (const {name} of audit.missing) yield row('missing', name)
  for (const {draft} of late) yield row('late', draft.unit, draft.path, draft.date, draft.late)
  for (const {unit, drafts} of twice) {
    for (const at of drafts) yield row('twice', unit, audit.drafts[at]!.path, audit.drafts[at]!.date)
  }
  for (const path of audit.unknown) yield row('unknown', undefined, path)
  for (const draft of unreadable)
    yield row('unreadable', draft.unit, draft.path).with(5, draft.unreadable![language])
}
