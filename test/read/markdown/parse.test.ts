import fc from 'fast-check'
import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {parseMarkdown} from '../../../src/read/markdown/parse.ts'
import {remark} from '../../../src/read/markdown/remark.ts'
import {linesOf} from '../../../src/tree/lines.ts'
import {runs} from '../../support/property.ts'

const plain = [
  '普法工作扎实推进。',
  '1.加强领导',
  '（一）审查文件',
  '2024年',
  '甲 乙',
  '　　全角缩进',
  'a',
  '#标题',
  '“引号”',
  '甲!',
  '甲-乙',
  '甲>乙',
  '甲#',
  '\u00a0甲',
  '𠮷😀',
  '甲]',
  '甲:乙',
  'http',
  'é',
]
const marks = [
  '*',
  '**',
  '**一是**',
  '_',
  '`',
  '``',
  '```',
  '~~~',
  '~',
  '~~',
  '[',
  ']',
  '](',
  ')',
  '![图',
  '](a "',
  '")',
  '<',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<div>',
  '&',
  '&amp;',
  '\\',
  '@',
  'a@b.cn',
  'www.a.cn',
  'https://a.cn',
  '|',
  '|-|',
  '| - |',
  ':-',
  '-:',
  '---',
  '===',
  '=',
  '- ',
  '+ ',
  '* ',
  '-',
  '1. ',
  '1) ',
  '12.',
  '> ',
  '>',
  '# ',
  '## ',
  '###### 甲',
  '# 甲 #',
  '    ',
  '  ',
  ' ',
  '\t',
  '[^1]',
  '[a]',
  '[a]: b',
  '\0',
  '\ufeff',
  '\ue000',
  '$$',
  '+++',
  '- [ ] ',
  'title: 甲',
]
const line = fc.oneof(
  {weight: 5, arbitrary: fc.constantFrom(...plain)},
  {weight: 3, arbitrary: fc.constant('')},
  {weight: 1, arbitrary: fc.constantFrom('# 甲', '## 一、举措', '### 甲 乙', '  ', '\t')},
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...plain, ...marks), {minLength: 1, maxLength: 4})
      .map(parts => parts.join('')),
  },
)
const text = fc
  .tuple(fc.array(line, {minLength: 1, maxLength: 14}), fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end))

/** With offsets for positions: remark counts the column on behind the line break that follows a box to be ticked. */
const bare = (tree: Root) => JSON.parse(JSON.stringify(tree, (_, value) => value?.offset ?? value))

describe('a tree of Markdown', {timeout: 300_000}, () => {
  test('is the one that remark gives', () => {
    fc.assert(
      fc.property(text, source => {
        expect(bare(parseMarkdown(source, linesOf(source)))).toEqual(
          bare(remark.parse(source.replace(/^\ufeff/, ' '))),
        )
      }),
      runs(3000),
    )
  })
})
