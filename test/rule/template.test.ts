import {describe, expect, test} from 'vitest'
import {fillTemplate, placeholdersOf, strayBrace} from '../../src/rule/template.ts'
import {words} from './fake.ts'

describe('fillTemplate', () => {
  const template = words(
    '“{heading}”只有{count}字，见{place}',
    '“{heading}” has {count} characters, see {place}',
  )
  const data = {heading: '一、概述', count: 3, place: words('标题', 'the title')}

  test('replaces names, and picks the language of words', () => {
    expect(fillTemplate(template, data, 'zh')).toBe('“一、概述”只有3字，见标题')
    expect(fillTemplate(template, data, 'en')).toBe('“一、概述” has 3 characters, see the title')
  })

  test('sets a quotation inside “…” in single marks, and leaves a lonely mark as it is', () => {
    const quoted = words('“{text}”', '“{text}”')
    expect(fillTemplate(quoted, {text: '坚定“四个意识”'}, 'zh')).toBe('“坚定‘四个意识’”')
    expect(fillTemplate(quoted, {text: '”'}, 'zh')).toBe('“””')
    expect(fillTemplate(words('见{text}', ''), {text: '“一把手”'}, 'zh')).toBe('见“一把手”')
  })

  test('does not look into values, nor at what objects inherit', () => {
    expect(fillTemplate(words('{a}{toString}', ''), {a: '{b}$&', b: 'x'}, 'zh')).toBe('{b}$&{toString}')
  })
})

test('placeholdersOf names each once', () => {
  expect(placeholdersOf('{b} {a} {b} {1} {}')).toEqual(['b', 'a'])
})

test.each([
  ['{heading}', -1],
  ['没有', -1],
  ['{heading', 0],
  ['“heading}”', 8],
  ['{a}{标题}', 3],
])('strayBrace of %j is %i', (text, index) => {
  expect(strayBrace(text)).toBe(index)
})
