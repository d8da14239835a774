import {symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {type OpenOptions, openReport} from '../../src/workspace/open.ts'
import {doc, paragraph} from '../support/doc.ts'
import {docx, p} from '../support/docx.ts'
import {fodt, odt, p as odtP} from '../support/odt.ts'
import {folderWith} from './folder.ts'

const draft = '某某县2024年度法治政府建设报告\n一、主要做法\n加强学法。\n'

async function open(name: string, content: string | Uint8Array, options?: OpenOptions) {
  const file = path.join(folderWith({[name]: content}), name)
  const opened = await openReport({path: file, name}, options)
  return 'unreadable' in opened ? opened.unreadable.en : opened.report
}

describe('openReport', () => {
  test('reads a plain text, in the encoding that it has', async () => {
    expect(await open('a.txt', draft)).toMatchObject({type: 'report', path: 'a.txt', text: draft})
    const wide = Buffer.from(`\ufeff${draft}`, 'utf16le')
    expect(await open('a.txt', wide)).toMatchObject({text: draft})
  })

  test('hands on what the user says of the draft', async () => {
    expect(await open('a.txt', draft, {kind: 'shufa', year: 2019})).toMatchObject({kind: 'shufa', year: 2019})
  })

  test.each([
    ['empty.txt', '', 'the file is empty'],
    ['blank.txt', '\ufeff \u3000\r\n\n', 'the file is empty'],
    ['x.docx', 'PK\x03\x04 … xl/workbook.xml', /^this is an Excel workbook/],
    ['x.zip', 'PK\x03\x04', /unpack it/],
    ['x.ofd', 'PK\x03\x04 cut off', /cut off/],
    ['x.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /^this is a picture/],
  ])('%s: says in plain words why it cannot be read (%#)', async (name, content, words) => {
    expect(await open(name, content)).toMatch(words)
  })

  const page = '<p>一、举措</p><p>加强学法。</p>'
  test.each<[string, string | Uint8Array]>([
    ['x.doc', `<html><body>${page}`],
    ['x.doc', `MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html>${page}`],
    [
      'x.doc',
      String.raw`{\rtf1 \u19968?\u12289?\u20030?\u25514?\par \u21152?\u24378?\u23398?\u27861?\u12290?}`,
    ],
    ['x.wps', doc({body: [paragraph('一、举措'), paragraph('加强学法。')]})],
    ['x.docx', doc({body: [paragraph('一、举措'), paragraph('加强学法。')]})],
    ['x.doc', docx(p('一、举措') + p('加强学法。'))],
    ['x.doc', '一、举措\n加强学法。\n'],
    ['x.txt', odt(odtP('一、举措') + odtP('加强学法。'))],
    ['x.odt', fodt({body: odtP('一、举措') + odtP('加强学法。')})],
    ['x.htm', page],
    ['x.wps', `\n ${page}`],
  ])('%s: reads what the file is, not what it is called (%#)', async (name, content) => {
    expect(await open(name, content)).toMatchObject({text: '一、举措\n加强学法。\n'})
  })

  test('Markdown can begin with a tag', async () => {
    expect(await open('a.md', '<p align="center">标题</p>\n\n# 一、举措\n')).toMatchObject({
      children: [{type: 'paragraph'}, {type: 'section'}],
    })
  })

  test('a folder, a lost file and a dead link are answers, not exceptions', async () => {
    const folder = folderWith({'x.txt/': ''})
    symlinkSync('lost', path.join(folder, 'dead.txt'))
    const words = async (name: string) => {
      const opened = await openReport({path: path.join(folder, name), name})
      return 'unreadable' in opened ? opened.unreadable.en : 'read'
    }
    expect(await words('x.txt')).toBe('this is a folder, not a file')
    expect(await words('dead.txt')).toBe('the file is gone, or it is a link that leads nowhere')
  })
})
