import {describe, expect, test} from 'vitest'
import {anchor, blocks, both, code, fence, plain, table} from '../../scripts/docs/markdown.ts'

test('anchors are those of GitHub', () => {
  expect(anchor('structure/empty-section')).toBe('structureempty-section')
  expect(anchor('结构 · structure')).toBe('结构--structure')
  expect(anchor('Why did it (not) fire?')).toBe('why-did-it-not-fire')
})

describe('text in a page', () => {
  test('marks of Markdown stand as they are', () => {
    expect(plain('“**”处，<br>，[链接]')).toBe('“\\*\\*”处，\\<br\\>，\\[链接\\]')
  })

  test('a table of no rows is no table', () => {
    expect(table(['键'], [])).toBe('')
  })

  test('a bar does not end a cell, not even in code', () => {
    expect(table(['键', '值'], [['a', code('b|c')]])).toBe('| 键 | 值 |\n| --- | --- |\n| a | `b\\|c` |')
  })

  test('code keeps its own ticks', () => {
    expect(code('`a`')).toBe('`` `a` ``')
  })

  test('a fence is longer than those inside', () => {
    expect(fence('text', '```\n码\n```\n')).toBe('````text\n```\n码\n```\n````')
  })

  test('one text for both languages is said once', () => {
    expect(both({zh: '结构', en: 'structure'})).toBe('结构 · structure')
    expect(both({zh: '结构', en: '结构'})).toBe('结构')
  })

  test('what is empty leaves no gap', () => {
    expect(blocks(['一', '', '二'])).toBe('一\n\n二')
  })
})
