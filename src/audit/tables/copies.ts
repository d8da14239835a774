import {lineWords} from '../../diagnostic/place.ts'
import type {Language, Words} from '../../diagnostic/types.ts'
import type {CopiedPassage, CopyKind, CopyPair, CopySide} from '../copies/types.ts'
import type {Audit} from '../types.ts'
import {column, inLanguage, rowsFrom} from './columns.ts'
import type {Cell, Table, TableOptions} from './types.ts'

const columns = [
  column('序号', 'pair', 'number', 6),
  column('情形', 'kind', 'text', 12),
  column('甲单位', 'unit A', 'text', 26),
  column('乙单位', 'unit B', 'text', 26),
  column('相似度', 'similarity', 'percent', 9),
  column('占甲稿', 'share of A', 'percent', 9),
  column('占乙稿', 'share of B', 'percent', 9),
  column('甲稿文字', 'passage in A', 'text', 60),
  column('乙稿文字', 'passage in B', 'text', 60),
  column('乙稿中的外单位名称', 'names of others in B', 'text', 24),
  column('甲稿位置', 'place in A', 'text', 14),
  column('乙稿位置', 'place in B', 'text', 14),
  column('甲稿', 'file A', 'text', 34),
  column('乙稿', 'file B', 'text', 34),
]

const copyWords: Readonly<Record<CopyKind, Words>> = {
  copied: {zh: '单位之间雷同', en: 'copied from another unit'},
  renumbered: {zh: '沿用旧稿换数', en: 'an earlier report with other figures'},
}

/** A row a passage, both texts side by side; a pair without passages has one row. */
export function copies(audit: Audit, {language}: TableOptions): Table {
  return {
    name: 'copies',
    title: {zh: '雷同情况', en: 'Copies'}[language],
    about: {
      zh: '文字雷同的文稿和段落，供人工核实，不直接作为结论',
      en: 'drafts and passages that are alike: for a person to look at, not a judgement',
    }[language],
    columns: inLanguage(columns, language),
    frozen: 4,
    rows: rowsFrom(() => rowsOf(audit, language)),
  }
}

function* rowsOf({copies: {pairs}}: Audit, language: Language): Generator<Cell[]> {
  for (const [at, pair] of pairs.entries()) {
    const {passages} = pair
    if (passages.length === 0) yield rowOf(pair, at + 1, undefined, language)
    for (const passage of passages) yield rowOf(pair, at + 1, passage, language)
  }
}

function rowOf(
  {kind, a, b, similarity}: CopyPair,
  number: number,
  passage: CopiedPassage | undefined,
  language: Language,
): Cell[] {
  return [
    number,
    copyWords[kind][language],
    ownerOf(a, language),
    ownerOf(b, language),
    similarity,
    a.share,
    b.share,
    passage?.a.text,
    passage?.b.text,
    passage && [...new Set(passage.foreign.map(({name}) => name))].join(language === 'zh' ? '、' : ', '),
    passage && lineWords(passage.a.line, passage.a.place)[language],
    passage && lineWords(passage.b.line, passage.b.place)[language],
    a.path,
    b.path,
  ]
}

/** “和顺县审计局（2024年度）”: the year where it is of an earlier run, for it may be the same unit. */
function ownerOf({unit, path, year, earlier}: CopySide, language: Language): string {
  const owner = unit ?? path
  if (!earlier) return owner
  if (year === undefined) return owner + {zh: '（以前的报告）', en: ' (an earlier report)'}[language]
  return owner + {zh: `（${year}年度）`, en: ` (${year})`}[language]
}
