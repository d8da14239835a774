import {expect, test} from 'vitest'
import {openDocx, readDocx} from '../../../src/read/docx/docx.ts'
import {diagnosticsOf, presetOf} from '../../support/built-in.ts'
import {docx, p, r} from '../../support/docx.ts'
import {drafts} from '../../support/drafts.ts'

const reference = (type: 'footnote' | 'endnote', id: number) =>
  `<w:r><w:${type}Reference w:id="${id}"/></w:r>`
const note = (type: 'footnote' | 'endnote', id: number, content: string) =>
  `<w:${type} w:id="${id}">${content}</w:${type}>`

test('notes stand behind the text, in the order of the text, and know their number', () => {
  const {report, paragraphs} = openDocx(
    docx({
      body:
        p(r('甲') + reference('footnote', 5) + r('乙') + reference('endnote', 1)) +
        p(r('丙') + reference('footnote', 3)),
      footnotes:
        `<w:footnote w:type="separator" w:id="-1">${p(r('线'))}</w:footnote>` +
        note('footnote', 3, p('注二')) +
        note('footnote', 4, p('无人引用')) +
        note('footnote', 5, p('注一') + p('又一段')),
      endnotes: note('endnote', 1, p('尾注')),
    }),
  )
  expect(report.text).toBe('甲乙\n丙\n注一\n又一段\n注二\n尾注\n')
  expect(report.places!.slice(2, 6)).toEqual([{footnote: 1}, {footnote: 1}, {footnote: 2}, {endnote: 1}])
  expect(report.children.slice(2)).toMatchObject([
    {type: 'footnoteDefinition', identifier: '1'},
    {type: 'footnoteDefinition', identifier: '2'},
    {type: 'footnoteDefinition', identifier: 'endnote-1'},
  ])
  const [first, second] = paragraphs
  expect(paragraphs.slice(2).map(({host}) => host!.paragraph)).toEqual([first, first, second, first])
  expect(paragraphs[2]!.part).toBe('word/footnotes.xml')
})

test('a reference that is deleted, hidden or leads nowhere brings no note', () => {
  const text = readDocx(
    docx({
      body: p(
        r('甲') +
          `<w:del w:id="1" w:author="a">${reference('footnote', 1)}</w:del>` +
          reference('footnote', 2).replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>') +
          reference('footnote', 9) +
          reference('endnote', 1),
      ),
      footnotes: note('footnote', 1, p('一')) + note('footnote', 2, p('二')),
    }),
  ).text
  expect(text).toBe('甲\n')
})

test('a note moves nothing: the signature, the date, the findings of the text', () => {
  const {text} = drafts.find(({id}) => id === '000')!
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '')
  const plain = readDocx(docx(lines.map(line => p(line)).join('')))
  const noted = readDocx(
    docx({
      body: lines.map((line, at) => p(r(line) + (at === 5 ? reference('footnote', 1) : ''))).join(''),
      footnotes: note('footnote', 1, p('统计时间截至年底，**待补充。')),
    }),
  )
  const recommended = presetOf('recommended')
  const found = (report: typeof plain) =>
    diagnosticsOf(report, recommended).map(({ruleId, message, range}) => [
      ruleId,
      message,
      range.start.offset,
    ])
  expect(noted.children.slice(0, -1)).toEqual(plain.children)
  const added = found(noted).filter(finding => !found(plain).some(other => String(other) === String(finding)))
  expect(found(plain)).toHaveLength(found(noted).length - added.length)
  expect(added.length).toBeGreaterThan(0)
  for (const [, , offset] of added) expect(offset).toBeGreaterThan(plain.text.length - 1)
})
