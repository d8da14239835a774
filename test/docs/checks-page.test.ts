import {describe, expect, test} from 'vitest'
import {checksPage} from '../../scripts/docs/checks-page.ts'
import {checks} from '../../src/check/index.ts'
import {catalogue, checks as fakes} from '../rule/fake.ts'
import {catalogue as builtIn} from '../support/built-in.ts'

describe('docs/checks.md', () => {
  test('tells of each option its type, its default and its meaning', () => {
    const page = checksPage(fakes, catalogue)
    const from = page.indexOf('## present')
    expect(page.slice(from, page.indexOf('## 角色'))).toBe(present)
  })

  test('tells the names for messages', () => {
    expect(checksPage(fakes, catalogue)).toContain('| `{heading}` | 标题 | the heading |')
  })

  test('has every check, every option and every role', () => {
    const page = checksPage(checks, builtIn)
    for (const {name, describe} of Object.values(checks)) {
      expect(page).toContain(`\n## ${name}\n`)
      for (const option of Object.keys(describe().options)) expect(page).toContain(`| \`${option}\` |`)
    }
    for (const role of Object.keys(builtIn.roles)) expect(page).toContain(`| \`${role}\` |`)
  })
})

const present = `## present

写了某项内容 · a topic is there

| 选项 · option | 类型 · type | 默认 · default | 含义 | meaning |
| --- | --- | --- | --- | --- |
| \`role\` | 角色的名称 · name of a role | 必填 · required | 哪项内容 | which topic |
| \`accept\` | 其中一个或几个 · some of：\`section\` \`item\` | \`[section]\` | 写在哪里 | where |
| \`depth\` | 其中一个 · one of：\`any\` \`top\` | – | 第几级 | how deep |
| \`strict\` | true 或 false · true or false | \`false\` | 严格 | strict |
| \`pairs\` | “键: 值”的列表 · list of mappings | 必填 · required | 成对 | pairs |
| \`pairs[].word\` | 文字 · text | \`'原因'\` | 词 | word |

不写 \`message\` 时 · without a \`message\`：缺少内容 · missing topic

规则 · rules：[\`fazhi/plan\`](rules.md#fazhiplan)

`
