import fc from 'fast-check'
import {expect, test} from 'vitest'
import {openDocx} from '../../../src/read/docx/docx.ts'
import {decodeEntities, sourceIndex} from '../../../src/read/xml/entities.ts'
import {docx, list, numbered, p} from '../../support/docx.ts'
import {trapDocx, trapText} from '../../support/trap-docx.ts'

test('the file with all traps reads as a person reads it', () => {
  expect(openDocx(trapDocx()).report.text).toBe(`${trapText}\n`)
})

test('each character leads back to the XML, but for automatic numbers', () => {
  const {report, package: file, paragraphs} = openDocx(trapDocx())
  const seen = new Set<number>()
  for (const {part, fragments, start, end, block, number} of paragraphs) {
    const {xml} = file.part(part)!
    expect(xml.slice(start, start + 4)).toBe('<w:p')
    expect(xml.slice(end - 6, end)).toMatch(/<\/w:p>|\/>$/)
    let at = report.text.indexOf(
      block.text,
      fragments[0]?.textStart ? fragments[0].textStart - number.length : 0,
    )
    at += number.length
    for (const {textStart, length, xmlStart, xmlEnd, kind, run} of fragments) {
      expect(textStart).toBe(at)
      at += length
      const text = report.text.slice(textStart, textStart + length)
      const source = xml.slice(xmlStart, xmlEnd)
      if (kind === 'text') expect(decodeEntities(source)).toBe(text)
      else expect(source).toMatch(/^<.*>$/s)
      expect([run.start <= xmlStart, xmlEnd <= run.end]).toEqual([true, true])
      expect(xml.slice(run.start, run.start + 4)).toBe('<w:r')
      expect(xml.slice(run.start, run.contentStart)).toMatch(/^<w:r(?: [^>]*)?>(?:<w:rPr>.*<\/w:rPr>)?$/s)
      expect(xml.slice(run.contentEnd, run.end)).toBe('</w:r>')
      for (let unit = textStart; unit < textStart + length; unit++) seen.add(unit)
    }
    expect(report.text.slice(at - block.text.length, at)).toBe(block.text)
  }
  const numbers = paragraphs.reduce((sum, {number}) => sum + number.length, 0)
  const breaks = report.text.split('\n').length - 1 - 1 // one of them is a `w:br`
  expect(seen.size).toBe(report.text.length - numbers - breaks)
})

test('a paragraph knows its style, its level and its number', () => {
  const {paragraphs} = openDocx(trapDocx())
  const found = paragraphs.map(({style, numberLevel, number}) => [style?.name, numberLevel, number])
  expect(found.slice(0, 6)).toEqual([
    ['Title', undefined, ''],
    ['Normal', undefined, ''],
    ['Normal', undefined, ''],
    ['heading 1', 0, '一、'],
    ['heading 2', 1, '（一）'],
    ['Normal', undefined, ''],
  ])
})

test('an index of decoded text leads to its place in the source', () => {
  const piece = fc.constantFrom('法', 'a', '&amp;', '&#x1F600;', '&#19968;', '😀', ' ')
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 8}), pieces => {
      const source = pieces.join('')
      let decoded = 0
      let at = 0
      for (const one of pieces) {
        expect(sourceIndex(source, decoded)).toBe(at)
        decoded += decodeEntities(one).length
        at += one.length
      }
      expect(sourceIndex(source, decoded)).toBe(source.length)
    }),
  )
})

test('ten thousand paragraphs are read, and counted to the last', () => {
  const item = p('（一）加强组织领导。全年召开党组会议十二次，专题研究法治政府建设工作。', numbered(1))
  const bytes = docx({body: item.repeat(10_000), numbering: list(1, [{text: '%1.'}])})
  const {paragraphs} = openDocx(bytes)
  expect(paragraphs).toHaveLength(10_000)
  expect(paragraphs.at(-1)!.number).toBe('10000.')
})
