import type {Language} from '../../diagnostic/types.ts'
import {padEnd, widthOf} from '../../diagnostic/width.ts'
import type {Paint} from '../../reporter/paint.ts'

/** Names in one column, and beside them a line or several; those without lines are left out. */
export type Field = readonly [name: string, lines: readonly string[]]

export function formatFields(fields: readonly Field[], paint: Paint): string {
  const shown = fields
    .map(([name, lines]) => [name, lines.filter(line => line !== '')] as const)
    .filter(([, lines]) => lines.length > 0)
  const width = Math.max(...shown.map(([name]) => widthOf(name)))
  return shown
    .map(([name, [first, ...more]]) => {
      const indent = ' '.repeat(width + 4)
      return `  ${paint.dim(padEnd(name, width))}  ${first}\n${more.map(line => `${indent}${line}\n`).join('')}`
    })
    .join('')
}

/** The names of fields, so that one thing has one name in all answers. */
export const fieldNames = {
  demand: {zh: '要求', en: 'demand'},
  message: {zh: '提示语', en: 'message'},
  why: {zh: '原因', en: 'why'},
  advice: {zh: '建议', en: 'fix'},
  basis: {zh: '依据', en: 'basis'},
  section: {zh: '位置', en: 'section'},
  related: {zh: '另见', en: 'see also'},
  waived: {zh: '豁免', en: 'waived'},
  severity: {zh: '级别', en: 'severity'},
  kinds: {zh: '文种', en: 'kinds'},
  years: {zh: '年度', en: 'years'},
  organs: {zh: '机关', en: 'organs'},
  phases: {zh: '阶段', en: 'phases'},
  check: {zh: '检查', en: 'check'},
  options: {zh: '选项', en: 'options'},
  presets: {zh: '清单', en: 'presets'},
  current: {zh: '现行', en: 'in force'},
  origin: {zh: '定义', en: 'defined in'},
} satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>
