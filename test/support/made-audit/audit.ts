import {rankUnits} from '../../../src/audit/score/rank.ts'
import type {Audit, AuditedDraft, DraftRecord, ReadDraft, Records} from '../../../src/audit/types.ts'
import type {Language} from '../../../src/diagnostic/types.ts'
import {MemoryRecords} from '../audit-records.ts'
import {copiesOf, figuresOf} from './beside.ts'
import {headOf, readDrafts} from './read.ts'

/** An audit, and the records that it was made from. */
export interface MadeAudit {
  readonly audit: Audit
  readonly records: Records
}

export interface MadeOptions {
  /** Units that reported; each handed in one of the five drafts of docs/examples. */
  readonly units?: number
  readonly language?: Language
}

const places = ['平安县', '清河市', '东山区', '沙河镇', '金华旗', '北岭自治县', '临江区', '白云州']
const organs = [
  '审计局',
  '财政局',
  '教育局',
  '人民政府',
  '司法局',
  '水利局',
  '卫生健康委员会',
  '市场监督管理局',
]

/**
 * Findings and verdicts are those of real drafts; who copied from whom, and what was counted, is made up: of every
 * seventeen units one draft is unreadable, of every seven one is late, of every eleven one came twice.
 */
export function madeAudit({units: count = 24, language = 'zh'}: MadeOptions = {}): MadeAudit {
  const head = headOf(language)
  const read = readDrafts(head, language)
  const made = Array.from({length: count}, (_, at) => unitAt(at, read))
  const folder = [...made.flat(), strangerOf(read)]
  const byPath = new Map(folder.map(one => [one.record.path, one]))
  const paths = [...byPath.keys()].sort()
  const audited = paths.map(path => byPath.get(path)!.draft)
  const records = new MemoryRecords(paths, path => byPath.get(path)!.record, head)
  const units = rankUnits(
    made.map(unit => ({
      unit: unit[0]!.draft.unit!,
      drafts: unit.map(({draft}) => paths.indexOf(draft.path)),
    })),
    audited,
  )
  const missing = ['平安县民政局', '清河市档案馆', '东山区城市管理局'].map(name => {
    return {
      name,
      short: [],
      level: 'county' as const,
      type: 'department' as const,
      kinds: ['annual-report' as const],
    }
  })
  const rosterUnits = [
    ...units.map(({unit}) => ({name: unit, short: [], kinds: ['annual-report' as const]})),
    ...missing,
  ]
  const audit: Audit = {
    head,
    drafts: audited,
    units,
    missing,
    twice: units.flatMap(({unit, drafts: own}) =>
      own.length > 1
        ? {unit, kind: 'annual-report' as const, year: 2025, paths: own.map(at => audited[at]!.path)}
        : [],
    ),
    unknown: [strangerPath],
    copies: copiesOf(audited, read),
    figures: figuresOf(folder.map(({record}) => record)),
    trend: {
      since: '2025-03-20',
      units: units.map(({unit, drafts: own}, at) => {
        const {score} = audited[own[0]!]!
        return {
          unit,
          ...(at % 5 !== 0 && {before: 60 + (at % 30)}),
          ...(score && {now: score.value}),
          mended: at % 3 === 0 ? [head.rules[at % head.rules.length]!.id] : [],
          broken: at % 4 === 0 ? [head.rules[(at * 7) % head.rules.length]!.id] : [],
        }
      }),
    },
    roster: {file: '名单.yaml', units: rosterUnits, deadline: '03-01'},
  }
  return {audit, records}
}

interface Folder {
  readonly draft: AuditedDraft
  readonly record: DraftRecord
}

function nameAt(at: number): string {
  const [place, organ] = [
    places[at % places.length]!,
    organs[Math.floor(at / places.length) % organs.length]!,
  ]
  const round = Math.floor(at / (places.length * organs.length))
  return round === 0 ? place + organ : `第${round + 1}片区${place}${organ}`
}

function unitAt(at: number, read: readonly ReadDraft[]): readonly Folder[] {
  const name = nameAt(at)
  const unreadable = at % 17 === 16
  const late = at % 7 === 6 ? 1 + (at % 9) : undefined
  const one = folderOf(
    `${name}/${name}2025年度报告.docx`,
    name,
    unreadable ? undefined : read[at % read.length],
    late,
  )
  if (at % 11 !== 10) return [one]
  return [one, folderOf(`${name}/报告（改）.docx`, name, read[(at + 1) % read.length], undefined)]
}

const strangerPath = '其他/新建文档(3).txt'

function strangerOf(read: readonly ReadDraft[]): Folder {
  return folderOf(strangerPath, undefined, read[4], undefined)
}

function folderOf(
  path: string,
  name: string | undefined,
  read: ReadDraft | undefined,
  late: number | undefined,
): Folder {
  const given = {
    path,
    confidence: name ? 0.95 : 0,
    near: name ? [] : ['平安县民政局'],
    ...(name && {unit: name}),
    ...(late && {late}),
  }
  if (!read) {
    const unreadable = {
      zh: '文件已加密，请去掉密码后再核对。',
      en: 'it is encrypted; take the password off and try again.',
    }
    const counts = {error: 0, warning: 0, hint: 0, waived: 0}
    return {
      draft: {...given, unreadable, verdicts: '', counts},
      record: {type: 'draft', path, stamp: 'x', unreadable},
    }
  }
  const counts = {error: 0, warning: 0, hint: 0, waived: read.waived.length}
  for (const {severity} of read.diagnostics) counts[severity]++
  const {level, value} = read.score!
  const identity = {
    title: `${name ?? ''}2025年度法治政府建设情况报告`,
    units: name
      ? ([
          {value: name, from: 'title', confidence: 0.95},
          {value: '县政府', from: 'folder', confidence: 0.3},
        ] as const)
      : [],
    years: [{value: 2025, from: 'title' as const, confidence: 0.9}],
    date: '2026-02-12',
  }
  return {
    draft: {
      ...given,
      kind: read.kind,
      year: 2025,
      date: identity.date,
      verdicts: read.verdicts,
      counts,
      score: {level, value},
    },
    record: {type: 'draft', path, stamp: 'x', read: {...read, identity}},
  }
}
