import {describe, expect, test} from 'vitest'
import type {CopyPair} from '../../../src/audit/copies/types.ts'
import {byClass, elements, textOf} from '../../reporter/parsers.ts'
import {madeAudit} from '../../support/made-audit/audit.ts'
import {pageIn} from './read-page.ts'

const made = madeAudit({units: 4})
const place = {line: 3, column: 1, endLine: 3, endColumn: 20}

function pairOf(
  a: string,
  b: string,
  given: Partial<CopyPair> = {},
  foreign: readonly string[] = [],
): CopyPair {
  return {
    kind: 'copied',
    a: {path: '甲.docx', unit: '平安县财政局', year: 2025, share: 0.5},
    b: {path: '乙.docx', unit: '清河市财政局', year: 2025, share: 0.75},
    similarity: 0.9,
    passages: [
      {
        a: {...place, text: a},
        b: {...place, line: 8, text: b},
        foreign: foreign.map(name => ({name, line: 8, column: 1})),
      },
    ],
    ...given,
  }
}

function shownPair(pair: CopyPair) {
  const copies = {...made.audit.copies, pairs: [pair]}
  const page = pageIn({...made, audit: {...made.audit, copies}})
  const [shown] = byClass(page, 'pair')
  const words = (name: string) => elements(shown!, ({tagName}) => tagName === name).map(node => textOf(node))
  return {shown: shown!, words}
}

describe('a pair of copies', () => {
  test('has both texts beside each other, each with its unit, its file and its line', () => {
    const {shown} = shownPair(pairOf('学法三次。', '学法四次。'))
    const sides = byClass(shown, 'side').map(side => textOf(side).trim().split('\n'))
    expect(sides.flat()).toEqual(['平安县财政局，第 3 行学法三次。', '清河市财政局，第 8 行学法四次。'])
    expect(textOf(shown)).toContain('其正文的 75% 相同')
    expect(textOf(shown)).toContain('相似度 90%，1 段')
  })

  test('names the places of a document as its program counts them', () => {
    const pair = pairOf('学法三次。', '清河市财政局学法四次。', {}, ['清河市财政局'])
    const [passage] = pair.passages
    const b = {...passage!.b, place: {paragraph: 7}}
    const foreign = passage!.foreign.map(name => ({...name, place: {paragraph: 7}}))
    const {shown} = shownPair({...pair, passages: [{...passage!, b, foreign}]})
    expect(byClass(shown, 'side').map(side => textOf(side).split('\n')[0])).toEqual([
      '平安县财政局，第 3 行学法三次。',
      '清河市财政局，第 7 段清河市财政局学法四次。',
    ])
    expect(textOf(shown)).toContain('清河市财政局（第 7 段）')
  })

  test('marks what differs between two units, without saying who wrote it first', () => {
    const {words} = shownPair(pairOf('学法3次，审查文件12件。', '学法4次，审查文件12件。'))
    expect([words('mark'), words('ins'), words('del')]).toEqual([['3', '4'], [], []])
  })

  test('shows what the same unit took out and put in since an earlier year', () => {
    const {words} = shownPair(pairOf('学法3次。', '学法4次。', {kind: 'renumbered'}))
    expect([words('mark'), words('ins'), words('del')]).toEqual([[], ['4'], ['3']])
  })

  test('calls out the name of another unit, at its head and wherever it stands in the text', () => {
    const text = '平安县财政局负责。由平安县财政局实施。'
    const {shown} = shownPair(pairOf(text, text, {}, ['平安县财政局']))
    const names = byClass(shown, 'foreign').map(node => textOf(node))
    expect(names).toEqual([
      '出现其他单位的名称：平安县财政局',
      '平安县财政局（第 8 行）',
      '平安县财政局',
      '平安县财政局',
    ])
  })
})
