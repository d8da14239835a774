import type {Language, Severity, Words} from '../diagnostic/types.ts'
import type {Phase} from '../rule/types.ts'
import type {OrganLevel, OrganType} from '../tree/organ.ts'
import type {Kind} from '../tree/types.ts'

/** The words that several reporters share, so that one thing has one name in all of them. */

export const severityWords: Readonly<Record<Severity, Words>> = {
  error: {zh: '错误', en: 'error'},
  warning: {zh: '警告', en: 'warning'},
  hint: {zh: '提示', en: 'hint'},
}

export const kindWords: Readonly<Record<Kind, Words>> = {
  'annual-report': {zh: '年度报告', en: 'annual report'},
  shufa: {zh: '述法报告', en: '述法 report'},
  other: {zh: '其他公文', en: 'other official document'},
}

export const organWords: Readonly<Record<OrganType, Words>> = {
  party: {zh: '党委', en: 'Party committees'},
  government: {zh: '政府', en: 'governments'},
  justice: {zh: '司法行政机关', en: 'departments of justice'},
  department: {zh: '政府部门', en: 'departments'},
  town: {zh: '乡镇、街道', en: 'towns'},
}

export const levelWords: Readonly<Record<OrganLevel, Words>> = {
  province: {zh: '省级', en: 'provinces'},
  city: {zh: '市级', en: 'cities'},
  county: {zh: '县级', en: 'counties'},
  town: {zh: '乡级', en: 'towns'},
}

export const phaseWords: Readonly<Record<Phase, Words>> = {
  draft: {zh: '草稿', en: 'draft'},
  submission: {zh: '送审稿', en: 'text for submission'},
  publication: {zh: '公开稿', en: 'text for publication'},
}

/** The part of a rule id before “/”, in the order in which a reader checks a report: substance first. */
export const areaWords: Readonly<Record<string, Words>> = {
  fazhi: {zh: '法治政府建设年度报告内容', en: 'contents of the annual report on law-based government'},
  shufa: {zh: '述法报告内容', en: 'contents of the report on one’s duties under the rule of law (述法)'},
  structure: {zh: '结构', en: 'structure'},
  gongwen: {zh: '公文格式', en: 'form of official documents'},
  layout: {zh: '版面', en: 'layout'},
  content: {zh: '文字内容', en: 'text'},
  wording: {zh: '表述', en: 'wording'},
  punctuation: {zh: '标点', en: 'punctuation'},
  waiver: {zh: '豁免', en: 'waivers'},
}

/** What introduces a file that could not be read. */
export const unreadableWords: Words = {zh: '无法读取：', en: 'cannot be read: '}

/** “1 error”, “2 errors”. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** “2024年度”. */
export function formatYear(year: number | undefined, language: Language): string {
  if (language === 'zh') return year === undefined ? '年度不明' : `${year}年度`
  return year === undefined ? 'year unknown' : `year ${year}`
}

/** “3 problems, and 1 hint”: hints are no problems. */
export function problemCount(
  {errors, warnings, hints}: {readonly errors: number; readonly warnings: number; readonly hints: number},
  language: Language,
): string {
  const problems = errors + warnings
  if (language === 'zh') return `${problems} 个问题${hints > 0 ? `，另有 ${hints} 条提示` : ''}`
  return `${plural(problems, 'problem')}${hints > 0 ? `, and ${plural(hints, 'hint')}` : ''}`
}
