import {describe, expect, test} from 'vitest'
import {openDocx, readDocx} from '../../../src/read/docx/docx.ts'
import {docx, list, numbered, p, r} from '../../support/docx.ts'

const by = (id: number) => `w:id="${id}" w:author="李四" w:date="2025-01-20T09:00:00Z"`
const ins = (text: string) => `<w:ins ${by(1)}>${r(text)}</w:ins>`
const del = (text: string) =>
  `<w:del ${by(2)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const gone = `<w:rPr><w:del ${by(3)}/></w:rPr>`
const come = `<w:rPr><w:ins ${by(4)}/></w:rPr>`

/** As if all changes were accepted, and as it was before them. */
function both(body: string, numbering = ''): {final: string[]; original: string[]} {
  const read = (revisions: 'final' | 'original') =>
    readDocx(docx({body, numbering}), {revisions}).text.split('\n').slice(0, -1)
  return {final: read('final'), original: read('original')}
}

describe('tracked changes', () => {
  test('insertions and deletions', () => {
    expect(both(p(r('审查') + del('三十') + ins('四十') + r('件')))).toEqual({
      final: ['审查四十件'],
      original: ['审查三十件'],
    })
  })

  test('an insertion that somebody else deleted again', () => {
    expect(both(p(`${r('甲')}<w:ins ${by(1)}>${del('乙')}</w:ins>${r('丙')}`))).toEqual({
      final: ['甲丙'],
      original: ['甲丙'],
    })
  })

  test('moved text stands where it went', () => {
    expect(
      both(
        p(
          `<w:moveFromRangeStart w:id="5" w:name="m"/><w:moveFrom ${by(6)}>${r('移动')}</w:moveFrom>${r('甲')}`,
        ) + p(`${r('乙')}<w:moveTo ${by(7)}>${r('移动')}</w:moveTo>`),
      ),
    ).toEqual({final: ['甲', '乙移动'], original: ['移动甲', '乙']})
  })

  test('a paragraph mark that is deleted joins two paragraphs, one that is inserted parts them', () => {
    expect(both(p('甲', gone) + p('乙', gone) + p('丙') + p('丁', come) + p('戊'))).toEqual({
      final: ['甲乙丙', '丁', '戊'],
      original: ['甲', '乙', '丙', '丁戊'],
    })
  })

  test('a paragraph that is deleted as a whole leaves nothing, not even its number', () => {
    const item = (content: string, mark = '') => p(content, numbered(1) + mark)
    expect(
      both(item('甲') + item(del('乙'), gone) + item('丙') + item(del('丁'), gone), list(1, [{text: '%1.'}])),
    ).toEqual({final: ['1.甲', '2.丙'], original: ['1.甲', '2.乙', '3.丙', '4.丁']})
  })

  test('joined paragraphs look like the last one that has text', () => {
    const styled = (text: string, level: number, mark = '') =>
      p(text, `${mark}<w:outlineLvl w:val="${level}"/>`.replace(/(<w:rPr>.*<\/w:rPr>)(.*)/, '$2$1'))
    const [first] = openDocx(docx(styled('甲', 0, gone) + styled('乙', 9))).paragraphs
    expect(first!.properties.outlineLevel).toBe(9)
    const [second] = openDocx(docx(styled('甲', 0, gone) + styled(del('乙'), 9))).paragraphs
    expect(second!.properties.outlineLevel).toBe(0)
  })

  test('a deleted mark before a table ends there', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('格')}</w:tc></w:tr></w:tbl>`
    expect(both(p('甲', gone) + table + p('乙')).final).toEqual(['甲', '格', '乙'])
  })

  test('rows and cells', () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
    const row = (properties: string, ...cells: string[]) =>
      `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`
    expect(
      both(
        `<w:tbl>${row('', cell('甲'), cell('乙', `<w:cellDel ${by(8)}/>`), cell('丙', `<w:cellIns ${by(9)}/>`))}` +
          `${row(`<w:del ${by(10)}/>`, cell('丁'))}${row(`<w:ins ${by(11)}/>`, cell('戊'))}</w:tbl>`,
      ),
    ).toEqual({final: ['甲', '丙', '戊'], original: ['甲', '乙', '丁']})
  })

  test('what properties were before is history', () => {
    const numbering = list(1, [{text: '%1.'}])
    const before = `<w:pPrChange ${by(12)}><w:pPr>${numbered(1)}<w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>`
    const {report, paragraphs} = openDocx(docx({body: p('甲', before), numbering}))
    expect(report.text).toBe('甲\n')
    expect(paragraphs[0]!.properties).toEqual({centered: false, mark: {inserted: false, deleted: false}})
  })
})
