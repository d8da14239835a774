import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

/** The marks that are reported. */
const marks = (text: string, options = {}) =>
  runCheck('half-width-mark', text, options).findings.map(({data}) => data.mark)

describe('half-width-mark', () => {
  test.each([
    ['明确了主体,规范了行为, 依法办事。近年来,我局', [',', ',', ',']],
    ['主要是:一是审查;二是抽查!三是培训吗?四是', [':', ';', '!', '?']],
    ['《规划》,“要点”,（试行）,甲', [',', ',', ',']],
    ['增长9.5%,达到326亿元', [',']],
    ['2024年,2025年', [',']],
    ['抽查合格率达100%.', ['.']],
    ['审查文件（含修订）.', ['.']],
  ])('%s', (text, found) => {
    expect(marks(text)).toEqual(found)
  })

  test.each([
    '合同金额1,200元',
    '上午9:30开会',
    '网址为https://example.gov.cn',
    '代码A:B',
    '比例为3:1',
    'Rule of law, in short',
    '全角，的；标点：没有！问题？',
    '主讲人为买买提.艾山',
    '学习宪法、民法典...',
    '增长9.',
    '平台见www.example.gov.cn.',
  ])('“%s” is left alone', text => {
    expect(marks(text)).toEqual([])
  })

  test('a mark at the end of a line of a page', () => {
    expect(marks('制定《平阳市法治,\n政府建设规划》。')).toEqual([','])
  })

  test('brackets only when asked for, and never those of a number', () => {
    const text = '(一)修订《清单(试行)》。'
    expect(marks(text)).toEqual([])
    expect(marks(`一、举措\n${text}审查文件四十件。`, {marks: ['(', ')']})).toEqual(['(', ')'])
  })

  test('the fix writes the full-width mark', () => {
    const [comma] = runCheck('half-width-mark', '甲,乙').findings
    expect(comma!.fix).toEqual({safe: true, edits: [{range: comma!.range, text: '，'}]})
  })

  test('the space that is typed behind a half-width mark goes with it', () => {
    const edited = (text: string) =>
      runCheck('half-width-mark', text, {marks: [',', '(', ')']}).findings.map(({fix}) =>
        fix!.edits.map(({range}) => text.slice(range.start.offset, range.end.offset)),
      )
    expect(edited('规范行为, 依法办事')).toEqual([[', ']])
    expect(edited('规范行为, \n依法办事')).toEqual([[',']])
  })

  test('both halves of a pair are written full-width together', () => {
    const {findings} = runCheck('half-width-mark', '负责人(张三A)，清单(试行）', {marks: ['(', ')']})
    expect(findings.map(({fix}) => fix!.edits.map(({text}) => text))).toEqual([['（', '）'], ['（']])
  })

  test('a question mark in the middle of a sentence stands for a lost character', () => {
    expect(marks('宣传习近平?法治思想')).toEqual([])
    expect(marks('法律怎么用呢?我来答')).toEqual(['?'])
  })
})
