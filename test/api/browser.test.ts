import vm from 'node:vm'
import {beforeAll, describe, expect, test} from 'vitest'
import {commentsIn} from '../../src/annotate/comments.ts'
import {openDocx} from '../../src/read/docx/docx.ts'
import {readText} from '../../src/read/text/text.ts'
import {findingsOf, presetOf} from '../support/built-in.ts'
import {bundle} from '../support/bundle.ts'
import {draftDocx} from '../support/draft-docx.ts'
import {draftOf} from '../support/drafts.ts'

/**
 * The API in a world that has the language and what all browsers and workers have beyond it, and nothing of Node:
 * no `process`, no `Buffer`, no `require`, no `document` either.
 */
const context = vm.createContext({TextDecoder, TextEncoder})
const {text} = draftOf('000')

/** Runs an expression in that world; what is awaited there comes back as JSON. */
const run = async (expression: string): Promise<unknown> =>
  JSON.parse(await vm.runInContext(`(async () => JSON.stringify(await (${expression})))()`, context))

describe('in a browser', () => {
  beforeAll(async () => {
    const {chunks} = await bundle("export * from 'hegao'", {name: 'hegao', worker: true})
    vm.runInContext(chunks[0]!.code, context)
    Object.assign(context, {text, word: draftDocx(text, 'typed')})
  })

  test('there is nothing of Node', async () => {
    const names = ['process', 'Buffer', 'require', 'setImmediate', 'document']
    expect(await run(`${JSON.stringify(names)}.map(name => typeof globalThis[name])`)).toEqual(
      names.map(() => 'undefined'),
    )
  })

  test('a draft is linted as anywhere', async () => {
    const found = await run(`(async () => {
      const report = await hegao.readReport(text)
      const rules = await hegao.loadPreset('recommended')
      return hegao.lint(report, rules).flatMap(({diagnostics}) => diagnostics)
        .sort((a, b) => a.range.start.offset - b.range.start.offset)
        .map(({severity, range: {start, end}, ruleId, message}) =>
          severity + ' ' + start.line + ':' + start.column + '-' + end.line + ':' + end.column + ' ' + ruleId + ' ' + message)
    })()`)
    const expected = findingsOf(readText(text), presetOf('recommended'))
    expect((found as string[]).toSorted()).toEqual(expected.toSorted())
    expect(expected.length).toBeGreaterThan(5)
  })

  test('a Word file gets its comments', async () => {
    const bytes = (await run(`(async () => {
      const rules = await hegao.loadPreset('recommended')
      const {bytes} = hegao.annotate(word, {path: '报告.docx'}, report =>
        hegao.remarksOf({path: '报告.docx', report, phase: 'submission', verdicts: hegao.lint(report, rules)}, 'zh'))
      return [...bytes]
    })()`)) as number[]
    const {package: file} = openDocx(Uint8Array.from(bytes), {})
    const comments = commentsIn(file.related('comments')!)
    expect(comments.length).toBeGreaterThan(5)
  })

  test('Markdown and a preset of one’s own are read too', async () => {
    expect(
      await run(`(async () => {
        const report = await hegao.readReport('# 报告\\n\\n| 甲 | 乙 |\\n| - | - |\\n| 1 | 2 |\\n', {path: 'a.md'})
        const source = 'extends: gongwen\\nrules: {structure/empty-section: off}\\n'
        const {settings} = await hegao.loadPreset({file: 'own.yaml', source})
        return [report.children.map(({type}) => type).includes('table'), settings.at(-1).level]
      })()`),
    ).toEqual([true, 'off'])
  })

  test('a PDF is refused in plain words', async () => {
    const refused = "hegao.readReport(new TextEncoder().encode('%PDF-1.7')).catch(({words}) => words.zh)"
    expect(await run(refused)).toMatch(/^这里读不了 PDF 文件；请另存为 \.docx/)
  })
})
