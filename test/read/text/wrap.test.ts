import {describe, expect, test} from 'vitest'
import {linesWithText} from '../../../src/read/text/line.ts'
import {findWrap} from '../../../src/read/text/wrap.ts'
import {draftOf} from '../../support/drafts.ts'
import {wrapAt, wrapAtColumns} from '../../support/rewrap.ts'

const sentence = '全年审查文件四十件，抽查案卷一百二十份，开展培训六次，走访企业三十家，解答咨询二百人次。'
const text = `一、举措\n${sentence.repeat(3)}\n二、不足\n${sentence.repeat(2)}`

describe('the margin of a hard-wrapped text', () => {
  test('is not there in a text with a paragraph a line', () => {
    expect(findWrap(linesWithText(draftOf('000').text))).toBeUndefined()
    expect(findWrap(linesWithText(text))).toBeUndefined()
  })

  test('is not there in a list of short lines', () => {
    expect(findWrap(linesWithText('甲\n乙丙\n丁\n戊己庚\n辛\n壬癸\n子丑'))).toBeUndefined()
  })

  test.each([
    ['characters', wrapAt(text, 20)],
    ['columns', wrapAtColumns(text, 40)],
  ])('is found when lines are counted in %s', (_name, wrapped) => {
    const lines = linesWithText(wrapped)
    const wrap = findWrap(lines)
    expect(wrap).toBeDefined()
    expect(lines.map(line => wrap!.full(line, false))).toEqual(lines.map(({width}) => width >= 36))
  })

  test('blank lines between all lines do not end paragraphs', () => {
    expect(findWrap(linesWithText(draftOf('003').text))!.blankEnds).toBe(false)
  })

  test('blank lines between some lines do', () => {
    expect(findWrap(linesWithText(wrapAt(text, 20).replace('二、', '\n二、')))!.blankEnds).toBe(true)
  })
})
