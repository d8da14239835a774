import {stringify} from 'yaml'
import {layoutNotes} from '../../src/authoring/example-report.ts'
import {inlineOptions, ownOptions} from '../../src/authoring/own-options.ts'
import {checks} from '../../src/check/index.ts'
import {formatBasis} from '../../src/reporter/basis.ts'
import {kindWords, phaseWords} from '../../src/reporter/words.ts'
import type {Examples} from '../../src/rule/load/load-rule.ts'
import type {Example, Level, Phase, Preset, Rule} from '../../src/rule/types.ts'
import {anchor, blocks, both, code, fence, list, plain, table} from './markdown.ts'
import {severityName} from './words.ts'

/** One rule of docs/rules.md. */
export function ruleSection(rule: Rule, presets: readonly Preset[], examples: Examples | undefined): string {
  const options = optionsOf(rule)
  return blocks([
    `### ${rule.id}`,
    wordsTable(rule),
    list([
      `级别 · severity：${severityName(rule.severity)}${phasesOf(rule)}`,
      `文种 · kinds：${rule.kinds?.map(kind => both(kindWords[kind])).join('；') ?? '全部 · all'}`,
      `清单 · presets：${presetsOf(rule, presets)}`,
      ...rule.basis.map(basis => {
        const says = basis.says ? `：${plain(basis.says)}` : ''
        return `依据 · basis：${plain(formatBasis(basis, 'zh'))}${says}`
      }),
      `检查 · check：[${code(rule.check)}](checks.md#${anchor(rule.check)})${options ? '，选项 · options：' : ''}`,
    ]),
    options && fence('yaml', options),
    ...(examples?.bad.map(example => exampleBlock('不合格 · bad', example)) ?? []),
    ...(examples?.good.map(example => exampleBlock('合格 · good', example)) ?? []),
  ])
}

function wordsTable({title, demand, message, why, advice}: Rule): string {
  const rows = [
    ['缺陷 · defect', title],
    ['要求 · demand', demand],
    ['提示 · message', message],
    ['为什么 · why', why],
    ['怎么改 · advice', advice],
  ] as const
  return table(
    ['', '中文', 'English'],
    rows.map(([name, {zh, en}]) => [name, plain(zh), plain(en)]),
  )
}

function phasesOf({phases}: Rule): string {
  const entries = Object.entries(phases ?? {}) as [Phase, Level][]
  return entries.map(([phase, level]) => `；${both(phaseWords[phase])}：${severityName(level)}`).join('')
}

function presetsOf({id}: Rule, presets: readonly Preset[]): string {
  const named = presets.flatMap(({name, settings}) =>
    settings
      .filter(({ruleId, level}) => ruleId === id && level !== undefined)
      .map(({level, options}) => {
        const given = options ? `，${code(inlineOptions(options))}` : ''
        return `${code(name)} ${severityName(level!)}${given}`
      }),
  )
  return named.join('；')
}

/** Defaults stand on the page of the checks. */
function optionsOf({check, options}: Rule): string {
  const own = ownOptions(options, checks[check]?.describe().options ?? {})
  return Object.keys(own).length === 0 ? '' : stringify(own, {lineWidth: 0})
}

function exampleBlock(head: string, {name, text, kind, phase, layout, expect, output}: Example): string {
  const given = [kind && both(kindWords[kind]), phase && both(phaseWords[phase])].filter(part => part)
  const setting = given.length > 0 ? `（${given.join('；')}）` : ''
  return blocks([
    `**${head}**：${plain(name)}${setting}`,
    fence('text', text),
    list(layoutNotes(layout ?? {}).map(note => `版面 · layout：${code(note)}`)),
    list((expect ?? []).map(code)),
    output === undefined ? '' : blocks(['用 `--fix` 改后 · after `--fix`：', fence('text', output)]),
  ])
}
