import {describe, expect, test} from 'vitest'
import {readText} from '../../../src/read/text/text.ts'
import type {Section} from '../../../src/tree/types.ts'
import {sketch} from '../../support/sketch.ts'

describe('the outline', () => {
  test('of an empty text is empty', () => {
    expect(sketch(readText(''))).toEqual([])
    expect(sketch(readText(' \n　\n\r\n'))).toEqual([])
  })

  test('a section reaches to the end of what stands under it', () => {
    const report = readText('一、举措\n（一）普法\n审查文件四十件。\n二、不足\n人员少。')
    const [first, second] = report.children as Section[]
    expect(first!.position).toMatchObject({start: {line: 1, column: 1}, end: {line: 3, column: 9}})
    expect(second!.position).toMatchObject({start: {line: 4, column: 1}, end: {line: 5, column: 5}})
  })

  test('a numbered paragraph without a heading sentence is a section without a title', () => {
    const long =
      '全年审查文件四十件，抽查案卷一百二十份，开展培训六次，走访企业三十家，解答咨询二百人次，调解纠纷五十件，办理复议案件十二件，化解信访积案八件。'
    expect(sketch(readText(`一、举措\n（一）${long}${long}`))).toEqual([
      '§ 一、举措',
      '  § （一） ↦',
      `    ¶ ${long}${long}`,
    ])
  })

  test('the last point of a list of text is text, however short', () => {
    const points =
      '（1）不按照预案采取应急措施，造成后果的。\n（2）哄抬物价，扰乱市场，造成恐慌，影响恶劣的。\n（3）其他情况。'
    const lines = sketch(
      readText(
        `一、处罚\n有下列情形之一的，依法处理：\n${points}\n由县水务局牵头办理，其他部门按照职责配合。`,
      ),
    )
    expect(lines.filter(line => line.startsWith('§'))).toHaveLength(1)
  })

  test('page numbers in mid-sentence are gone', () => {
    const text =
      '一、举措\n全年审查文件四十件，抽查案卷一百二十份，坚持重大决策前的\n\n— 3 —\n\n专题学法，开展培训六次，走访企业三十家，解答咨询二百人次，\n调解纠纷五十件，落实普法责任制，开展活动四次，全面提高了干\n部职工依法办事的能力和水平，取得了良好的成效，得到了群众的\n普遍好评，在全市评比中名列前茅。'
    expect(sketch(readText(text))).toHaveLength(2)
    expect(sketch(readText(text))[1]).toContain('决策前的专题学法')
  })

  test('rows of a table make a table', () => {
    const text =
      '一、举措\n审查文件四十件。\n部门     件数     比例\n司法局   12       30%\n财政局   28       70%\n合计完成。'
    expect(sketch(readText(text)).map(line => line.trim())).toEqual([
      '§ 一、举措',
      '¶ 审查文件四十件。',
      'table',
      'tableRow',
      'tableCell: 部门',
      'tableCell: 件数',
      'tableCell: 比例',
      'tableRow',
      'tableCell: 司法局',
      'tableCell: 12',
      'tableCell: 30%',
      'tableRow',
      'tableCell: 财政局',
      'tableCell: 28',
      'tableCell: 70%',
      '¶ 合计完成。',
    ])
  })

  test('advertising between paragraphs is furniture, behind a heading it is cut off', () => {
    const advert = '范文站 www.example.com'
    const text = `现将有关情况报告如下。\n一、主要举措和成效 ${advert}\n审查文件四十件。\n${advert}\n抽查案卷。`
    expect(sketch(readText(text))).toEqual([
      '¶ 现将有关情况报告如下。',
      '§ 一、主要举措和成效',
      '  ¶ 审查文件四十件。',
      '  furniture: 范文站www.example.com',
      '  ¶ 抽查案卷。',
    ])
  })

  test('advertising behind the first heading of a text without an opening does not swallow it', () => {
    const lines = sketch(readText('一、主要举措和成效 范文站 www.example.com\n审查文件四十件。'))
    expect(lines).toEqual(['§ 一、主要举措和成效', '  ¶ 审查文件四十件。'])
  })
})
