import {describe, expect, test} from 'vitest'
import {linesWithText} from '../../../src/read/text/line.ts'

describe('lines with text', () => {
  test('lose the white space around them and keep their place', () => {
    const source = '　　甲乙 \n\n  丙'
    expect(linesWithText(source).map(({text, start, end}) => [text, start, end])).toEqual([
      ['甲乙', 2, 4],
      ['丙', 9, 10],
    ])
  })

  test('know their indent and width in columns: Han and U+3000 take two', () => {
    expect(linesWithText('　 甲a“')[0]).toMatchObject({indent: 3, width: 5})
  })

  test('know whether a blank line stands before them', () => {
    expect(linesWithText('甲\n乙\n　\n丙').map(line => line.blankBefore)).toEqual([false, false, true])
  })

  test.each([
    ['CR LF', '甲\r\n乙'],
    ['a lone CR', '甲\r乙'],
    ['a form feed, the page break of pdftotext', '甲\f乙'],
  ])('end at %s', (_name, source) => {
    expect(linesWithText(source).map(({text}) => text)).toEqual(['甲', '乙'])
  })

  test('know whether they begin with the mark of a level', () => {
    const lines = linesWithText('一、甲\n（一）乙\n1．丙\n一是丁\n戊')
    expect(lines.map(line => line.marked)).toEqual([true, true, true, false, false])
  })
})

describe('the end of a sentence', () => {
  test.each(['甲。', '甲：', '甲！”', '甲。）', '甲；', '甲……', '甲.', '达100%.'])('%s ends one', text => {
    expect(linesWithText(text)[0]!.ended).toBe(true)
  })

  test.each(['甲', '甲，', '甲、', '“甲”', '《甲》', '甲2024', '甲3.'])('%s goes on', text => {
    expect(linesWithText(text)[0]!.ended).toBe(false)
  })
})
