import {describe, expect, test} from 'vitest'
import {readText} from '../../../src/read/text/text.ts'
import {sketch} from '../../support/sketch.ts'

const report = (title: string) =>
  `${title}\n市人民政府：\n2024年，我局依法办事。\n一、举措\n${'审查文件四十件，抽查案卷一百份。'.repeat(8)}\n岚宁市水利局\n2025年2月10日\n`
const letter = (title: string) =>
  `${title}\n市政府办公室：\n现将有关报告报送你办。\n岚宁市水利局\n2025年2月12日\n`
const title = '岚宁市水利局2024年度法治政府建设情况报告'

describe('a report in one file with the letter that it is sent with', () => {
  test.each([
    ['关于报送2024年度法治政府建设情况报告的函', ''],
    ['关于报送2024年度法治政府建设情况报告的报告', '附件\n'],
    ['转发市水利局2024年度法治政府建设情况报告的通知', '（联系人：何小军）\n附件1\n岚宁市水利局\n'],
  ])('%s', (head, between) => {
    const read = readText(`${letter(head)}${between}${report(title)}`)
    expect(read).toMatchObject({kind: 'annual-report', year: 2024})
    const lines = sketch(read).filter(line => !line.startsWith(' '))
    expect(lines).toEqual([
      `annex: ${head}`,
      `title: ${title}`,
      'recipient: 市人民政府：',
      '¶ 2024年，我局依法办事。',
      '§ 一、举措',
      'signature: 岚宁市水利局',
      'date: 2025年2月10日',
    ])
  })

  test.each([
    ['an annex of another kind', '水利工程清单'],
    ['a title with a number', '一、法治政府建设情况报告'],
  ])('no report: %s', (_what, head) => {
    const lines = sketch(readText(`${letter('关于报送有关材料的函')}${report(head)}`))
    expect(lines[0]).toBe('title: 关于报送有关材料的函')
  })

  test('a report with a table of reports behind its signature', () => {
    const read = readText(`${report(title)}附件\n岚宁市水利局2023年度法治政府建设情况报告\n`)
    expect(sketch(read)[0]).toBe(`title: ${title}`)
  })
})
