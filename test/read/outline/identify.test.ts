import {describe, expect, test} from 'vitest'
import {readText} from '../../../src/read/text/text.ts'

const body = '\n一、主要举措\n审查文件四十件。'

describe('the kind of a report', () => {
  test.each([
    ['平阳市司法局关于2024年度法治政府建设情况的报告', 'annual-report'],
    ['法治政府建设2023年度报告', 'annual-report'],
    ['2024年依法行政工作总结', 'annual-report'],
    ['湖滨街道2024年法治街道建设情况报告', 'annual-report'],
    [
      '临江市司法局关于2024年度法治政府建设暨主要负责人履行推进法治建设第一责任人职责情况的报告',
      'annual-report',
    ],
    ['某局局长2024年推进法治建设和履行第一责任人职责情况述职报告', 'shufa'],
    ['２０２４年度法治政府建设情况报告', 'annual-report'],
    ['2024年法治政府建设工作总结暨2025年工作安排', 'annual-report'],
    ['某局主要负责人2022年履行推进法治建设第一责任人职责情况述职报告', 'shufa'],
    ['关于履行推进法治建设第一责任人职责情况的报告', 'shufa'],
    ['2024年度述法报告', 'shufa'],
    ['履行推进法治建设第一责任人职责情况的报告（2023年）', 'shufa'],
    ['平阳县县长履行推进法治建设第一责任人职责情况报告（送审稿）', 'shufa'],
    ['2023年度推进法治建设第一责任人职责履行情况专题报告', 'shufa'],
    ['2023年度推进法治建设第一责任人履职情况汇报材料', 'shufa'],
    ['平阳县司法局主要负责人履行推进法治建设第一责任人职责2023年度报告', 'shufa'],
    ['2024年度推进法治建设第一责任人职责履行情况报告', 'shufa'],
    ['2024年政府工作报告', 'other'],
    ['2024年政府信息公开工作年度报告', 'other'],
    ['法治政府建设实施方案', 'other'],
    ['关于开展法治政府建设督察的通知', 'other'],
    ['法治政府建设实施办法（试行）', 'other'],
    ['关于开展2024年度党政主要负责人述法工作的通知', 'other'],
    ['2024年度述法工作方案', 'other'],
    ['县长述法点评会议纪要', 'other'],
    ['在全县法治政府建设工作推进会上的讲话', 'other'],
    ['法治政府建设专题研讨班心得体会', 'other'],
    ['县水利局2024年法治政府建设自查报告', 'other'],
    ['平阳市规划和自然资源局2024年法治政府建设工作年度报告', 'annual-report'],
    ['岚宁市水务局2025年度法治政府 建设情况报告', 'annual-report'],
    ['2024年度述 法报告', 'shufa'],
    ['岚宁市水务局2025年法治政府建设自评报告', 'annual-report'],
    ['关于岚宁市法治政府建设情况的自评报告', 'annual-report'],
    ['岚宁市创建法治政府建设示范市自评报告', 'other'],
    ['岚宁市2025年法治政府建设工作计划', 'other'],
    ['2024年法治政府建设工作总结及2025年工作计划', 'annual-report'],
    ['2025年法治政府部门建设工作情况', 'annual-report'],
    ['法治建设第一责任人履职情况报告', 'shufa'],
    ['2024年度履行法治建设第一责任人职责情况总结', 'shufa'],
    ['履行推进法治政府建设第一责任人职责述法提纲', 'shufa'],
    ['2024年度党建述职报告', 'other'],
    ['某局局长2025年度述职述责述廉报告', 'other'],
    ['履行安全生产第一责任人职责情况报告', 'other'],
    ['关于2024年度党政主要负责人述法工作开展情况的报告', 'other'],
    ['在全市法治政府建设推进会上的发言提纲', 'other'],
    ['岚宁市水务局2025年上半年法治政府建设工作情况报告', 'other'],
    ['岚宁市水务局2025年第三季度法治政府建设工作总结', 'other'],
    ['岚宁市水务局2025年1—6月法治政府建设工作总结', 'other'],
    ['岚宁市近五年法治政府建设工作情况的报告', 'other'],
    ['县长2025年上半年述法报告', 'other'],
    ['石桥区2024年度述法工作情况的报告', 'other'],
    ['关于2024年度党政主要负责人述法考核结果的报告', 'other'],
    ['2023年度领导班子述职报告', 'other'],
    ['2024年度述法会议主持词', 'other'],
    ['石桥区民政局2024年法治建设工作总结', 'other'],
    ['岚宁市水务局2024年法治政府建设工作总结暨2025年工作要点', 'annual-report'],
    ['岚宁市水务局2024年法治政府建设情况\n和2025年工作安排的报告', 'annual-report'],
    ['岚宁市水务局\n关于2024年度法治政府建设情况\n及2025年工作计划的报告', 'annual-report'],
  ])('%s: %s', (title, kind) => {
    expect(readText(title + body).kind).toBe(kind)
  })

  test('with a title of one’s own: by its opening', () => {
    const title = '平阳市公安局2024年法治公安建设情况报告'
    expect(readText(`${title}\n现将2024年度法治政府建设情况报告如下：${body}`).kind).toBe('annual-report')
    expect(readText(`${title}${body}`).kind).toBe('other')
  })

  test('a report of a leader that does not name the law in its title: by its parts', () => {
    const duty = '履行“第一责任人”职责情况报告'
    expect(readText(`${duty}\n现将推进法治建设情况报告如下：${body}`).kind).toBe('shufa')
    expect(readText(`${duty}\n现将安全生产情况报告如下：${body}`).kind).toBe('other')
    const post = '某局局长2025年度述职述责述廉报告'
    expect(readText(`${post}${body}\n二、述法情况\n听取汇报四次。`).kind).toBe('shufa')
  })

  test('without a title: by its opening', () => {
    expect(readText(`市人民政府：\n2024年，我局推进法治政府建设。现将有关情况报告如下：${body}`).kind).toBe(
      'annual-report',
    )
    expect(readText(`区委：\n现将本人2024年述法情况报告如下：${body}`).kind).toBe('shufa')
    expect(readText(`各位代表：\n现将法治政府建设情况报告如下，请予审议：${body}`).kind).toBe('other')
    expect(readText(`2024年，我局推进法治政府建设。${body}`).kind).toBe('annual-report')
    expect(readText(`2024年，我局推进审计全覆盖。${body}`).kind).toBe('other')
    expect(readText(`2024年，我局落实《法治政府建设实施纲要》。${body}`).kind).toBe('other')
    expect(readText(`2024年，我局落实依法行政要求，推进政府信息公开。${body}`).kind).toBe('other')
  })

  test('without a title: a leader reports on oneself, an organ may tell of 述法', () => {
    const duty = '履行推进法治建设第一责任人职责情况'
    expect(readText(`现将本人2024年${duty}报告如下：${body}`).kind).toBe('shufa')
    expect(readText(`按照要求，现将2024年个人${duty}汇报如下：${body}`).kind).toBe('shufa')
    expect(readText(`作为区水务局局长，本人认真${duty.slice(0, -2)}。现将情况报告如下：${body}`).kind).toBe(
      'shufa',
    )
    expect(readText(`我局局长本人带头学法，推进法治政府建设。现将情况报告如下：${body}`).kind).toBe(
      'annual-report',
    )
    expect(readText(`现将本人2024年履行党建职责情况报告如下：${body}`).kind).toBe('other')
    expect(
      readText(`现将我局法治政府建设情况报告如下：\n一、举措\n（一）建立述法制度。听取述法六次。`).kind,
    ).toBe('annual-report')
  })

  test('without title and opening: by its points', () => {
    const points = '（一）推进依法行政。审查文件四十件。\n（二）规范行政执法。抽查案卷一百份。'
    expect(readText(`一、工作开展情况\n${points}`).kind).toBe('annual-report')
    expect(readText(`一、总体要求\n依法办事。\n二、主要任务\n${points}`).kind).toBe('other')
    expect(readText('一、工作开展情况\n（一）规范行政执法。抽查案卷一百份。').kind).toBe('other')
  })
})

describe('the year that is reported on', () => {
  test.each([
    ['the title', `2024年度法治政府建设情况报告${body}`, 2024],
    [
      'a heading that looks back',
      `法治政府建设情况报告\n一、2024年工作回顾\n甲。\n二、2025年工作安排\n乙。`,
      2024,
    ],
    [
      'a heading that plans: the year before',
      '法治政府建设情况报告\n一、举措\n甲。\n二、2025年工作安排\n乙。',
      2024,
    ],
    [
      'a heading of work that is told first: that year',
      '法治政府建设情况报告\n一、2024年重点工作\n甲。\n二、存在的不足\n乙。',
      2024,
    ],
    [
      'a heading of work that is told later: the year before',
      '法治政府建设情况报告\n一、举措\n甲。\n二、2025年重点工作\n乙。',
      2024,
    ],
    ['the opening', `法治政府建设情况报告\n2024年，我局依法办事。${body}`, 2024],
    ['a title that lost 年', `2024法治政府建设情况报告${body}`, 2024],
    ['a lead that lost 年', `法治政府建设情况报告\n2024以来，我局依法办事。${body}`, 2024],
    [
      'what the lead announces',
      `岚宁市水务局法治政府建设情况报告\n市政府：\n现将我局2022年度法治政府建设情况报告如下：${body}`,
      2022,
    ],
    [
      'what the lead announces, behind the number of another document',
      `按照《关于做好报告工作的通知》（岚法办〔2019〕28号）要求，现将2025年度法治政府建设情况报告如下：${body}`,
      2025,
    ],
    ['what is made public', `现将市水务局2022年法治政府建设情况报告予以公开。${body}`, 2022],
    ['the date: the year before', `法治政府建设情况报告${body}\n平阳市司法局\n2025年2月12日`, 2024],
    [
      'a date in Han: the year before',
      `法治政府建设情况报告${body}\n平阳市司法局\n二〇二五年二月十二日`,
      2024,
    ],
    [
      'opening, plan and date, where the title alone says otherwise',
      `2024年法治政府建设情况报告\n2025年，我局依法办事。${body}\n二、2026年工作安排\n抓好学法用法。\n平阳市司法局\n2026年2月12日`,
      2025,
    ],
    [
      'the title, where the date does not bear out the others',
      `2025年法治政府建设情况报告\n2024年，我局依法办事。${body}\n二、2025年工作安排\n抓好学法用法。\n平阳市司法局\n2026年2月12日`,
      2025,
    ],
  ])('by %s', (_by, text, year) => {
    expect(readText(text).year).toBe(year)
  })

  test('is unknown when nothing tells it', () => {
    expect(readText(`法治政府建设情况报告${body}`).year).toBeUndefined()
    const lead = '现将贯彻落实《法治政府建设实施纲要（2021—2025年）》情况报告如下：'
    expect(readText(`法治政府建设情况报告\n${lead}${body}`).year).toBeUndefined()
    expect(
      readText(`法治政府建设情况报告\n现将2022年以来法治政府建设情况报告如下：${body}`).year,
    ).toBeUndefined()
  })
})

test('what the caller says wins over what is found', () => {
  const report = readText(`2024年度法治政府建设情况报告${body}`, {kind: 'shufa', year: 2020, path: '甲.txt'})
  expect(report).toMatchObject({kind: 'shufa', year: 2020, path: '甲.txt'})
})
