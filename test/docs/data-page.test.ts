import {describe, expect, test} from 'vitest'
import {readDataFiles} from '../../scripts/data-files.ts'
import {dataPage} from '../../scripts/docs/data-page.ts'
import {noData} from '../../src/check/data.ts'
import {catalogue, root} from '../support/built-in.ts'

describe('docs/data.md', () => {
  const files = readDataFiles(root)
  const page = dataPage(files, catalogue.rules)

  test('says of each file up to when it was checked', () => {
    expect(files.map(({file}) => file)).toContain('data/meetings.yaml')
    for (const {file, asOf} of files) {
      expect(asOf, file).toBeDefined()
      expect(page).toMatch(new RegExp(`^\\| \`${file}\` \\|.*\\| ${asOf} \\|`, 'm'))
    }
  })

  test('counts each document once, in the group that it stands in', () => {
    const grouped = files.flatMap(({groups}) => groups).reduce((sum, {entries}) => sum + entries, 0)
    expect(grouped).toBe(catalogue.data.documents.length)
  })

  test('names every meeting, campaign, slogan and list of wordings', () => {
    const {meetings, campaigns, themes, wordings} = catalogue.data
    for (const {name} of [...meetings, ...campaigns]) expect(page).toContain(`| ${name} |`)
    for (const {event, year} of themes) expect(page).toContain(`| ${event} | ${year} |`)
    for (const name of Object.keys(wordings)) expect(page).toContain(`\n### ${name}\n`)
  })

  test('names the rules that use a list, and links a source by its host', () => {
    const wordings = {'political-names': [{wrong: ['甲|乙'], right: '丙'}]}
    const meetings = [{name: '大会', says: ['大会'], held: '2024-07-15', source: '见 https://a.cn/b/c 一文'}]
    const small = dataPage(
      [{file: 'data/a.yaml', data: {...noData, wordings, meetings}, groups: []}],
      catalogue.rules,
    )
    expect(small).toContain('### political-names\n\n规则 · rules：[`wording/political-names`](rules.md#')
    expect(small).toContain('| 丙 | `甲\\|乙` | – |')
    expect(small).toContain('| 大会 | 2024-07-15 | 见 [a.cn](https://a.cn/b/c) 一文 |')
    expect(small).toContain('| `data/a.yaml` | 会议 · meetings；固定表述 · fixed wordings | 1；1 | – | – |')
  })
})
