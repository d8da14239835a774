import fc from 'fast-check'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {fixDocx} from '../../src/annotate/fix-docx.ts'
import {Reviser} from '../../src/annotate/revise.ts'
import {type Change, splice} from '../../src/fix/splice.ts'
import {fixTypes, type Judged} from '../../src/fix/types.ts'
import {lint} from '../../src/lint/index.ts'
import {openDocx, readDocx} from '../../src/read/docx/docx.ts'
import type {Report} from '../../src/tree/types.ts'
import {everyRule} from '../support/built-in.ts'
import {type DocxParts, docx, list, numbered, p, r} from '../support/docx.ts'
import {draftDocx} from '../support/draft-docx.ts'
import {drafts} from '../support/drafts.ts'
import {trapDocx} from '../support/trap-docx.ts'

const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!)
const body = (bytes: Uint8Array) =>
  partOf(bytes, 'word/document.xml').replace(/^.*<w:body>|<\/w:body>.*$/gs, '')

/** Writes words in place of others. */
function revised(
  content: string | DocxParts | Uint8Array,
  ...words: (readonly [wrong: string, right: string])[]
) {
  const bytes = content instanceof Uint8Array ? content : docx(content)
  const document = openDocx(bytes)
  const {text} = document.report
  const changes = words.map(([wrong, right]): Change => {
    const start = text.indexOf(wrong)
    expect(start).toBeGreaterThanOrEqual(0)
    return {start, end: start + wrong.length, text: right}
  })
  const reviser = new Reviser(document)
  const refused = changes.map(change => reviser.refusal(change)?.en)
  return {bytes: reviser.write(changes), refused, text: splice(text, changes), before: text}
}

/** The body in short: {+ what came +} and {- what went -}. */
function marked(bytes: Uint8Array): string {
  return body(bytes)
    .replace(/<w:(ins|del) w:id="\d+" w:author="核稿">/g, (_, name) => (name === 'ins' ? '{+' : '{-'))
    .replace(/(\{[+-])(.*?)<\/w:(?:ins|del)>/gs, (_, sign, rest) => `${sign}${rest}${sign[1]}}`)
    .replaceAll(' xml:space="preserve"', '')
    .replace(/<(\/?)w:/g, '<$1')
}

describe('a fix becomes a tracked change', () => {
  test('the run is cut, and all its parts look alike', () => {
    const {bytes, text} = revised(p(r('新修定的规定', '<w:b/>')), ['定', '订'])
    expect(marked(bytes)).toBe(
      '<p><r><rPr><b/></rPr><t>新修</t></r>{-<r><rPr><b/></rPr><delText>定</delText></r>-}{+<r><rPr><b/></rPr><t>订</t></r>+}<r><rPr><b/></rPr><t>的规定</t></r></p>',
    )
    expect(readDocx(bytes).text).toBe(text)
    expect(readDocx(bytes, {revisions: 'original'}).text).toBe('新修定的规定\n')
  })

  test('at the ends of a run no empty runs are left', () => {
    expect(marked(revised(p(r('甲乙') + r('丙')), ['甲乙', '丁']).bytes)).toBe(
      '<p>{-<r><delText>甲乙</delText></r>-}{+<r><t>丁</t></r>+}<r><t>丙</t></r></p>',
    )
    expect(marked(revised(p(r('甲乙')), ['乙', '']).bytes)).toBe(
      '<p><r><t>甲</t></r>{-<r><delText>乙</delText></r>-}</p>',
    )
  })

  test('over several runs: each piece goes, and the words come once, as the first of them looks', () => {
    const given = p(r('甲乙', '<w:b/>') + r('丙') + r('丁戊', '<w:i/>'))
    expect(marked(revised(given, ['乙丙丁', '子']).bytes)).toBe(
      '<p><r><rPr><b/></rPr><t>甲</t></r>{-<r><rPr><b/></rPr><delText>乙</delText></r>-}{+<r><rPr><b/></rPr><t>子</t></r>+}{-<r><delText>丙</delText></r>-}{-<r><rPr><i/></rPr><delText>丁</delText></r>-}<r><rPr><i/></rPr><t>戊</t></r></p>',
    )
  })

  test('what is only inserted looks like the words before it', () => {
    const given = p(r('习近平新时代', '<w:b/>') + r('特色社会主义'))
    const {bytes} = revisedAt(given, 6, '中国')
    expect(marked(bytes)).toBe(
      '<p><r><rPr><b/></rPr><t>习近平新时代</t></r>{+<r><rPr><b/></rPr><t>中国</t></r>+}<r><t>特色社会主义</t></r></p>',
    )
  })

  test('tabs, breaks, references, pairs, CDATA and space that does not count', () => {
    const given =
      p('<w:r><w:t>\n 甲&amp;😀 </w:t><w:tab/><w:t>乙</w:t><w:br/><w:noBreakHyphen/></w:r>') +
      p('<w:r><w:t><![CDATA[a<b>c]]></w:t></w:r>')
    const {bytes, text} = revised(given, ['&', '<与>'], ['\t', ''], ['-', '—'], ['<b>', '&'])
    expect(readDocx(bytes).text).toBe(text)
    expect(readDocx(bytes, {revisions: 'original'}).text).toBe(readDocx(docx(given)).text)
    expect(marked(bytes)).toContain('{-<r><tab/></r>-}')
  })

  test('in a hyperlink, a field, a content control, a cell, a note', () => {
    const cell = `<w:tbl><w:tr><w:tc>${p('格字')}</w:tc></w:tr></w:tbl>`
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('引字')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const given = {
      body:
        p(
          `<w:hyperlink w:anchor="x">${r('链字')}</w:hyperlink>${field}<w:fldSimple w:instr="REF y">${r('域字')}</w:fldSimple><w:sdt><w:sdtContent>${r('控字')}</w:sdtContent></w:sdt><w:r><w:footnoteReference w:id="1"/></w:r>`,
        ) + cell,
      footnotes: `<w:footnote w:id="1">${p('脚字')}</w:footnote>`,
    }
    const {bytes, text, refused} = revised(
      given,
      ...['链', '引', '域', '控', '格', '脚'].map(word => [`${word}字`, `${word}子`] as const),
    )
    expect(refused.filter(Boolean)).toEqual([])
    expect(readDocx(bytes).text).toBe(text)
    expect(readDocx(bytes, {revisions: 'original'}).text).toBe(text.replaceAll('子', '字'))
    expect(partOf(bytes, 'word/footnotes.xml')).toContain('<w:del w:id=')
    expect(body(bytes)).toMatch(/<w:hyperlink w:anchor="x"><w:del /)
  })

  test('what somebody else inserted is deleted inside the insertion; what he deleted stays so', () => {
    const given = p(
      `${r('甲')}<w:ins w:id="3" w:author="张三">${r('乙字')}</w:ins><w:del w:id="4" w:author="张三"><w:r><w:delText>丙</w:delText></w:r></w:del>${r('丁')}`,
    )
    const {bytes, text} = revised(given, ['乙字丁', '乙子丁'])
    expect(readDocx(bytes).text).toBe(text)
    expect(readDocx(bytes, {revisions: 'original'}).text).toBe('甲丙丁\n')
    expect(body(bytes)).toMatch(/<w:ins w:id="3" w:author="张三"><w:del w:id="1" w:author="核稿">/)
    expect(body(bytes)).toContain(
      '<w:del w:id="4" w:author="张三"><w:r><w:delText>丙</w:delText></w:r></w:del>',
    )
  })

  test('each mark has a number of its own, also those that are copied', () => {
    const change = '<w:b/><w:rPrChange w:id="2" w:author="李四"><w:rPr/></w:rPrChange>'
    const given = {
      body: p(
        `<w:bookmarkStart w:id="1" w:name="b"/>${r('甲乙丙乙', change)}<w:r><w:footnoteReference w:id="7"/></w:r>`,
      ),
      footnotes: `<w:footnote w:id="7">${p(`<w:bookmarkStart w:id="3" w:name="c"/>${r('乙')}`)}</w:footnote>`,
    }
    const {bytes} = revised(given, ['乙丙', '丁'], ['丙乙', '丙戊'])
    const ids = [...body(bytes).matchAll(/(?:ins|del|rPrChange|bookmarkStart) w:id="(\d+)"/g)].map(
      ([, id]) => id,
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).not.toContain('3')
    for (const [come] of body(bytes).matchAll(/<w:ins .*?<\/w:ins>/g)) expect(come).not.toContain('rPrChange')
  })

  test('a text box that stands in the file twice is changed twice', () => {
    const content = p(r('框字'))
    const box = (choice: string, fallback: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${choice}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${fallback}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const {bytes, text} = revised(p(r('正文') + box(content, content)), ['框字', '框子'])
    expect(readDocx(bytes).text).toBe(text)
    expect(body(bytes).match(/<w:delText [^>]*>框?字/g)).toHaveLength(2)
    const ids = [...body(bytes).matchAll(/(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['1', '2', '3', '4'])
    expect(revised(p(r('正文') + box(content, p(r('别的')))), ['框字', '框子']).refused).toEqual([
      expect.stringContaining('text box'),
    ])
  })

  test.each<[string, string | DocxParts, string, string]>([
    [
      'an automatic number',
      {body: p('举措', numbered(1)), numbering: list(1, [{format: 'chineseCountingThousand', text: '%1、'}])},
      '一、举',
      'automatic number',
    ],
    ['a formula', p(`${r('设')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`), 'x', 'formula'],
    ['the end of a paragraph', p('甲') + p('乙'), '甲\n乙', 'beyond a paragraph'],
  ])('%s cannot be changed, which is said', (_name, given, wrong, why) => {
    expect(revised(given, [wrong, '子']).refused).toEqual([expect.stringContaining(why)])
  })

  test('characters that a file cannot hold are not written', () => {
    expect(revised(p('甲'), ['甲', '\u0001']).refused).toEqual([expect.stringContaining('cannot hold')])
  })
})

/** Inserts at a place. */
function revisedAt(given: string, at: number, text: string) {
  const reviser = new Reviser(openDocx(docx(given)))
  return {bytes: reviser.write([{start: at, end: at, text}])}
}

describe('any changes of any document', () => {
  const sources = [trapDocx(), ...drafts.slice(0, 2).map(({text}) => draftDocx(text, 'automatic'))]
  const one = fc.tuple(fc.nat(), fc.nat(9), fc.constantFrom('', '订', '&<>"', '😀', '中国特色'))

  test('accepted they give the new text, rejected the old one, and others’ changes stay', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.array(one, {maxLength: 8}), (source, wanted) => {
        const document = openDocx(source)
        const {text} = document.report
        const reviser = new Reviser(document)
        const changes: Change[] = []
        for (const [place, length, added] of wanted) {
          const start = place % text.length
          const change = {start, end: Math.min(start + length, text.length), text: added}
          const isApart = changes.every(other => other.end < change.start || change.end < other.start)
          const splitsPair =
            /[\udc00-\udfff]/.test(text[start]!) || /[\udc00-\udfff]/.test(text[change.end] ?? '')
          if (isApart && !splitsPair && !reviser.refusal(change)) changes.push(change)
        }
        changes.sort((a, b) => a.start - b.start)
        const bytes = reviser.write(changes)
        const expected = splice(text, changes)
        // A paragraph of which nothing is left is no line.
        const lines = (words: string) => words.split('\n').filter(line => line.trim() !== '')
        expect(lines(readDocx(bytes).text)).toEqual(lines(expected))
        expect(readDocx(bytes, {revisions: 'original'}).text).toBe(
          readDocx(source, {revisions: 'original'}).text,
        )
        expect(new Reviser(openDocx(source)).write(changes)).toEqual(bytes)
      }),
      {numRuns: 150, seed: 5},
    )
  })
})

describe('a draft is fixed', () => {
  const judge = (report: Report): Judged => ({report, verdicts: lint(report, everyRule)})
  const broken = (text: string) =>
    text
      .replace('，', '，，')
      .replace('法治政府', '的的法治政府')
      .replace('部署', '布署')
      .replace('、', '、、')

  test.each(drafts.map(({file, text}) => [file, text] as const))('%s', (_file, text) => {
    for (const numbers of ['typed', 'automatic'] as const) {
      const source = draftDocx(broken(text), numbers)
      const {bytes, result, changes, passes} = fixDocx(source, {}, judge, fixTypes)
      expect(passes).toBeGreaterThan(0)
      expect(readDocx(bytes).text).toBe(splice(readDocx(source).text, changes))
      expect(readDocx(bytes).text).toBe(result.report.text)
      expect(readDocx(bytes, {revisions: 'original'}).text).toBe(readDocx(source).text)
      const again = fixDocx(bytes, {}, judge, fixTypes)
      expect(again.bytes).toBe(bytes)
    }
  })

  test('what cannot be changed in the file is left out, and told', () => {
    const source = docx({
      body: p('平阳市司法局2024年法治政府建设报告') + p('审查文件。', numbered(1)) + p('甲，，乙。'),
      numbering: list(1, [{text: '%1、、'}]),
    })
    const {leftOut, result} = fixDocx(source, {}, judge)
    expect(result.report.text).toContain('甲，乙')
    expect(leftOut.map(({words}) => words.en)).toEqual([expect.stringContaining('automatic number')])
  })
})
