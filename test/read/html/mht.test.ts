import {describe, expect, test} from 'vitest'
import {readMht} from '../../../src/read/html/mht.ts'
import {Unreadable} from '../../../src/read/unreadable.ts'
import {gb18030} from '../../support/encode.ts'
import {systemPage, title} from '../../support/pages.ts'

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

function quoted(bytes: Uint8Array): string {
  const codes = Array.from(bytes, byte =>
    byte < 0x80 && byte !== 0x3d
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
  const lines: string[] = []
  for (let at = 0; at < codes.length; at += 20) lines.push(codes.slice(at, at + 20).join(''))
  return lines.join('=\r\n')
}

function mht(headers: string, body: string): Uint8Array {
  const file = `From: <由 Microsoft Internet Explorer 保存>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_边界_0"\r\n\r\nThis is a multi-part message in MIME format.\r\n\r\n------=_边界_0\r\n${headers}\r\n\r\n${body}\r\n------=_边界_0\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------=_边界_0--\r\n`
  return Buffer.from(file, 'latin1')
}

describe('a page in a single file', () => {
  test.each([
    [
      'quoted',
      'Content-Type: text/html;\r\n\tcharset="gb2312"\r\nContent-Transfer-Encoding: quoted-printable',
      quoted(gb18030(systemPage)),
    ],
    [
      'in base64, as Word saves it',
      'Content-Location: file:///C:/x.htm\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/html; charset="utf-8"',
      Buffer.from(systemPage).toString('base64').replace(/.{76}/g, '$&\r\n'),
    ],
    [
      'as bytes',
      'Content-Type: text/html; charset=gbk\r\nContent-Transfer-Encoding: 8bit',
      latin(gb18030(systemPage)),
    ],
  ])('%s', (_, headers, body) => {
    const {text} = readMht(mht(headers, body))
    expect(text.startsWith(`${title}\n`)).toBe(true)
    expect(text).toContain('办理行政处罚案件18件，没有被撤销的案件。')
  })

  test('with the page in a part of a part', () => {
    const inner = `--内\r\nContent-Type: text/plain\r\n\r\n别的\r\n--内\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${latin(Buffer.from(systemPage))}\r\n--内--`
    expect(readMht(mht('Content-Type: multipart/alternative; boundary=内', inner)).text).toContain(title)
  })

  test.each([
    ['nothing but pictures', mht('Content-Type: image/png', 'x')],
    ['no boundary', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related\n\n')],
    [
      'parts without end',
      Buffer.from('Content-Type: multipart/related; boundary=a\n\n--a\n'.repeat(20_000), 'latin1'),
    ],
  ])('%s: says so', (_, bytes) => {
    expect(() => readMht(bytes)).toThrow(Unreadable)
  })
})
