import {describe, expect, test} from 'vitest'
import type {ListedWaiver} from '../../../src/diagnostic/waiver.ts'
import {type LintOptions, lint} from '../../../src/lint/index.ts'
import {readDocx} from '../../../src/read/docx/docx.ts'
import {readMarkdown} from '../../../src/read/markdown/markdown.ts'
import {readText} from '../../../src/read/text/text.ts'
import type {Report} from '../../../src/tree/types.ts'
import {presetOf} from '../../support/built-in.ts'
import {docx, p, r} from '../../support/docx.ts'

const ruleSet = presetOf('gongwen')

/** “waived structure/empty-section 3:1 理由”, for the rules that the tests are about. */
function told(report: Report, options: LintOptions = {}): string[] {
  return lint(report, ruleSet, options).flatMap(({rule, status, diagnostics, waived}) => {
    if (!/^(?:waiver|structure\/empty|content\/placeholder)/.test(rule.id)) return []
    if (status !== 'fail' && waived.length === 0) return []
    return [
      ...diagnostics.map(({range}) => `${status} ${rule.id} ${range.start.line}:${range.start.column}`),
      ...waived.map(
        ({diagnostic, waiver}) =>
          `waived ${rule.id} ${diagnostic.range.start.line}:${diagnostic.range.start.column} ${waiver.reason}`,
      ),
    ]
  })
}

const body = '一、主要做法\n组织学习**次，审查合同**件。\n二、履行判决情况\n三、下一步安排\n继续推进。\n'

describe('in the draft', () => {
  test('a comment above a paragraph is about that paragraph', () => {
    const text = body.replace('二、', '<!-- 核稿豁免 structure/empty-section：无此类案件 -->\n二、')
    expect(told(readText(text))).toEqual([
      'waived structure/empty-section 4:1 无此类案件',
      'fail content/placeholder 2:5',
      'fail content/placeholder 2:13',
    ])
    expect(told(readMarkdown(text))).toEqual(told(readText(text)))
  })

  test('a comment behind text is about its line', () => {
    const text = body.replace('件。', '件。<!-- 核稿豁免 content/placeholder：数字待核 -->')
    expect(told(readText(text)).slice(1)).toEqual([
      'waived content/placeholder 2:5 数字待核',
      'waived content/placeholder 2:13 数字待核',
    ])
  })

  test('from here to where it is resumed', () => {
    const text = `<!-- hegao-disable content/* -- numbers follow -->\n${body}<!-- hegao-enable -->\n四、意见**\n`
    expect(told(readText(text))).toEqual([
      'fail structure/empty-section 4:1',
      'fail structure/empty-section 8:1',
      'fail content/placeholder 8:5',
      'waived content/placeholder 3:5 numbers follow',
      'waived content/placeholder 3:13 numbers follow',
    ])
  })

  test('comments are no text, and all positions are those of the file', () => {
    const report = readText(`<!-- 核稿豁免全文 a/b：无 -->\r\n${body}`)
    expect(report.text).toMatch(/^<!-- 核稿豁免/)
    expect(report.comments?.map(({text, range}) => [text, range.start.line])).toEqual([
      ['核稿豁免全文 a/b：无', 1],
    ])
    expect(JSON.stringify(report.children)).not.toContain('核稿豁免')
  })

  test('other comments stay what they were', () => {
    const report = readText('<!-- 请局长审定 -->\n一、主要做法\n学习。\n')
    expect(report.comments).toBeUndefined()
    expect(JSON.stringify(report.children)).toContain('请局长审定')
  })

  test('thousands of comments without an end take no time', () => {
    const text = `${'<!-- '.repeat(200_000)}\n${body}`
    expect(readText(text).comments).toBeUndefined()
  })

  test('not when asked not to', () => {
    const text = body.replace('二、', '<!-- 核稿豁免 structure/empty-section：无此类案件 -->\n二、')
    expect(told(readText(text), {ignoresComments: true})).toContain('fail structure/empty-section 4:1')
  })

  test('a waiver past its day does not count, and that is an error', () => {
    const text = body.replace(
      '二、',
      '<!-- 核稿豁免 structure/empty-section：等答复；期限：2026-03-31 -->\n二、',
    )
    expect(told(readText(text), {today: '2026-03-31'})[0]).toBe('waived structure/empty-section 4:1 等答复')
    expect(told(readText(text), {today: '2026-04-01'})).toEqual([
      'fail structure/empty-section 4:1',
      'fail content/placeholder 2:5',
      'fail content/placeholder 2:13',
      'fail waiver/expired 3:1',
    ])
  })

  test('an unused one goes with its line', () => {
    const text = '一、主要做法\r\n<!-- 核稿豁免 structure/empty-section：无 -->\r\n组织学习。\r\n'
    const verdict = lint(readText(text), ruleSet).find(({rule}) => rule.id === 'waiver/unused')!
    const [edit] = verdict.diagnostics[0]!.fix!.edits
    const {start, end} = edit!.range
    expect(text.slice(0, start.offset) + edit!.text + text.slice(end.offset)).toBe(
      '一、主要做法\r\n组织学习。\r\n',
    )
  })
})

describe('in Word', () => {
  const about = (id: number, text: string) =>
    `<w:p><w:commentRangeStart w:id="${id}"/><w:r><w:t>${text}</w:t></w:r><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`
  const comment = (id: number, words: readonly string[]) =>
    `<w:comment w:id="${id}" w:author="李四"><w:p>${words.map(word => `<w:r><w:t>${word}</w:t></w:r>`).join('')}</w:p></w:comment>`

  test('a comment that begins with 核稿豁免 is about its paragraphs; its author approves', () => {
    const report = readDocx(
      docx({
        body: [
          p(r('一、主要做法')),
          p(r('组织学习。')),
          about(3, '二、履行判决情况'),
          about(4, '三、下一步安排'),
        ].join(''),
        comments: [
          comment(3, ['核稿', '豁免 structure/empty-section：无此类案件']),
          comment(4, ['请补充内容']),
        ].join(''),
      }),
    )
    expect(report.comments).toMatchObject([{author: '李四', stands: 'words'}])
    expect(told(report)).toEqual([
      'fail structure/empty-section 4:1',
      'waived structure/empty-section 3:1 无此类案件',
    ])
  })
})

describe('in a file', () => {
  const listed: ListedWaiver = {
    kind: 'file',
    rules: ['structure/empty-section'],
    section: '履行判决',
    reason: '县级机关无此类案件',
    origin: {file: 'hegao.config.yaml', line: 7},
  }

  test('for a section', () => {
    expect(told(readText(body), {waivers: [listed]})[0]).toBe(
      'waived structure/empty-section 3:1 县级机关无此类案件',
    )
    expect(told(readText(body), {waivers: [{...listed, section: '意见建议'}]})[0]).toBe(
      'fail structure/empty-section 3:1',
    )
  })

  test('expired: told where it would have been needed', () => {
    const waivers = [{...listed, until: '2025-12-31'}]
    expect(told(readText(body), {waivers, today: '2026-01-01'})).toContain('fail waiver/expired 3:1')
  })
})

describe('baseline', () => {
  test('what was there is excused, once each, and a new one is not', () => {
    const before = lint(readText(body), ruleSet).flatMap(({diagnostics}) => diagnostics)
    const entries = before.map(({ruleId, fingerprint}) => ({ruleId, fingerprint}))
    const options = {baseline: {entries, origin: {file: 'hegao-suppressions.json', line: 1}}}
    const inserted = `一、总体情况\n全年各项工作平稳有序，没有发生重大问题。\n${body.replace('一、', '二、').replace('二、履行', '三、履行').replace('三、下', '四、下')}`
    expect(told(readText(inserted), options).every(line => line.startsWith('waived'))).toBe(true)
    const added = body.replace('继续推进。', '继续推进**项工作。')
    expect(told(readText(added), options).filter(line => line.startsWith('fail'))).toEqual([
      'fail content/placeholder 5:5',
    ])
  })
})
