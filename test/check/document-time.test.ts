import {describe, expect, test} from 'vitest'
import {noData} from '../../src/check/data.ts'
import {runCheck} from '../support/check.ts'

const documents = [
  {title: '中华人民共和国新法', short: ['新法律'], adopted: '2025-09-12', inForce: '2025-11-01'},
  {title: '中华人民共和国旧法', until: '2021-01-01', replacedBy: '中华人民共和国新法'},
  {title: '建设纲要（2015—2020年）', period: [2015, 2020] as const},
]
const run = (finds: string, year: number, text: string, date = '') =>
  runCheck(
    'document-time',
    `和顺县审计局关于${year}年度法治政府建设情况的报告\n一、举措\n${text}\n和顺县审计局\n${date}`,
    {finds, unless: ['草案']},
    {},
    {...noData, documents},
  )

describe('document-time', () => {
  test('a law that was adopted after the report', () => {
    expect(run('not-yet', 2023, '贯彻《新法律》。').findings[0]!.data.fact).toMatchObject({
      zh: '2025年9月12日才公布，报告最迟写于2024年4月1日',
    })
    expect(run('not-yet', 2025, '贯彻《新法律》。')).toMatchObject({found: [], examined: 1})
    expect(run('not-yet', 2023, '讨论《新法律》草案。').found).toEqual([])
    expect(run('not-yet', 2023, '学习《新法律》《公布草案的办法》。').findings).toHaveLength(1)
  })

  test('《》 in `unless` is the document in its row, and no other', () => {
    const found = (text: string) =>
      runCheck(
        'document-time',
        `和顺县审计局关于2023年度法治政府建设情况的报告\n一、举措\n${text}`,
        {finds: 'not-yet', unless: ['《》修订']},
        {},
        {...noData, documents},
      ).findings.length
    expect(found('推进《新法律》修订。')).toBe(0)
    expect(found('推进《新法律》、《水法》和《森林法》修订。')).toBe(0)
    expect(found('学习《新法律》，推进《水法》修订。')).toBe(1)
  })

  test('what stands under a plan, or behind its words, is left alone', () => {
    const found = (text: string) =>
      runCheck(
        'document-time',
        `和顺县审计局关于2023年度法治政府建设情况的报告\n一、举措\n${text}`,
        {finds: 'not-yet', outside: ['plan']},
        {plan: {title: {zh: '打算', en: 'plan'}, headings: ['打算'], text: ['下一步']}},
        {...noData, documents},
      ).findings.length
    expect(found('审查文件。\n二、打算\n学习《新法律》。')).toBe(0)
    expect(found('审查文件。下一步，学习《新法律》。')).toBe(0)
    expect(found('学习《新法律》。下一步，审查文件。')).toBe(1)
  })

  test('the date of the report counts where it has one', () => {
    expect(run('not-yet', 2024, '贯彻《新法律》。', '2025年10月8日').found).toEqual([])
    expect(run('not-yet', 2024, '贯彻《新法律》。', '2025年2月8日').findings).toHaveLength(1)
  })

  test('a law that was no longer in force in the whole year', () => {
    expect(run('repealed', 2021, '宣传《中华人民共和国旧法》。').findings).toHaveLength(1)
    expect(run('repealed', 2020, '宣传《中华人民共和国旧法》。').found).toEqual([])
  })

  test('an outline for other years, whatever dash it is written with', () => {
    expect(run('other-years', 2022, '落实《建设纲要（2015-2020年）》。').findings).toHaveLength(1)
    expect(run('other-years', 2018, '落实《建设纲要（2015—2020年）》。').found).toEqual([])
  })

  test('without a known document there is nothing to check', () => {
    expect(run('not-yet', 2023, '贯彻《某办法》。').examined).toBe(0)
  })
})
