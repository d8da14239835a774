import {describe, expect, test} from 'vitest'
import {rulesPage} from '../../scripts/docs/rules-page.ts'
import {catalogue, emptyRule, preset, setting, words} from '../rule/fake.ts'
import {catalogue as builtIn, examples} from '../support/built-in.ts'

describe('docs/rules.md', () => {
  test('shows a rule with its words, its place in presets and its examples', () => {
    const rule = {
      ...emptyRule,
      kinds: ['shufa'] as const,
      phases: {draft: 'hint', publication: 'off'} as const,
      basis: [{document: '条例', number: '〔2012〕14号', article: '第九条', says: '内容简洁'}],
    }
    const page = rulesPage({
      catalogue: {
        ...catalogue,
        rules: [rule],
        presets: [
          preset('base', {settings: [setting(rule.id, {level: 'error', options: {minimum: 2}})]}),
          preset('quiet', {extends: ['base'], settings: [setting(rule.id, {level: 'off'})]}),
          preset('silent'),
        ],
      },
      examples: new Map([
        [
          rule.id,
          {
            good: [{name: '写了内容', text: '一、举措\n审查文件。\n', kind: 'shufa'}],
            bad: [{name: '没有内容', text: '一、举措\n', expect: ['1:1-1:5 “一、举措”下没有内容']}],
          },
        ],
      ]),
    })
    expect(page.slice(page.indexOf('### structure/empty'))).toBe(section)
  })

  test('has every built-in rule, every basis and every example', () => {
    const page = rulesPage({catalogue: builtIn, examples})
    for (const {id, basis} of builtIn.rules) {
      expect(page).toContain(`\n### ${id}\n`)
      for (const {document} of basis) expect(page).toContain(document)
      for (const {text} of [...examples.get(id)!.good, ...examples.get(id)!.bad]) expect(page).toContain(text)
    }
  })

  test('an area without a name of its own keeps the one of its rules', () => {
    const rules = [{...emptyRule, id: 'local/empty', title: words('空', 'empty')}]
    const page = rulesPage({catalogue: {...catalogue, rules, presets: []}, examples: new Map()})
    expect(page).toContain('\n## local\n')
  })
})

const section = `### structure/empty

|  | 中文 | English |
| --- | --- | --- |
| 缺陷 · defect | 空标题 | empty heading |
| 要求 · demand | 标题下有内容 | headings have text |
| 提示 · message | “{heading}”下没有内容 | no text under “{heading}” |
| 为什么 · why | 不清楚 | unclear |
| 怎么改 · advice | 写明 | tell |

- 级别 · severity：错误 error；草稿 · draft：提示 hint；公开稿 · text for publication：关闭 off
- 文种 · kinds：述法报告 · 述法 report
- 清单 · presets：\`base\` 错误 error，\`minimum: 2\`；\`quiet\` 关闭 off
- 依据 · basis：《条例》（〔2012〕14号）第九条：内容简洁
- 检查 · check：[\`filled\`](checks.md#filled)，选项 · options：

\`\`\`yaml
minimum: 10
ignore:
  - 略
\`\`\`

**不合格 · bad**：没有内容

\`\`\`text
一、举措
\`\`\`

- \`1:1-1:5 “一、举措”下没有内容\`

**合格 · good**：写了内容（述法报告 · 述法 report）

\`\`\`text
一、举措
审查文件。
\`\`\`
`
