import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../../src/read/markdown/markdown.ts'
import {type RemarkHegaoOptions, remarkHegao} from '../../src/remark/remark.ts'
import {FaultsError} from '../../src/rule/fault/fault.ts'
import {diagnosticsOf, presetOf} from '../support/built-in.ts'
import {draftOf} from '../support/drafts.ts'

/** As remark-cli has it: the file is parsed, goes through the plugins, and is written again. */
const processor = (options?: RemarkHegaoOptions) =>
  unified().use(remarkParse).use(remarkHegao, options).use(remarkStringify)

const draft = `# 某某县2024年度法治政府建设情况的报告

县委、县政府：

一、主要做法

组织考试2次,参加××人。

二、存在的不足

三、2025年安排

每季度评查一次案卷。
`

const lint = async (value: string, options?: RemarkHegaoOptions) =>
  (await processor(options).process(new VFile({path: 'draft.md', value}))).messages

const told = async (options?: RemarkHegaoOptions, value = draft) =>
  (await lint(value, options)).map(({ruleId, fatal, place}) => {
    const {start, end} = place as {start: {line: number; column: number}; end: typeof start}
    return `${fatal} ${start.line}:${start.column}-${end.line}:${end.column} ${ruleId}`
  })

describe('remarkHegao', () => {
  test('a finding has what vfile knows of messages: place, rule, severity, advice and basis', async () => {
    const messages = await lint(draft, {url: id => `https://example.org/rules#${id}`})
    const comma = messages.find(({ruleId}) => ruleId === 'punctuation/half-width')!
    expect(comma).toMatchObject({
      name: 'draft.md:7:7-7:8',
      reason: '汉字间用了半角“,”，应为“，”',
      source: 'hegao',
      fatal: false,
      url: 'https://example.org/rules#punctuation/half-width',
      note: '建议：用全角“，”。\n依据：《标点符号用法》（GB/T 15834—2011）',
      actual: ',',
      expected: ['，'],
      place: {start: {line: 7, column: 7}, end: {line: 7, column: 8}},
    })
    expect(draft[comma.place && 'start' in comma.place ? comma.place.start.offset! : -1]).toBe(',')
  })

  test('an error is fatal, a warning is not, a hint says nothing of it', async () => {
    const messages = await lint(draft)
    const byRule = new Map(messages.map(({ruleId, fatal}) => [ruleId, fatal]))
    expect(byRule.get('structure/empty-section')).toBe(true)
    expect(byRule.get('punctuation/half-width')).toBe(false)
    expect(byRule.get('fazhi/thin-plan')).toBeUndefined()
    expect(byRule.has('fazhi/thin-plan')).toBe(true)
  })

  test('what is found is what hegao finds, whatever the tree looks like', async () => {
    const {text} = draftOf('000')
    const expected = diagnosticsOf(readMarkdown(text), presetOf('recommended')).map(
      ({ruleId, range: {start, end}}) => `${start.line}:${start.column}-${end.line}:${end.column} ${ruleId}`,
    )
    const emptied = unified()
      .use(remarkParse)
      .use(() => () => ({type: 'root' as const, children: []}))
      .use(remarkHegao)
      .use(remarkStringify)
    const {messages} = await emptied.process(text)
    const found = messages.map(({place, ruleId}) => {
      const {start, end} = place as {start: {line: number; column: number}; end: typeof start}
      return `${start.line}:${start.column}-${end.line}:${end.column} ${ruleId}`
    })
    expect(expected.length).toBeGreaterThan(5)
    expect(found).toEqual(expected)
  })

  test('leaves the text alone', async () => {
    const [plain, linted] = await Promise.all([
      unified().use(remarkParse).use(remarkStringify).process(draft),
      processor().process(draft),
    ])
    expect(String(linted)).toBe(String(plain))
  })

  test('runs synchronously with built-in presets', () => {
    const file = processor({presets: ['gongwen']}).processSync(draft)
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('content/placeholder')
  })

  test('rules have the last word', async () => {
    const rules = {
      'punctuation/half-width': 'error',
      'structure/empty-section': 'off',
      'fazhi/thin-plan': ['warning', {characters: 5}],
    } as const
    const found = await told({rules})
    expect(found).toContain('true 7:7-7:8 punctuation/half-width')
    expect(found.join()).not.toContain('structure/empty-section')
    expect(found.join()).not.toContain('fazhi/thin-plan')
  })

  test('a preset of one’s own is given as text', async () => {
    const source =
      "rules:\n  local/exam:\n    check: wording\n    options: {forms: [{wrong: [考试], right: 测试}]}\n    message: '“{wrong}”应为“{right}”'\n"
    const [message] = await lint(draft, {presets: [{file: 'local.yaml', source}]})
    expect(message).toMatchObject({reason: '“考试”应为“测试”', ruleId: 'local/exam', line: 7, column: 3})
  })

  test('kind, year, phase and language are those given', async () => {
    const ids = async (options: RemarkHegaoOptions) => (await told(options)).join()
    expect(await ids({kind: 'other'})).not.toContain('fazhi/')
    expect(await ids({})).toContain('fazhi/missing-first-responsible')
    expect(await ids({phase: 'draft'})).not.toBe(await ids({phase: 'publication'}))
    const [first] = await lint(draft, {language: 'en'})
    expect(first!.note).toMatch(/^fix: [\s\S]*\nbasis: /)
  })

  test('what is excused in the draft is no message, until the day that is named', async () => {
    const waiver = '<!-- 核稿豁免本节 structure/empty-section：没有案件；批准人：张三；期限：2026-03-31 -->'
    const excused = draft.replace('二、存在的不足', `${waiver}\n\n二、存在的不足`)
    const ids = async (today: string) => (await lint(excused, {today})).map(({ruleId}) => ruleId)
    expect(await ids('2026-03-31')).not.toContain('structure/empty-section')
    expect(await ids('2026-04-01')).toEqual(
      expect.arrayContaining(['structure/empty-section', 'waiver/expired']),
    )
  })

  test('a file without text is never a pass', async () => {
    const [message] = await lint(' \n\n')
    expect(message).toMatchObject({fatal: true, reason: '文件是空的，没有文字', source: 'hegao'})
  })

  test('nesting that no parser can follow is a message of the file', async () => {
    // Given as a tree, for the parser before the plugin could not follow it either.
    const file = new VFile(`${'>'.repeat(20_000)} 一、主要做法`)
    await unified().use(remarkHegao).run({type: 'root', children: []}, file)
    expect(file.messages).toMatchObject([{fatal: true, reason: '引用或列表嵌套太深，无法读取'}])
  })

  test('what a draft hides in its words cannot reach a terminal', async () => {
    const messages = await lint('# 报告\n\n一、做\u001b[2J法××\n\n二、\u202e安排\n')
    expect(messages.length).toBeGreaterThan(0)
    expect(messages.map(({reason, note}) => reason + note).join('')).not.toMatch(/[\u001b\u202e]/)
  })

  test.each<[string, unknown, RegExp]>([
    ['a mistyped option', {preset: ['gongwen']}, /unknown option “preset”; did you mean “presets”\?/],
    ['a preset that is no list', {presets: 'gongwen'}, /“presets” must be a list of names/],
    [
      'a phase that does not exist',
      {phase: 'final'},
      /“phase” must be one of draft, submission, publication/,
    ],
    ['a year in quotes', {year: '2024'}, /“year” must be a number/],
    ['a day that does not exist', {today: '2026-02-30'}, /“today” must be a day/],
    ['no rules', {rules: null}, /“rules” must be a mapping/],
    [
      'a preset that does not exist',
      {presets: ['gongwn']},
      /unknown preset “gongwn”; did you mean “gongwen”\?/,
    ],
  ])('%s is refused before any file is read', (_name, options, words) => {
    expect(() => processor({language: 'en', ...(options as RemarkHegaoOptions)}).freeze()).toThrow(words)
  })

  test('a mistake in rules says where and what was meant', async () => {
    const linting = lint(draft, {rules: {'structure/empty-secton': 'off'}})
    await expect(linting).rejects.toThrow(FaultsError)
    await expect(linting).rejects.toThrow(/structure\/empty-secton/)
  })
})
