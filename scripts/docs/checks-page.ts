import type {OptionShape, OptionShapes} from '../../src/check/options.ts'
import type {Check} from '../../src/check/types.ts'
import type {Catalogue, Rule} from '../../src/rule/types.ts'
import {anchor, blocks, both, code, madeBy, plain, table} from './markdown.ts'
import {defaultOf, typeWords} from './words.ts'

/** docs/checks.md: what a rule can ask, with which options. */
export function checksPage(checks: Readonly<Record<string, Check>>, {rules, roles}: Catalogue): string {
  const all = Object.values(checks)
  return `${blocks([
    madeBy,
    '# 检查 · Checks',
    '检查是程序会问的问题，每个有自己的选项；规则选一个检查，填上选项，再配上文字和依据。正则表达式和字样都在连排后的文字上匹配，换行和行首空格不算。',
    'A check is a question that the program can ask. A rule picks one, sets its options, and brings the words and the legal basis. Patterns are matched on flow text, in which line breaks and indents are gone. How to use them: [writing-a-rule.md](writing-a-rule.md).',
    table(
      ['检查 · check', '问什么 · what it asks'],
      all.map(({name, describe}) => [`[${code(name)}](#${anchor(name)})`, both(describe().summary)]),
    ),
    ...all.map(check => checkSection(check, rules)),
    '## 角色 · Roles',
    '选项中的角色，是某一类章节的代号；它认得的各种写法在 `data/roles.yaml`，清单里可以增补。',
    'A role in an option stands for what a section is about, whatever its heading is called. The wordings that it knows are in `data/roles.yaml`; a preset can add more.',
    table(
      ['角色 · role', '内容 · what it is about'],
      Object.entries(roles).map(([name, {title}]) => [code(name), both(title)]),
    ),
  ])}\n`
}

function checkSection(check: Check, rules: readonly Rule[]): string {
  const {summary, options, data, message} = check.describe()
  const names = Object.entries(data).map(([name, about]) => [
    code(`{${name}}`),
    plain(about.zh),
    plain(about.en),
  ])
  const users = rules.filter(rule => rule.check === check.name)
  const links = users.map(({id}) => `[${code(id)}](rules.md#${anchor(id)})`)
  return blocks([
    `## ${check.name}`,
    both(summary),
    table(['选项 · option', '类型 · type', '默认 · default', '含义', 'meaning'], optionRows(options)) ||
      '没有选项 · no options',
    table(['提示中可用 · for messages', '含义', 'meaning'], names),
    `不写 \`message\` 时 · without a \`message\`：${both(message)}`,
    `规则 · rules：${links.join('，') || '–'}`,
  ])
}

/** The fields of records stand under them, as “promises[].role”. */
function optionRows(shapes: OptionShapes, prefix = ''): string[][] {
  return Object.entries(shapes).flatMap(([name, shape]) => {
    const full = prefix + name
    const row = [code(full), typeCell(shape), defaultOf(shape), plain(shape.about.zh), plain(shape.about.en)]
    return shape.type === 'records' ? [row, ...optionRows(shape.fields, `${full}[].`)] : [row]
  })
}

function typeCell(shape: OptionShape): string {
  const words = both(typeWords(shape))
  return 'of' in shape ? `${words}：${shape.of.map(code).join(' ')}` : words
}
