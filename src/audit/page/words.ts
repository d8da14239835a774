import type {Language, Words} from '../../diagnostic/types.ts'
import type {CopyKind} from '../copies/types.ts'
import type {Source} from '../unit/types.ts'

/** The words that several parts of the page share. */

export const viewWords = {
  overview: {zh: '总览', en: 'Overview'},
  ranking: {zh: '排名', en: 'Ranking'},
  missing: {zh: '未报送', en: 'Missing'},
  matrix: {zh: '单位和项目', en: 'Units and items'},
  copies: {zh: '雷同', en: 'Copies'},
  figures: {zh: '数据对照', en: 'Figures'},
  trend: {zh: '与上次比较', en: 'Trend'},
  method: {zh: '说明', en: 'Method'},
} as const satisfies Readonly<Record<string, Words>>
export type View = keyof typeof viewWords

export const columnWords = {
  rank: {zh: '名次', en: 'Rank'},
  unit: {zh: '单位', en: 'Unit'},
  score: {zh: '得分', en: 'Score'},
  level: {zh: '等级', en: 'Level'},
  errors: {zh: '错误', en: 'Errors'},
  warnings: {zh: '警告', en: 'Warnings'},
  hints: {zh: '提示', en: 'Hints'},
  late: {zh: '逾期（天）', en: 'Days late'},
  copies: {zh: '雷同', en: 'Copies'},
  unreadable: {zh: '无法读取', en: 'Unreadable'},
} as const satisfies Readonly<Record<string, Words>>
export type Column = keyof typeof columnWords

export const copyKindWords: Readonly<Record<CopyKind, Words>> = {
  copied: {zh: '与其他单位雷同', en: 'Copied from another unit'},
  renumbered: {zh: '与本单位往年雷同', en: 'Taken over from an earlier year of the same unit'},
}

export const sourceWords: Readonly<Record<Source, Words>> = {
  title: {zh: '标题', en: 'the title'},
  signature: {zh: '落款', en: 'the signature'},
  text: {zh: '正文', en: 'the text'},
  file: {zh: '文件名', en: 'the name of the file'},
  folder: {zh: '文件夹名', en: 'the name of the folder'},
}

/** “87 %”. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** “88.0”. */
export function points(value: number): string {
  return value.toFixed(1)
}

/** Of several words in a row. */
export function listed(parts: readonly string[], language: Language): string {
  return parts.join(language === 'zh' ? '、' : ', ')
}
