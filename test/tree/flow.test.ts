import type {Paragraph} from 'mdast'
import {describe, expect, test} from 'vitest'
import {type Flow, flowOf} from '../../src/tree/flow.ts'
import {linesOf} from '../../src/tree/lines.ts'

/** One text node a line, as the reader of plain text makes them. */
function flow(text: string): Flow {
  const lines = linesOf(text)
  const children = [...text.matchAll(/[^\r\n]+/g)].map(match => ({
    type: 'text' as const,
    value: match[0],
    position: lines.range(match.index, match.index + match[0].length),
  }))
  const paragraph: Paragraph = {type: 'paragraph', children, position: lines.range(0, text.length)}
  return flowOf(paragraph, lines)
}

describe('flow text', () => {
  test.each([
    ['lines are joined', '党政\n主要负责人', '党政主要负责人'],
    ['with CR LF too', '党政\r\n主要负责人', '党政主要负责人'],
    ['indents are no text', '　　党政主要负责人', '党政主要负责人'],
    ['a page-break line begins with a space', '坚持重\n 大决策', '坚持重大决策'],
    ['a space between Han and digits comes from extraction', '2024 年 4 次', '2024年4次'],
    ['a space between Han separates phrases', '“喜迎二十大 法治伴我行”', '“喜迎二十大 法治伴我行”'],
    ['more than one counts as one', '甲   乙', '甲 乙'],
    ['a space between Latin words stays', 'rule of law', 'rule of law'],
    ['also over a line', 'rule of\nlaw', 'rule of law'],
    ['digits over a line meet', '20\n24年', '2024年'],
    ['invisible characters are no text', '法\u200b治\ufeff', '法治'],
    ['white space alone is no text', ' 　\t', ''],
  ])('%s', (_name, source, text) => {
    expect(flow(source).text).toBe(text)
  })

  test('every character leads back to its place', () => {
    const source = '  坚持重\n 大决策 4 次'
    const {text, offset, range} = flow(source)
    expect(text).toBe('坚持重大决策4次')
    for (let at = 0; at < text.length; at++) expect(source[offset(at)]).toBe(text[at])
    expect(range(2, 4)).toMatchObject({start: {line: 1, column: 5}, end: {line: 2, column: 3}})
  })

  test('a range ends with its last character, not behind the line break that follows', () => {
    expect(flow('坚持重\n大决策').range(0, 3).end).toEqual({line: 1, column: 4, offset: 3})
  })

  test('an empty range stands at its character; behind the last one at the end', () => {
    const {text, range} = flow('坚持\n决策')
    expect(range(2, 2).start).toEqual(range(2, 2).end)
    expect(range(2, 2).start).toMatchObject({line: 2, column: 1})
    expect(range(text.length, text.length).start).toMatchObject({line: 2, column: 3})
  })

  test('a node without text has its own place', () => {
    const lines = linesOf('甲\n![](x)')
    expect(flowOf({type: 'image', position: lines.range(2, 8)}, lines).offset(0)).toBe(2)
  })
})
