import {describe, expect, test} from 'vitest'
import {pagesReport} from '../../../src/read/pages/pages.ts'
import type {Run} from '../../../src/read/pages/types.ts'
import {flowOf} from '../../../src/tree/flow.ts'
import {linesOf} from '../../../src/tree/lines.ts'
import type {Node, Parent, Report} from '../../../src/tree/types.ts'
import {page, run} from '../../support/runs.ts'

/** The flow texts of the leaves: what was taken for a paragraph. */
function blocksOf(report: Report): string[] {
  const lines = linesOf(report.text)
  const leaves: string[] = []
  const walk = (node: Node): void => {
    const children = 'children' in node ? (node as Parent).children : []
    const isLeaf = node.type === 'paragraph' || children.every(({type}) => type === 'text')
    if (!isLeaf) for (const child of children) walk(child)
    else leaves.push(flowOf(node, lines).text)
  }
  walk(report)
  return leaves
}

const read = (runs: readonly Run[], ...more: (readonly Run[])[]) =>
  blocksOf(pagesReport([runs, ...more].map(own => page(own, {width: 80 + 20 * 16 + 80}))))

/** Lines of twenty characters, 28 points apart; each “　” before a line indents it by an em. */
function lines(...texts: string[]): Run[] {
  let y = 72
  return texts.map(text => {
    const bare = text.replace(/^[　+]+/, '')
    y += text.startsWith('+') ? 50 : 28
    return run(bare, 80 + 16 * (text.length - bare.length - (text.startsWith('+') ? 1 : 0)), y)
  })
}

const full = '加快建设法治政府全面提高依法行政的能力水平'.slice(0, 20)

describe('a document with indents', () => {
  const habit = [
    `　　${full.slice(0, 18)}`,
    '做法。',
    '　　某局去年开会四次。',
    '　　某局去年审查文件三件。',
    '　　某局去年培训两次。',
  ]

  test('a line at the margin goes on with the full line before it', () => {
    expect(read(lines(...habit, `　　${full.slice(0, 18)}`, full, '的要求。'))).toEqual([
      `${full.slice(0, 18)}做法。`,
      '某局去年开会四次。',
      '某局去年审查文件三件。',
      '某局去年培训两次。',
      `${full.slice(0, 18)}${full}的要求。`,
    ])
  })

  test('even when a sentence ends at the margin, and the next line begins like a heading', () => {
    const text = `${full.slice(0, 17)}。`
    expect(read(lines(...habit, `　　${text}`, `一是${full.slice(0, 10)}。`))[4]).toBe(
      `${text}一是${full.slice(0, 10)}。`,
    )
  })

  test('an indented line begins a paragraph, however full the line before is', () => {
    expect(read(lines(...habit, `　　${full.slice(0, 17)}。`, `　　${full.slice(0, 9)}。`)).slice(4)).toEqual(
      [`${full.slice(0, 17)}。`, `${full.slice(0, 9)}。`],
    )
  })

  test('a heading at the margin is one where headings stand there', () => {
    const heads = ['一、主要做法', ...habit, '二、存在的不足']
    expect(read(lines(...heads, `　　${full.slice(0, 17)}。`, '三、下一步打算', '　　加强培训。'))).toContain(
      '三、下一步打算',
    )
  })

  test('a paragraph goes on over the end of a page, and of a note below it', () => {
    const note = run('①某局统计。', 80, 760, {size: 9})
    const first = [...lines(...habit, `　　${full.slice(0, 18)}`), note]
    const report = pagesReport([first, lines('的要求。', ...habit)].map(own => page(own, {width: 480})))
    expect(blocksOf(report)).toContain(`${full.slice(0, 18)}的要求。`)
    expect(report.children.at(-1)).toMatchObject({type: 'footnoteDefinition', identifier: '1'})
    expect(report.text.trimEnd().split('\n').at(-1)).toBe('①某局统计。')
    expect(report.places!.at(-2)).toEqual({page: 1, line: 7})
  })
})

describe('a document with gaps', () => {
  const habit = ['某局去年开会四次。', '+某局去年审查文件三件。', '+某局去年培训两次。']

  test('a line goes on until the next gap', () => {
    expect(read(lines(...habit, `+${full}`, full, '的要求。', '+还有一段。')).slice(3)).toEqual([
      `${full}${full}的要求。`,
      '还有一段。',
    ])
  })
})

describe('titles', () => {
  const title = (text: string, y: number) => run(text, 80 + (320 - text.length * 22) / 2, y, {size: 22})
  const body = lines('', '', '　　某局去年开会四次。', '　　某局去年审查文件三件。').slice(2)

  test('one that is longer than its line is one', () => {
    expect(read([title('某县司法局关于法治政府建设年', 60), title('度情况的报告', 90), ...body])[0]).toBe(
      '某县司法局关于法治政府建设年度情况的报告',
    )
  })

  test('a subtitle and a title below the name of the organ begin anew', () => {
    const report = pagesReport([
      page([title('某县司法局', 60), title('2024年度法治政府建设报告', 90), ...body], {width: 480}),
    ])
    expect(report.children.slice(0, 2).map(({type}) => type)).toEqual(['issuer', 'title'])
  })
})

test('a text that was broken before it was printed is left to its words', () => {
  const broken = Array.from({length: 12}, (_, at) => (at % 4 === 3 ? '的要求。' : full.slice(0, 18)))
  const runs = broken.map((text, at) => run(text, 80, 100 + at * 28))
  expect(blocksOf(pagesReport([page(runs, {width: 900})]))).toEqual(
    Array.from({length: 3}, () => `${full.slice(0, 18).repeat(3)}的要求。`),
  )
})
