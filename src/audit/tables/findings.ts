import {placeWords} from '../../diagnostic/place.ts'
import type {Words} from '../../diagnostic/types.ts'
import {formatBases} from '../../reporter/basis.ts'
import {severityWords} from '../../reporter/words.ts'
import {type Names, namesOf} from '../names.ts'
import {Passages} from '../passage.ts'
import type {Audit, AuditedDraft, ReadDraft, RecordedDiagnostic, Records} from '../types.ts'
import {column, inLanguage, rowsFrom} from './columns.ts'
import type {Cell, Table, TableOptions} from './types.ts'

const columns = [
  column('单位', 'unit', 'text', 26),
  column('文稿', 'file', 'text', 34),
  column('位置', 'place', 'text', 14),
  column('所在标题', 'section', 'text', 34),
  column('原文', 'words found', 'text', 44),
  column('级别', 'severity', 'text', 8),
  column('问题', 'message', 'text', 44),
  column('建议', 'advice', 'text', 44),
  column('依据', 'basis', 'text', 44),
  column('项目', 'item', 'text', 26),
  column('规则', 'rule', 'text', 34),
  column('处理', 'status', 'text', 10),
  column('免予核对的理由', 'reason', 'text', 26),
  column('批准人', 'approved by', 'text', 12),
]

/** Characters of the draft in a cell: enough to find the place, and to see what is meant. */
const mostWords = 120

const statusWords = {
  open: {zh: '待处理', en: 'open'},
  waived: {zh: '免予核对', en: 'waived'},
  unreadable: {zh: '未核对', en: 'not checked'},
} as const satisfies Record<string, Words>

/** A row a finding, those that are excused too, draft by draft. */
export function findings(audit: Audit, records: Records, {language}: TableOptions): Table {
  return {
    name: 'findings',
    title: {zh: '问题清单', en: 'Findings'}[language],
    about: {
      zh: '每一处问题的位置、原文、建议和依据；一个单位有几份文稿的，每份都列出',
      en: 'each finding with its place, words, advice and basis; of units with several files, those of each',
    }[language],
    columns: inLanguage(columns, language),
    frozen: 1,
    rows: rowsFrom(() => rowsOf(audit, records, {language})),
  }
}

function* rowsOf(audit: Audit, records: Records, options: TableOptions): Generator<Cell[]> {
  const names = namesOf(audit, options.language)
  for (const draft of audit.drafts) {
    const {read} = records.get(draft.path)
    if (read) yield* draftRows(draft, read, names, options)
    else yield unreadableRow(draft, options)
  }
}

function* draftRows(
  draft: AuditedDraft,
  read: ReadDraft,
  names: Names,
  {language}: TableOptions,
): Generator<Cell[]> {
  const {text, diagnostics, waived} = read
  const passages = new Passages(text)
  const row = (diagnostic: RecordedDiagnostic, ...status: Cell[]): Cell[] => {
    const {ruleId, severity, message, advice, line, section} = diagnostic
    const rule = names.rule(ruleId)
    return [
      draft.unit,
      draft.path,
      placeWords(line, read, language),
      section.join(' › '),
      passages.words(diagnostic, mostWords),
      severityWords[severity][language],
      message,
      advice,
      rule && formatBases(rule.basis, language),
      names.item(ruleId),
      ruleId,
      ...status,
    ]
  }
  for (const diagnostic of diagnostics)
    yield row(diagnostic, statusWords.open[language], undefined, undefined)
  for (const {diagnostic, reason, approvedBy} of waived)
    yield row(diagnostic, statusWords.waived[language], reason, approvedBy)
}

/** Unreadable is never a pass: it has a row of its own. */
function unreadableRow({unit, path, unreadable}: AuditedDraft, {language}: TableOptions): Cell[] {
  const blank: Cell[] = columns.map(() => undefined)
  return blank
    .with(0, unit)
    .with(1, path)
    .with(5, severityWords.error[language])
    .with(6, unreadable?.[language])
    .with(11, statusWords.unreadable[language])
}
