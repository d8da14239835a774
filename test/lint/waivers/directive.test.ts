import {expect, test} from 'vitest'
import {parseDirective} from '../../../src/lint/waivers/directive.ts'

test.each([
  [
    '核稿豁免 structure/empty-section：本年度无此类案件；批准人：张三；期限：2026年3月1日',
    {
      verb: 'waive',
      rules: ['structure/empty-section'],
      reason: '本年度无此类案件',
      approvedBy: '张三',
      until: '2026-03-01',
    },
  ],
  [
    '核稿豁免本节 structure/empty-section、wording/*：两条理由；都成立',
    {
      verb: 'waive',
      scope: 'section',
      rules: ['structure/empty-section', 'wording/*'],
      reason: '两条理由；都成立',
    },
  ],
  ['核稿豁免全文 全部：试点文稿', {verb: 'waive', scope: 'draft', rules: [], reason: '试点文稿'}],
  ['核稿豁免 a/b', {verb: 'waive', rules: ['a/b'], reason: ''}],
  ['核稿恢复 a/b', {verb: 'resume', rules: ['a/b'], reason: ''}],
  [
    'hegao-disable-next-line a/b, c/d -- agreed; approved by Li; until 2026-03-01',
    {
      verb: 'waive',
      scope: 'next-line',
      rules: ['a/b', 'c/d'],
      reason: 'agreed',
      approvedBy: 'Li',
      until: '2026-03-01',
    },
  ],
  ['hegao-disable -- whole file', {verb: 'waive', scope: 'rest', rules: [], reason: 'whole file'}],
  ['hegao-enable a/b', {verb: 'resume', scope: 'rest', rules: ['a/b'], reason: ''}],
  ['核稿豁免 空章节：没有案件', undefined],
  ['hegao-disable-everything', undefined],
])('%s', (text, expected) => {
  expect(parseDirective(text)).toEqual(expected)
})
