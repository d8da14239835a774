import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {readDocx} from '../../../src/read/docx/docx.ts'
import {Unreadable} from '../../../src/read/unreadable.ts'
import {declarations, docx, p, r, relationshipsXml, xml, zip} from '../../support/docx.ts'
import {trapDocx} from '../../support/trap-docx.ts'

/** Why a file cannot be read. */
function refusal(bytes: Uint8Array): string {
  try {
    readDocx(bytes)
  } catch (error) {
    if (error instanceof Unreadable) return error.words.en
    throw error
  }
  return 'it was read'
}

const documentWith = (content: string, root = 'w:document') => ({
  '_rels/.rels': relationshipsXml([['a', 'officeDocument', 'word/document.xml']]),
  'word/document.xml': xml(`<${root} ${declarations}>${content}</${root}>`),
})

/** Writes another size of a part into the directory of an archive, and into the header of the file itself. */
function withSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const lied = bytes.slice()
  const view = new DataView(lied.buffer)
  const put = (at: number, nameLength: number, nameStart: number, where: number) => {
    const start = at + nameStart
    const found = new TextDecoder().decode(
      lied.subarray(start, start + view.getUint16(at + nameLength, true)),
    )
    if (found === name) view.setUint32(at + where, size, true)
  }
  for (let at = 0; at + 46 < lied.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) put(at, 28, 46, 24)
    if (view.getUint32(at, true) === 0x04034b50) put(at, 26, 30, 22)
  }
  return lied
}

describe('archives', () => {
  test.each([
    ['nothing', new Uint8Array(), /cut off/],
    ['a text', strToU8('一、主要举措'), /cut off/],
    ['half of a file', trapDocx().subarray(0, 3000), /cut off/],
    ['a file without its directory', trapDocx().subarray(0, -300), /cut off/],
    ['an archive of something else', zip({'照片.txt': '甲'}), /no body of a Word document/],
    ['a workbook', zip({...documentWith('<w:sheet/>', 'w:workbook')}), /no body of a Word document/],
    [
      'no main part',
      zip({'_rels/.rels': relationshipsXml([['a', 'officeDocument', 'word/none.xml']])}),
      /no body/,
    ],
    ['paths outside', zip({...documentWith('<w:body/>'), '../../etc/passwd': ''}), /outside itself/],
    [
      'paths outside, of Windows',
      zip({...documentWith('<w:body/>'), 'word\\..\\..\\a.xml': ''}),
      /outside itself/,
    ],
    ['a drive', zip({...documentWith('<w:body/>'), 'C:\\a': ''}), /outside itself/],
  ])('%s', (_what, bytes, words) => {
    expect(refusal(bytes)).toMatch(words)
  })

  test('a password', () => {
    const bytes = docx(p('甲'))
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 10; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
    expect(refusal(bytes)).toMatch(/password/)
  })

  test('a flipped bit in a part is no other text', () => {
    const bytes = zipSync(
      {
        ...Object.fromEntries(
          Object.entries(documentWith(`<w:body>${p('三十件')}</w:body>`)).map(([name, content]) => [
            name,
            strToU8(content),
          ]),
        ),
      },
      {level: 0},
    )
    const at = Buffer.from(bytes).indexOf('十')
    bytes[at + 2]! ^= 1
    expect(refusal(bytes)).toMatch(/damaged/)
  })

  test('stored parts, parts with a comment behind them, and parts in capitals are read', () => {
    const files = documentWith(`<w:body>${p('甲')}</w:body>`)
    const stored = zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [name.replace('word/', 'WORD/'), strToU8(content)]),
      ),
      {level: 0},
    )
    const commented = new Uint8Array([...stored, ...new Uint8Array(9)])
    new DataView(commented.buffer).setUint16(stored.length - 2, 9, true)
    expect(readDocx(commented).text).toBe('甲\n')
  })
})

describe('bombs', () => {
  /** Compressed, it is larger than what may be unpacked at once. */
  const bomb = zip({...documentWith(''), 'word/document.xml': new Uint8Array(80 * 2 ** 20)})

  test('more than 100 MB are refused before they are unpacked', () => {
    const before = process.memoryUsage().rss
    expect(refusal(withSize(bomb, 'word/document.xml', 300 * 2 ** 20))).toMatch(/100 MB/)
    expect(process.memoryUsage().rss - before).toBeLessThan(10 * 2 ** 20)
  })

  test('a size that is a lie helps neither a large nor a small file', () => {
    const start = performance.now()
    expect(refusal(withSize(bomb, 'word/document.xml', 1000))).toMatch(/damaged/)
    expect(performance.now() - start).toBeLessThan(3000)
    const small = docx(p('甲'))
    expect(refusal(withSize(small, 'word/document.xml', 100))).toMatch(/damaged/)
    expect(refusal(withSize(small, 'word/document.xml', 100_000))).toMatch(/damaged/)
  })

  test('entities of a DTD are never unfolded', () => {
    const lol = '<!DOCTYPE lolz [<!ENTITY a "哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;">]>'
    const files = documentWith(`<w:body>${p('<w:r><w:t>&b;</w:t></w:r>')}</w:body>`)
    const withDtd = files['word/document.xml'].replace('<w:document', `${lol}<w:document`)
    expect(refusal(zip({...files, 'word/document.xml': withDtd}))).toMatch(/DTD/)
    expect(refusal(zip(files))).toMatch(/damaged/)
  })

  test.each([
    ['content controls', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['text boxes', '<w:p><w:r><w:pict><w:txbxContent>', '</w:txbxContent></w:pict></w:r></w:p>'],
    [
      'alternatives',
      '<w:p><w:r><mc:AlternateContent><mc:Choice><w:pict><w:txbxContent>',
      '</w:txbxContent></w:pict></mc:Choice></mc:AlternateContent></w:r></w:p>',
    ],
    ['unknown elements', '<w:x>', '</w:x>'],
  ])('%s nest as deep as a thousand elements, and no deeper', (_what, open, close) => {
    const steps = open.split('<').length - 1
    const nested = (times: number) => docx(open.repeat(times) + p('甲') + close.repeat(times))
    expect(refusal(nested(Math.floor(990 / steps)))).toBe('it was read')
    expect(refusal(nested(Math.floor(1000 / steps) + 1))).toMatch(/more deeply/)
    expect(refusal(nested(20_000))).toMatch(/more deeply/)
  })
})

describe('parts', () => {
  test.each([
    ['an empty body', documentWith('<w:body/>'), ''],
    ['no body', documentWith(''), ''],
    ['pictures only', documentWith(`<w:body>${p('<w:r><w:drawing/></w:r>')}</w:body>`), ''],
  ])('%s is an empty text', (_what, files, text) => {
    expect(readDocx(zip(files)).text).toBe(text)
  })

  test('what is wrong in any part that is read is told', () => {
    const broken = (name: string, content: string) =>
      refusal(docx({body: p('甲'), styles: '', numbering: '', parts: {[name]: content}}))
    for (const name of [
      'word/styles.xml',
      'word/numbering.xml',
      'word/_rels/document.xml.rels',
      '_rels/.rels',
    ])
      expect(broken(name, '<w:p>')).toMatch(/damaged/)
    expect(broken('word/document.xml', '')).toMatch(/damaged/)
    expect(broken('word/document.xml', `<w:document ${declarations}><w:body>`)).toMatch(/damaged/)
  })

  test('bytes that are no text', () => {
    const bytes = new Uint8Array([0x3c, 0x77, 0x3e, 0xff, 0xfe])
    expect(refusal(docx({body: '', parts: {'word/document.xml': bytes}}))).toMatch(/damaged/)
  })

  test('a part that is named and not there is as good as none', () => {
    const rels = relationshipsXml([
      ['a', 'styles', 'styles.xml'],
      ['b', 'numbering', '../../numbering.xml'],
      ['c', 'footnotes', '%zz.xml'],
    ])
    const body = p(`${r('甲')}<w:r><w:footnoteReference w:id="1"/></w:r>`)
    expect(readDocx(docx({body, parts: {'word/_rels/document.xml.rels': rels}})).text).toBe('甲\n')
  })
})
