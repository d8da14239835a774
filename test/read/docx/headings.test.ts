import {describe, expect, test} from 'vitest'
import {readDocx} from '../../../src/read/docx/docx.ts'
import {docx, list, numbered, p, r, style} from '../../support/docx.ts'
import {sectionsOf} from '../outline-score.ts'

const styles =
  style('a', {name: 'Normal', isDefault: true}) +
  style('1', {name: 'heading 1', basedOn: 'a'}) +
  style('2', {name: 'Heading 2', basedOn: 'a'}) +
  style('3', {name: 'heading 3', basedOn: 'a'}) +
  style('t', {name: 'Title', basedOn: '1'}) +
  style('own', {name: '我的标题', basedOn: '2'}) +
  style('level', {name: '大纲', paragraph: '<w:outlineLvl w:val="1"/>'}) +
  style('text', {name: '正文缩进', basedOn: '2', paragraph: '<w:outlineLvl w:val="9"/>'})

const styled = (id: string, text: string, more = '') => p(text, `<w:pStyle w:val="${id}"/>${more}`)
const sentence = p('全年召开党组会议十二次，专题研究法治政府建设工作，印发工作要点，逐项抓好落实。')

/** The outline: a level deeper is two spaces further in. */
function outlineOf(body: string, numbering = ''): {title: string; sections: string[]} {
  const report = readDocx(docx({body, styles, numbering}))
  const title = report.children.find(({type}) => type === 'title')
  return {
    title: title ? report.text.slice(title.position!.start.offset, title.position!.end.offset) : '',
    sections: sectionsOf(report).map(
      ({depth, number = '', title}) => '  '.repeat(depth - 1) + number + title,
    ),
  }
}

const title = styled('t', '关于2024年法治政府建设情况的报告')

describe('headings by style', () => {
  test('by name in any case, by what it is based on, by level, by the paragraph itself', () => {
    expect(
      outlineOf(
        title +
          styled('1', '基本情况') +
          sentence +
          styled('2', '主要做法') +
          sentence +
          styled('own', '存在不足') +
          sentence +
          styled('level', '原因分析') +
          sentence +
          p('下步打算', '<w:outlineLvl w:val="0"/>') +
          sentence,
      ),
    ).toEqual({
      title: '关于2024年法治政府建设情况的报告',
      sections: ['基本情况', '  主要做法', '  存在不足', '  原因分析', '下步打算'],
    })
  })

  test('text is text, whatever its style was based on', () => {
    expect(
      outlineOf(
        title +
          styled('1', '基本情况') +
          sentence +
          styled('text', '正文') +
          styled('2', '也是正文', '<w:outlineLvl w:val="9"/>') +
          sentence,
      ).sections,
    ).toEqual(['基本情况'])
  })

  test('a heading that goes on in its paragraph is found by its number', () => {
    const running = '（一）加强组织领导。全年召开党组会议十二次，专题研究法治政府建设工作。'
    expect(outlineOf(title + styled('1', '一、基本情况') + styled('2', running)).sections).toEqual([
      '一、基本情况',
      '  （一）加强组织领导',
    ])
  })

  test('headings without a number stand beside numbered ones of the same style', () => {
    expect(
      outlineOf(
        title +
          styled('1', '前言') +
          sentence +
          styled('1', '一、基本情况') +
          styled('2', '（一）主要做法') +
          styled('3', '健全机制') +
          sentence +
          styled('3', '强化保障') +
          sentence +
          styled('2', '特色亮点') +
          sentence +
          styled('1', '结语') +
          sentence,
      ).sections,
    ).toEqual([
      '前言',
      '一、基本情况',
      '  （一）主要做法',
      '    健全机制',
      '    强化保障',
      '  特色亮点',
      '结语',
    ])
  })

  test('automatic numbers are numbers', () => {
    const numbering = list(1, [
      {format: 'chineseCountingThousand', text: '%1、'},
      {format: 'chineseCountingThousand', text: '（%2）'},
      {text: '%3.'},
    ])
    const heading = (text: string, level: number) => p(text, numbered(1, level))
    expect(
      outlineOf(
        title +
          heading('基本情况', 0) +
          heading('主要做法', 1) +
          heading('健全机制', 2) +
          sentence +
          heading('强化保障', 2) +
          sentence +
          heading('存在不足', 0) +
          sentence,
        numbering,
      ).sections,
    ).toEqual(['一、基本情况', '  （一）主要做法', '    1.健全机制', '    2.强化保障', '二、存在不足'])
  })

  test('a title that is written as a heading is the title', () => {
    const given = styled('1', '二〇二四年工作总结') + p('市政府：') + sentence
    expect(
      outlineOf(given + styled('2', '基本情况') + sentence + styled('2', '存在不足') + sentence),
    ).toEqual({
      title: '二〇二四年工作总结',
      sections: ['基本情况', '存在不足'],
    })
  })

  test('cells and text boxes have no headings', () => {
    const cell = `<w:tbl><w:tr><w:tc>${styled('1', '表内标题')}</w:tc></w:tr></w:tbl>`
    const box = p(`<w:r><w:pict><w:txbxContent>${styled('1', '框内标题')}</w:txbxContent></w:pict></w:r>`)
    expect(outlineOf(title + styled('1', '基本情况') + sentence + cell + box + sentence).sections).toEqual([
      '基本情况',
    ])
  })
})

describe('headings by their look', () => {
  const bold = (text: string) => p(r(text, '<w:b/>'))
  const hei = (text: string) => p(r(text, '<w:rFonts w:eastAsia="黑体"/>'))
  const plainTitle = p('关于2024年法治政府建设情况的报告')

  test('short lines that stand out from the text, when there are several alike', () => {
    const given = (heading: (text: string) => string) =>
      plainTitle +
      p('市政府：') +
      sentence +
      heading('主要做法、成效') +
      sentence +
      heading('存在的不足') +
      sentence
    expect(outlineOf(given(bold)).sections).toEqual(['主要做法、成效', '存在的不足'])
    expect(outlineOf(given(hei)).sections).toEqual(['主要做法、成效', '存在的不足'])
  })

  test.each([
    ['only one', bold('主要做法') + sentence + p('普通短句') + p('又一短句')],
    ['sentences', `${bold('主要做法。') + sentence + bold('存在不足；')}${sentence}`],
    ['a signature and a date', sentence + bold('云溪市审计局') + bold('2025年1月20日')],
    [
      'only a part is bold',
      `${p(r('主要', '<w:b/>') + r('做法')) + p('短')}${p(r('存在', '<w:b/>') + r('不足'))}${p('短')}`,
    ],
    [
      'all is bold',
      bold('主要做法') +
        bold('全年召开党组会议十二次，逐项抓好落实。') +
        bold('存在不足') +
        bold('部分干部能力不强，工作落实不够有力。'),
    ],
    ['no text under it', bold('主要做法') + p('短') + bold('存在不足') + p('短')],
  ])('not: %s', (_what, body) => {
    const report = readDocx(docx({body: plainTitle + sentence + body, styles}))
    const withoutLook = readDocx(
      docx({body: (plainTitle + sentence + body).replaceAll('<w:b/>', ''), styles}),
    )
    expect(sectionsOf(report)).toEqual(sectionsOf(withoutLook))
  })

  test('where there are numbers, the look says nothing', () => {
    const body =
      plainTitle + p('一、基本情况') + sentence + bold('主要做法') + sentence + bold('存在不足') + sentence
    expect(outlineOf(body).sections).toEqual(['一、基本情况'])
  })
})
