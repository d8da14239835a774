import {describe, expect, test} from 'vitest'
import {readText} from '../../../src/read/text/text.ts'
import {sketch} from '../../support/sketch.ts'

const body = '关于法治政府建设情况的报告\n一、举措\n审查文件四十件，抽查案卷一百二十份，开展培训六次。'
/** What stands behind the text of the first section. */
const closing = (text: string) => sketch(readText(`${body}\n${text}`)).slice(3)

describe('what stands behind the body', () => {
  test('signature and date, also on one line', () => {
    const both = ['signature: 平阳市司法局', 'date: 2025年2月12日']
    expect(closing('平阳市司法局\n2025年2月12日')).toEqual(both)
    expect(closing('　　　　平阳市司法局　　2025年2月12日')).toEqual(both)
  })

  test('a signature alone', () => {
    expect(closing(' 天津市西青区审计局\n\n\n')).toEqual(['signature: 天津市西青区审计局'])
  })

  test('特此报告 is text', () => {
    expect(closing('特此报告。\n平阳市人民政府\n2017年1月20日\n（此件公开发布）')).toEqual([
      '  ¶ 特此报告。',
      'signature: 平阳市人民政府',
      'date: 2017年1月20日',
      'note: （此件公开发布）',
    ])
  })

  test('copy-to and 印发, as on the last page', () => {
    expect(
      closing('开封市审计局\n2025年 2月 12日\n 抄送：开封市司法局。\n开封市审计局办公室 2025年2月12日印'),
    ).toEqual([
      'signature: 开封市审计局',
      'date: 2025年2月12日',
      'copyTo: 抄送：开封市司法局。',
      'issue: 开封市审计局办公室2025年2月12日印',
    ])
  })

  test('a list of annexes before the signature', () => {
    expect(closing('附件：1.权责清单\n2.普法清单\n平阳市司法局\n2025年2月12日')).toEqual([
      'annexNote: 附件：1.权责清单',
      'annexNote: 2.普法清单',
      'signature: 平阳市司法局',
      'date: 2025年2月12日',
    ])
  })

  test('an annex with its text stands apart, its headings are none of the report', () => {
    expect(closing('平阳市司法局\n2025年2月12日\n附件1\n一、清单\n共十二项。')).toEqual([
      'signature: 平阳市司法局',
      'date: 2025年2月12日',
      'annex: 附件1',
      '  ¶ 附件1',
      '  ¶ 一、清单',
      '  ¶ 共十二项。',
    ])
  })

  test('a glossary is an annex', () => {
    expect(closing('名词解释\n1.三项制度：行政执法公示等制度。')[0]).toBe('annex: 名词解释')
  })

  test('what a web page adds behind is furniture', () => {
    expect(closing('平阳市司法局\n【打印】\n上一篇：通知')).toEqual([
      'signature: 平阳市司法局',
      'furniture: 【打印】',
      'furniture: 上一篇：通知',
    ])
  })

  test.each(['平阳市司法局（公章）', '平阳市司法局（盖章）', '平阳市图书馆'])('%s is a signature', line => {
    expect(closing(`${line}\n2025年2月12日`)).toEqual([`signature: ${line}`, 'date: 2025年2月12日'])
  })

  const signed = ['signature: 平阳市司法局', 'date: 2025年2月12日']

  test.each([
    ['联系人：王芳'],
    ['填报人：王芳　审核人：李四'],
    ['注：数据截至2024年12月31日。'],
    ['[1] 统计口径含委托执法。'],
    ['共印15份'],
    ['────────'],
    ['打印本页 | 关闭窗口'],
    ['【我要纠错】'],
    ['3 / 3'],
    ['附件下载：'],
  ])('“%s” below a signature leaves it a signature', line => {
    expect(closing(`平阳市司法局\n2025年2月12日\n${line}`).slice(0, 2)).toEqual(signed)
  })

  test('copy-to over two lines', () => {
    expect(closing('平阳市司法局\n2025年2月12日\n抄送：市委依法治市办，省司法厅，\n市政协办公室。')).toEqual([
      ...signed,
      'copyTo: 抄送：市委依法治市办，省司法厅，',
      'furniture: 市政协办公室。',
    ])
  })

  test.each(['附件：', '附：2024年执法情况统计表'])('“%s” below a signature begins an annex', line => {
    expect(closing(`平阳市司法局\n2025年2月12日\n${line}\n一、基本情况\n执法人员86人。`)).toContain(
      `annex: ${line.replace(/：$/, '')}`,
    )
  })

  test('what the labels of a form stand before', () => {
    expect(closing('报告单位（盖章）：平阳市司法局\n报告日期：2025年2月12日')).toEqual([
      'signature: 报告单位（盖章）：平阳市司法局',
      'date: 报告日期：2025年2月12日',
    ])
  })

  test.each(['２０２５年２月１２日', '2025年元月12日', '2025年2月12日。'])('%s is a date', date => {
    expect(closing(`平阳市司法局\n${date}`)).toEqual(['signature: 平阳市司法局', `date: ${date}`])
  })

  test('an organ and a day of a table that was copied line by line are no signature', () => {
    const rows =
      '承办单位\n时间\n平阳市司法局\n2024年3月15日\n二、不足\n人手不够。\n平阳市司法局\n2025年2月12日'
    expect(closing(rows).slice(-4)).toEqual(['§ 二、不足', '  ¶ 人手不够。', ...signed])
    expect(closing(rows.split('\n').slice(0, -2).join('\n')).slice(-2)).toEqual([
      '§ 二、不足',
      '  ¶ 人手不够。',
    ])
  })

  test('a letter that the report is an annex of does not end it', () => {
    const report = '关于报送报告的函\n市委：\n现将报告报上。\n平阳市司法局\n2025年2月12日\n一、举措\n'
    expect(sketch(readText(`${report}${'审查文件四十件，抽查案卷一百二十份。\n'.repeat(9)}`))).toContain(
      '§ 一、举措',
    )
  })

  test('a signature is one even if the date under it is written in another way', () => {
    expect(closing('平阳市司法局\n2025.2.12')[0]).toBe('signature: 平阳市司法局')
  })
})
