import {zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {formatOf} from '../../src/read/format.ts'
import {utf8WithMark, utf16be, utf16le} from '../support/encode.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))

function zip(...names: string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map(name => [name, bytesOf('x')])))
}

/** As much of a compound file as tells what it is: its mark and the names of its streams. */
function compound(...streams: string[]): Uint8Array {
  return latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(500)}${streams.map(wide).join('\0\0')}`)
}

const wide = (name: string) => [...name].map(letter => `${letter}\0`).join('')

describe('archives', () => {
  const odt = (type: string) =>
    zipSync({
      mimetype: [bytesOf(`application/vnd.oasis.opendocument.${type}`), {level: 0}],
      'content.xml': bytesOf('<x/>'),
      'META-INF/manifest.xml': bytesOf('<x/>'),
    })

  test.each([
    ['docx', zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
    ['docx', zip('[Content_Types].xml', 'docProps/app.xml', 'body.xml')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
    ['odt', odt('text')],
    ['odt', odt('text-template')],
    ['odt', zip('content.xml', 'META-INF/manifest.xml')],
    ['ods', odt('spreadsheet')],
    ['zip', zip('报告.docx')],
    ['zip', latin('Rar!\x1a\x07\x01\0')],
    ['zip', latin('7z\xbc\xaf\x27\x1c')],
  ])('%s (%#)', (format, bytes) => {
    expect(formatOf(bytes)).toBe(format)
  })

  test('what is inside another file does not count', () => {
    const inner = zip('xl/workbook.xml')
    const bytes = zipSync({'word/embeddings/a.xlsx': [inner, {level: 0}], 'word/document.xml': bytesOf('x')})
    expect(formatOf(bytes)).toBe('docx')
  })

  test('an archive that is cut off is still known', () => {
    const whole = zip('[Content_Types].xml', 'word/document.xml')
    expect(formatOf(whole.subarray(0, whole.length - 30))).toBe('docx')
  })
})

describe('compound files', () => {
  test.each([
    ['doc', compound('Root Entry', 'WordDocument', '1Table')],
    ['doc', compound('WordDocument', 'ObjectPool', 'Workbook')],
    ['encrypted', compound('EncryptionInfo', 'EncryptedPackage')],
    ['xls', compound('Workbook')],
    ['ppt', compound('PowerPoint Document')],
    ['works', compound('Root Entry', 'MatOST', 'CONTENTS')],
    ['doc', latin('\xdb\xa5-\0\0\0')],
  ])('%s (%#)', (format, bytes) => {
    expect(formatOf(bytes)).toBe(format)
  })
})

describe('formats of characters', () => {
  const page = '<!DOCTYPE html><html><body>x'
  test.each([
    ['html', bytesOf(page)],
    ['html', utf8WithMark(page)],
    ['html', utf16le(page)],
    ['html', utf16be(page)],
    ['html', bytesOf('\r\n <!-- 表 -->\n<HTML xmlns:o="urn">')],
    ['html', bytesOf('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">')],
    ['html', bytesOf('<meta charset="gbk"><table>')],
    ['mht', bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n')],
    [
      'mht',
      bytesOf('From: <Saved by Blink>\nSubject: x\nContent-Type: multipart/related;\n\ttype="text/html"\n\n'),
    ],
    ['rtf', bytesOf('{\\rtf1\\ansi')],
    ['rtf', bytesOf('\n{\\rtf1\\ansi')],
    [
      'wordXml',
      bytesOf('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument>'),
    ],
    ['wordXml', bytesOf('<?xml version="1.0"?><pkg:package xmlns:pkg="http://x">')],
    ['xls', bytesOf('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>')],
    ['odt', bytesOf('<?xml version="1.0"?>\n<office:document xmlns:office="urn">')],
    ['uof', bytesOf('<?xml version="1.0"?>\n<uof:UOF xmlns:uof="http://x">')],
  ])('%s (%#)', (format, bytes) => {
    expect(formatOf(bytes)).toBe(format)
  })

  test.each([
    'From: 县司法局\n关于报送报告的通知\n',
    '<关于法治建设的报告>\n一、举措\n',
    '<div align="center">\n\n# 报告\n',
    '7月，县局开会。',
    'Rarely.',
    '{甲}',
    '',
    ' ',
  ])('a text is none of them: %j', text => {
    expect(formatOf(bytesOf(text))).toBeUndefined()
    expect(formatOf(utf16le(text))).toBeUndefined()
  })
})

test('what Word leaves beside an open document', () => {
  const lock = new Uint8Array(162)
  lock.set([4, 0x75, 0x73, 0x65, 0x72])
  expect(formatOf(lock)).toBe('lock')
})

test('no bytes and single bytes are nothing known', () => {
  for (let byte = 0; byte < 256; byte++) expect(formatOf(Uint8Array.of(byte))).toBeUndefined()
})
