import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createContext} from '../../src/check/context.ts'
import {rewrite} from '../../src/check/rewrite.ts'
import {compileRoles} from '../../src/check/role.ts'
import {splice} from '../../src/fix/splice.ts'
import {readMarkdown} from '../../src/read/markdown/markdown.ts'
import {readText} from '../../src/read/text/text.ts'
import type {Report} from '../../src/tree/types.ts'
import {documents} from '../support/documents.ts'

const contextOf = (report: Report) => createContext(report, compileRoles({}))

/** The source with words of its flow text written anew; undefined where that cannot be done. */
function rewritten(report: Report, wrong: string, right: string): string | undefined {
  const context = contextOf(report)
  const {flow} = context.blocks.find(block => block.flow.text.includes(wrong))!
  const at = flow.text.indexOf(wrong)
  const edits = rewrite(flow, [at, at + wrong.length], right, context)
  return (
    edits &&
    splice(
      report.text,
      edits.map(({range, text}) => ({start: range.start.offset!, end: range.end.offset!, text})),
    )
  )
}

describe('words written anew', () => {
  test('only what differs is touched', () => {
    const report = readText('学习新修定的制度。')
    const context = contextOf(report)
    expect(rewrite(context.blocks[0]!.flow, [3, 5], '修订', context)).toMatchObject([
      {range: {start: {offset: 4}, end: {offset: 5}}, text: '订'},
    ])
  })

  test('line breaks of a page, and its indents, stay where they are', () => {
    const text = '制定《平阳市法治\n    政府建设规划》。'
    expect(rewritten(readText(text), '法治政府', '法治的政府')).toBe(
      '制定《平阳市法治的\n    政府建设规划》。',
    )
    expect(rewritten(readText(text), '法治政府', '法律机关府')).toBe(
      '制定《平阳市法律机关\n    府建设规划》。',
    )
    expect(rewritten(readText(text), '法治政府', '法府')).toBe('制定《平阳市法\n    府建设规划》。')
  })

  test('marks of Markdown stay paired', () => {
    expect(rewritten(readMarkdown('学习**新修**定的制度。'), '修定', '修订')).toBe('学习**新修**订的制度。')
    expect(rewritten(readMarkdown('学习**新修**定的制度。'), '新修定', '旧制')).toBe('学习**旧制**的制度。')
  })

  test('what stands in the source as an entity is left alone', () => {
    expect(rewritten(readMarkdown('学习 A&amp;B 的制度。'), 'A&B', 'A')).toBeUndefined()
    expect(rewritten(readMarkdown('学习 A&amp;B 的制度。'), 'A&B的', 'A&B之')).toBe('学习 A&amp;B 之制度。')
  })

  test('nothing to write, nothing to do', () => {
    const context = contextOf(readText('学习制度。'))
    expect(rewrite(context.blocks[0]!.flow, [0, 2], '学习', context)).toBeUndefined()
  })

  test.each([readText, readMarkdown])(
    'whatever is written where: the edits are in order, and change only words (%o)',
    read => {
      fc.assert(
        fc.property(
          documents,
          fc.nat(),
          fc.nat(12),
          fc.constantFrom('', '甲', '甲乙丙', '政府'),
          (source, from, length, written) => {
            const context = contextOf(read(source))
            for (const {flow} of context.blocks) {
              const start = Math.min(from % (flow.text.length + 1), Math.max(0, flow.text.length - 1))
              const end = Math.min(flow.text.length, start + length)
              const edits = start < end ? (rewrite(flow, [start, end], written, context) ?? []) : []
              const taken = edits.map(({range}) =>
                context.report.text.slice(range.start.offset, range.end.offset),
              )
              expect(flow.text.slice(start, end)).toContain(taken.join(''))
              for (const [at, {range}] of edits.entries())
                if (at > 0) expect(range.start.offset).toBeGreaterThan(edits[at - 1]!.range.end.offset!)
            }
          },
        ),
        {numRuns: 200, seed: 7},
      )
    },
  )
})
