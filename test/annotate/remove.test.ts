import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {withoutOwnComments} from '../../src/annotate/remove.ts'
import {declarations, docx, p, r, relationshipsXml, xml} from '../support/docx.ts'

const range = (id: number, content: string, properties = '') =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r>${properties}<w:commentReference w:id="${id}"/></w:r>`
const comment = (id: number, author: string, paragraphId = '') =>
  `<w:comment w:id="${id}" w:author="${author}"><w:p${paragraphId && ` w14:paraId="${paragraphId}"`}><w:r><w:t>说明</w:t></w:r></w:p></w:comment>`

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!)

describe('withoutOwnComments', () => {
  test('takes ours away, marks and all, and leaves those of others', () => {
    const given = (ours: string) => ({
      body: p(`${r('甲')}${ours}${range(2, r('丙'))}`),
      comments: comment(2, '张三'),
    })
    const bytes = docx({
      ...given(range(1, r('乙'))),
      comments: comment(1, '核稿') + comment(2, '张三'),
    })
    const clean = withoutOwnComments(bytes)
    for (const name of ['word/document.xml', 'word/comments.xml'])
      expect(part(clean, name)).toBe(part(docx(given(r('乙'))), name))
  })

  test('also after Word has saved the file: styled references, marks between paragraphs, runs put together', () => {
    const styled = '<w:rPr><w:rStyle w:val="a5"/></w:rPr>'
    const body = `<w:commentRangeStart w:id="1"/>${p(range(3, r('甲'), styled))}${p(`${r('乙')}<w:commentRangeEnd w:id="1"/><w:r><w:t>丙</w:t><w:commentReference w:id="1"/></w:r>`)}`
    const clean = withoutOwnComments(docx({body, comments: comment(1, '核稿') + comment(3, '核稿')}))
    expect(part(clean, 'word/document.xml')).toContain(
      `<w:body>${p(r('甲'))}${p(`${r('乙')}<w:r><w:t>丙</w:t></w:r>`)}</w:body>`,
    )
  })

  test('what newer parts say of them goes as well, and an answer becomes a comment of its own', () => {
    const companions = {
      'word/commentsExtended.xml': xml(
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/></w15:commentsEx>',
      ),
      'word/commentsIds.xml': xml(
        '<w16cid:commentsIds xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"><w16cid:commentId w16cid:paraId="0A" w16cid:durableId="1A"/><w16cid:commentId w16cid:paraId="0B" w16cid:durableId="1B"/></w16cid:commentsIds>',
      ),
      'word/commentsExtensible.xml': xml(
        '<w16cex:commentsExtensible xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"><w16cex:commentExtensible w16cex:durableId="1A"/><w16cex:commentExtensible w16cex:durableId="1B"/></w16cex:commentsExtensible>',
      ),
      'word/comments.xml': xml(
        `<w:comments ${declarations}>${comment(1, '核稿', '0A')}${comment(2, '李四', '0B')}</w:comments>`,
      ),
      'word/_rels/document.xml.rels': relationshipsXml([
        ['a', 'comments', 'comments.xml'],
        ['b', 'commentsExtended', 'commentsExtended.xml'],
        ['c', 'commentsIds', 'commentsIds.xml'],
        ['d', 'commentsExtensible', 'commentsExtensible.xml'],
      ]),
    }
    const clean = withoutOwnComments(docx({body: p(range(1, range(2, r('甲')))), parts: companions}))
    const inside = (name: string) =>
      /<w\w+:comments\w*[^>]*>(.*)<\/w/s.exec(part(clean, `word/${name}.xml`))![1]
    expect(inside('commentsExtended')).toBe('<w15:commentEx w15:paraId="0B" w15:done="0"/>')
    expect(inside('commentsIds')).toBe('<w16cid:commentId w16cid:paraId="0B" w16cid:durableId="1B"/>')
    expect(inside('commentsExtensible')).toBe('<w16cex:commentExtensible w16cex:durableId="1B"/>')
    expect(part(clean, 'word/document.xml')).toContain(`<w:body>${p(range(2, r('甲')))}</w:body>`)
  })

  test('a file without any is given back as it is', () => {
    const bytes = docx({body: p(range(2, r('甲'))), comments: comment(2, '张三')})
    expect(withoutOwnComments(bytes)).toBe(bytes)
    const plain = docx(p('甲'))
    expect(withoutOwnComments(plain)).toBe(plain)
  })
})
