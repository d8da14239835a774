import {areaWords, kindWords} from '../../src/reporter/words.ts'
import type {Preset, Rule} from '../../src/rule/types.ts'
import type {BuiltIn} from '../sources.ts'
import {anchor, blocks, both, code, madeBy, table} from './markdown.ts'
import {ruleSection} from './rule-section.ts'
import {severityName} from './words.ts'

/** docs/rules.md: every built-in rule with its words, its basis and its examples. */
export function rulesPage({catalogue, examples}: BuiltIn): string {
  const areas = [...byArea(catalogue.rules)]
  const page = [
    madeBy,
    '# 规则 · Rules',
    `内置规则 ${catalogue.rules.length} 条。一条规则是一个 YAML 文件（\`rules/<领域>/<编号>.yaml\`），这一页由它们生成；用哪些规则、定什么级别，由[清单](#${anchor(presetsHead)})决定。`,
    `${catalogue.rules.length} rules come with the program. A rule is one YAML file, \`rules/<area>/<id>.yaml\`, and this page is made of them; [presets](#${anchor(presetsHead)}) decide which of them are asked, and how severe they are. How to write one: [writing-a-rule.md](writing-a-rule.md).`,
    '## 目录 · Contents',
    ...areas.map(([area, rules]) => contents(area, rules)),
    `## ${presetsHead}`,
    '扩展别的清单，就包含它的全部规则；下面各条规则的“清单”一项，只列出直接写到它的清单。',
    'A preset has all rules of those that it extends; below, a rule names the presets that speak of it themselves.',
    presets(catalogue.presets),
    ...areas.flatMap(([area, rules]) => [
      `## ${headOf(area)}`,
      ...rules.map(rule => ruleSection(rule, catalogue.presets, examples.get(rule.id))),
    ]),
  ]
  return `${blocks(page)}\n`
}

const presetsHead = '清单 · Presets'

/** The known areas in the order of the checklist, then the others. */
function byArea(rules: readonly Rule[]): Map<string, Rule[]> {
  const areas = new Map<string, Rule[]>(Object.keys(areaWords).map(area => [area, []]))
  for (const rule of rules) {
    const area = rule.id.split('/')[0]!
    areas.set(area, [...(areas.get(area) ?? []), rule])
  }
  return new Map([...areas].filter(([, group]) => group.length > 0))
}

function headOf(area: string): string {
  const words = areaWords[area]
  return words ? both(words) : area
}

function contents(area: string, rules: readonly Rule[]): string {
  const head = headOf(area)
  const rows = rules.map(({id, title, severity}) => [
    `[${code(id)}](#${anchor(id)})`,
    both(title),
    severityName(severity),
  ])
  return blocks([
    `[**${head}**](#${anchor(head)})`,
    table(['规则 · rule', '缺陷 · defect', '级别 · severity'], rows),
  ])
}

function presets(all: readonly Preset[]): string {
  const rows = all.map(({name, title, extends: bases, settings}) => {
    const kinds = [...new Set(settings.flatMap(setting => setting.kinds ?? []))]
    return [
      code(name),
      both(title),
      bases.map(code).join(' '),
      kinds.length > 0 ? kinds.map(kind => both(kindWords[kind])).join('；') : '全部 · all',
    ]
  })
  return table(
    ['清单 · preset', '名称 · title', '扩展 · extends', '自己的规则用于 · its own settings are for'],
    rows,
  )
}
