import type {Copies} from '../../../src/audit/copies/types.ts'
import type {FigureTable} from '../../../src/audit/figures/types.ts'
import type {AuditedDraft, DraftRecord, ReadDraft} from '../../../src/audit/types.ts'
import {columns} from './read.ts'

/** A paragraph that one unit took from another and changed in two places, and one that a unit only renumbered. */
export function copiesOf(audited: readonly AuditedDraft[], read: readonly ReadDraft[]): Copies {
  const lines = read[0]!.text.split('\n')
  const at = lines.findIndex(line => line.trim().length > 120)
  const words = lines[at]!.trim()
  const place = {line: at + 1, column: 1, endLine: at + 1, endColumn: lines[at]!.length + 1}
  const changed = `${words.replace(/\d+/, '417').replace('审计', '财政')}平安县审计局对此负责。`
  const readable = audited.filter(({unreadable, unit}) => !unreadable && unit)
  const [a, b, c] = readable
  const passage = {
    a: {...place, text: words},
    b: {...place, line: at + 3, text: changed},
    foreign: [{name: '平安县审计局', line: at + 3, column: words.length + 1}],
  }
  const side = ({path, unit}: AuditedDraft, share: number) => ({path, unit: unit!, year: 2025, share})
  return {
    pairs: [
      {kind: 'copied', a: side(a!, 0.4), b: side(b!, 0.62), similarity: 0.87, passages: [passage]},
      {
        kind: 'renumbered',
        a: {path: '去年/报告.docx', unit: c!.unit!, year: 2024, earlier: true, share: 0.9},
        b: side(c!, 0.88),
        similarity: 0.96,
        passages: [
          {a: {...place, text: words}, b: {...place, text: words.replace(/\d+/g, '96')}, foreign: []},
        ],
      },
    ],
    formulas: 3,
    method: {
      zh: '先隐去数字、本单位名称和上级文件的原文，再比较各段文字；许多单位共用的段落属于通用表述。',
      en: 'Digits, own names and words from above are masked, then passages are compared; what many units share is a formula.',
    },
  }
}

/** Of every nine drafts one has a count that a person should look at. */
export function figuresOf(records: readonly DraftRecord[]): FigureTable {
  const rows = records.flatMap(({path, read}, nth) =>
    read
      ? {
          path,
          cells: read.figures.map((figure, at) => ({
            id: figure.id,
            figure,
            ...(at === 0 && {earlier: {value: figure.value * 2, change: -0.5}}),
            ...(nth % 9 === 1 &&
              at === 1 && {outlier: {zh: '远高于同级单位的中位数', en: 'far above the median of its level'}}),
          })),
        }
      : [],
  )
  return {
    columns: columns.map(({id, title}, at) => ({id, title, count: rows.length, median: 10 + at * 10})),
    rows,
  }
}
