import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../../../src/read/markdown/markdown.ts'
import {readText} from '../../../src/read/text/text.ts'
import {sketch} from '../../support/sketch.ts'

const body = '一、举措\n审查文件四十件。'
/** What stands before the first section. */
const opening = (text: string) => {
  const lines = sketch(readText(`${text}\n${body}`))
  return lines.slice(
    0,
    lines.findIndex(line => line.startsWith('§')),
  )
}

describe('what stands before the body', () => {
  test('title, addressee and lead', () => {
    expect(opening('关于2024年度法治政府建设情况的报告\n市人民政府：\n2024年，我局依法办事。')).toEqual([
      'title: 关于2024年度法治政府建设情况的报告',
      'recipient: 市人民政府：',
      '¶ 2024年，我局依法办事。',
    ])
  })

  test.each([
    ['岚宁市水务局2025年法治\n政府建设情况报告', '岚宁市水务局2025年法治政府建设情况报告'],
    ['岚宁市水务局2025年度\n法治政府建设\n情况报告', '岚宁市水务局2025年度法治政府建设情况报告'],
    ['岚宁市水务局\n关于2025年度\n法治政府建设情况的报告', '岚宁市水务局关于2025年度法治政府建设情况的报告'],
    [
      '岚宁市水务局关于2025年度\n法治政府建设情况的\n报　告',
      '岚宁市水务局关于2025年度法治政府建设情况的报告',
    ],
    ['法治政府建设年度报告\n（2025年度）', '法治政府建设年度报告（2025年度）'],
    ['法治政府建设年度报告\n（2025）', '法治政府建设年度报告（2025）'],
    [
      '法治护航高质量发展\n——岚宁市水务局2025年度法治政府建设情况报告',
      '法治护航高质量发展——岚宁市水务局2025年度法治政府建设情况报告',
    ],
  ])('a title over several lines: %j', (lines, title) => {
    const report = readText(`${lines}\n中共岚宁市委、岚宁市人民政府：\n2025年，我局依法办事。\n${body}`)
    expect(sketch(report)[0]).toBe(`title: ${title}`)
    expect(report).toMatchObject({kind: 'annual-report', year: 2025})
  })

  test.each([
    '岚宁市水务局关于开展\n城镇小区配套管网治理工作的通知',
    '岚宁市水务局关于全面推行执法公示制度\n执法全过程记录制度\n重大执法决定法制审核制度的意见',
    '岚宁市水务局关于印发改革中经营性\n事业单位转制为企业和进一步\n支持企业发展两个规定的通知',
    '岚宁市人民政府关于在先行区\n暂时调整实施《岚宁市取水管理\n条例》有关规定的决定',
    '岚宁市水务局对市政协三次会议\n第41号提案的答复',
  ])('any other title over several lines: %j', lines => {
    expect(opening(`${lines}\n各县（区）水务局：\n现通知如下。`)[0]).toBe(
      `title: ${lines.replaceAll('\n', '')}`,
    )
  })

  test.each(['好的，以下是为您起草的报告：', '以下是岚宁市水务局2025年度的报告，供参考：'])(
    'what a writing assistant says above the title: %s',
    said => {
      const title = '岚宁市水务局关于2025年度法治政府建设情况的报告'
      const report = ['市人民政府：', '2025年，我局依法办事。']
      expect(opening([said, '', title, ...report].join('\n'))).toEqual([
        `note: ${said}`,
        `title: ${title}`,
        'recipient: 市人民政府：',
        '¶ 2025年，我局依法办事。',
      ])
      // No title below it: it is the addressee, or a sentence.
      expect(opening([said, ...report].join('\n')).join()).not.toContain('note')
    },
  )

  test('a title in two headings of Markdown', () => {
    const report = readMarkdown(`# 岚宁市水务局\n# 2025年度法治政府建设年度报告\n\n市人民政府：\n\n${body}`)
    expect(sketch(report).slice(0, 2)).toEqual([
      'title: 岚宁市水务局2025年度法治政府建设年度报告',
      'recipient: 市人民政府：',
    ])
  })

  test('where the page was taken from, quoted above the addressee', () => {
    const report = readMarkdown(
      `# 2025年度法治政府建设年度报告\n\n> 来源：岚宁市水务局 | 发布时间：2026-02-28\n\n市人民政府：\n\n2025年，我局依法办事。\n\n${body}`,
    )
    expect(sketch(report)).toContain('recipient: 市人民政府：')
  })

  test.each([
    '信息来源：市司法局　发布日期：2025-02-28　视力保护色：',
    '时间：2025-02-28　来源：市司法局　点击：',
  ])('a line of a web page is no addressee: %s', line => {
    expect(opening(`关于2024年度法治政府建设情况的报告\n${line}\n2024年，我局依法办事。`)).not.toContain(
      `recipient: ${line}`,
    )
  })

  test.each(['海关总署：', '主送：中共岚宁市委、岚宁市人民政府'])('an addressee: %s', line => {
    expect(opening(`关于2024年度法治政府建设情况的报告\n${line}\n2024年，我局依法办事。`)).toContain(
      `recipient: ${line}`,
    )
  })

  test('an organ above its title, and what the title is said to be below it', () => {
    expect(opening('岚宁市水务局\n2025年度法治政府\n建设情况报告\n——在全市会议上的汇报')).toEqual([
      'issuer: 岚宁市水务局',
      'title: 2025年度法治政府建设情况报告',
      'furniture: ——在全市会议上的汇报',
    ])
  })

  test('a line of the lead that ends like a title is none', () => {
    const lead = '2025年是《法治政府建设实施纲要\n（2021—2025年）》收官之年。我局依法办事。'
    expect(opening(`关于2025年度法治政府建设情况的报告\n市人民政府：\n${lead}`)[0]).toBe(
      'title: 关于2025年度法治政府建设情况的报告',
    )
  })

  test.each(['附件：', '附件1：', '附：'])('“%s” above a title', line => {
    expect(opening(`${line}\n关于2025年度法治政府建设情况的报告\n市人民政府：`)).toEqual([
      `furniture: ${line}`,
      'title: 关于2025年度法治政府建设情况的报告',
      'recipient: 市人民政府：',
    ])
  })

  test.each([
    ['中共岚宁市委，\n岚宁市人民政府：', '中共岚宁市委，岚宁市人民政府：'],
    ['中共岚宁市委、岚宁市人民政府、\n市委依法治市办：', '中共岚宁市委、岚宁市人民政府、市委依法治市办：'],
    ['市委、市政府；市委依法治市办：', '市委、市政府；市委依法治市办：'],
  ])('addressees: %j', (lines, recipient) => {
    expect(opening(`关于2025年度法治政府建设情况的报告\n${lines}`)[1]).toBe(`recipient: ${recipient}`)
  })

  test('the month on a cover is not the date of a report that has one', () => {
    const cover = '岚宁市水务局关于2025年度\n法治政府建设情况的报告\n二〇二六年一月\n'
    const report = readText(
      `${cover}${cover}市人民政府：\n我局依法办事。\n${body}\n岚宁市水务局\n2026年1月20日`,
    )
    expect(sketch(report).filter(line => line.startsWith('date'))).toEqual(['date: 2026年1月20日'])
  })

  test('where the text of a page comes from is no table', () => {
    expect(
      opening(
        '2024年度法治政府建设情况报告\n来源：区司法局  发布时间：2025-01-30  浏览次数：12次\n区委、区政府：',
      ),
    ).toEqual([
      'title: 2024年度法治政府建设情况报告',
      'furniture: 来源：区司法局 发布时间：2025-01-30浏览次数：12次',
      'recipient: 区委、区政府：',
    ])
  })

  test.each([
    ['长治市上党区审计局\n关于2025年度法治政府建设情况的报告'],
    [' 解放区财政局关于\n2023 年法治政府建设情况的报告'],
    ['某区区长履行推进法治建设第一责任人职责情况\n述职报告'],
    ['岚宁市云溪镇2025年法治政府建设\n年度报告'],
    ['岚宁市水务局2025年法治政府建设\n情况工作报告'],
    ['岚宁市2024年度述法\n报告'],
    ['2025年法治政府建设情况\n报告'],
  ])('a title on two lines: %j', title => {
    const [first, ...rest] = opening(title)
    expect(first).toBe(`title: ${title.replace(/\s/g, '')}`)
    expect(rest).toEqual([])
  })

  test('a title in the style of one, broken', () => {
    const report = readMarkdown(
      '# 岚宁市云溪镇2025年法治政府建设\n\n年度报告\n\n## 一、举措\n\n审查文件四十件。',
    )
    expect(sketch(report)[0]).toBe('title: 岚宁市云溪镇2025年法治政府建设年度报告')
    expect(report.kind).toBe('annual-report')
  })

  test('a line of its own above a title is not part of it', () => {
    expect(opening('岚宁市水务局\n2025年法治政府建设\n年度报告\n（2025年12月11日）')).toEqual([
      'issuer: 岚宁市水务局',
      'title: 2025年法治政府建设年度报告',
      'date: （2025年12月11日）',
    ])
    expect(opening('岚宁市人民政府门户网站\n年度报告')).toEqual([
      'issuer: 岚宁市人民政府门户网站',
      'title: 年度报告',
    ])
  })

  test('文号 and 签发人 on one line', () => {
    expect(
      opening(
        '平政呈〔2017〕3号                       签发人：某某某\n平阳市人民政府\n关于2016年度法治政府建设情况的报告\n省人民政府：',
      ),
    ).toEqual([
      'documentNumber: 平政呈〔2017〕3号',
      'approver: 签发人：某某某',
      'title: 平阳市人民政府关于2016年度法治政府建设情况的报告',
      'recipient: 省人民政府：',
    ])
  })

  test('signature and date under the title of a 述法 report', () => {
    expect(opening('关于履行推进法治建设第一责任人职责情况的报告\n管委会主任 某某某\n2025年2月')).toEqual([
      'title: 关于履行推进法治建设第一责任人职责情况的报告',
      'signature: 管委会主任 某某某',
      'date: 2025年2月',
    ])
  })

  test('a salutation', () => {
    expect(opening('政府工作报告\n各位代表：')).toEqual(['title: 政府工作报告', 'salutation: 各位代表：'])
  })

  test('an addressee first and no title', () => {
    expect(opening('区委、区政府：\n2024年，我镇依法办事。')).toEqual([
      'recipient: 区委、区政府：',
      '¶ 2024年，我镇依法办事。',
    ])
  })

  test('what a web page puts around is furniture', () => {
    expect(
      opening('无障碍 简体| 繁体\n2024年度法治政府建设情况报告\n来源:区政府办公室 发布时间:2024-03-28 09:18'),
    ).toEqual([
      'furniture: 无障碍 简体|繁体',
      'title: 2024年度法治政府建设情况报告',
      'furniture: 来源:区政府办公室 发布时间:2024-03-28 09:18',
    ])
  })

  test('a list of many short lines is no opening', () => {
    const lines = ['春眠', '处处', '夜来', '花落', '床前', '疑是', '举头', '低头', '白日', '黄河'].join('\n')
    expect(
      sketch(readText(lines)).every(line => !line.startsWith('title') && !line.startsWith('furniture')),
    ).toBe(true)
  })

  test('a lead that begins with the number of another document is text', () => {
    expect(opening('2024年度法治政府建设情况报告\n根据市府办〔2025〕3号要求，现将情况报告如下：')).toEqual([
      'title: 2024年度法治政府建设情况报告',
      '¶ 根据市府办〔2025〕3号要求，现将情况报告如下：',
    ])
  })

  test('a title whose characters are set apart by spaces', () => {
    expect(opening('关 于 2024 年 度 法 治 政 府 建 设 情 况 的 报 告')[0]).toMatch(/^title: /)
  })
})
