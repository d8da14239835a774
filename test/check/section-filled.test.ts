import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (text: string, options = {}) => runCheck('section-filled', text, options)

describe('section-filled', () => {
  test('a heading with the next one behind it, and one at the end', () => {
    expect(run('四、判决\n五、安排\n继续推进。\n六、建议').found).toEqual([
      '1:1-1:5 {"heading":"四、判决","count":0}',
      '4:1-4:5 {"heading":"六、建议","count":0}',
    ])
  })

  test('headings below fill a heading', () => {
    expect(run('一、举措\n（一）普法\n审查文件。')).toMatchObject({found: [], examined: 2})
  })

  test.each(['（待补充）', '此处省略', '……', '略。'])('“%s” is no text', filler => {
    expect(run(`一、举措\n${filler}`).found).toHaveLength(1)
  })

  test('a short sentence is text', () => {
    expect(run('四、判决\n本年度无此类案件。').found).toEqual([])
  })

  test('a table is text', () => {
    expect(run('一、举措\n部门     件数     比例\n司法局   12       30%\n').found).toEqual([])
  })

  test('a list of points is no row of empty headings, in the topics that are named', () => {
    const points = ['plan']
    const list = '五、打算\n（一）抓普法\n（二）抓执法'
    expect(run(list).found).toHaveLength(2)
    expect(run(list, {points}).found).toEqual([])
    expect(run(`${list}\n以上各点年底前完成。`, {points}).found).toEqual([])
    expect(run(`${list}\n抽查案卷四十份。`, {points}).found).toHaveLength(1)
    expect(run('一、举措\n（一）抓普法\n（二）抓执法', {points}).found).toHaveLength(2)
  })

  test('a sentence beside headings that share a line with their text is a point', () => {
    const found = (...lines: string[]) => run(`一、举措\n${lines.join('\n')}`).found.length
    expect(found('（一）普法。培训六次。', '（二）做好复议应诉工作。')).toBe(0)
    expect(found('（一）开展普法，培训六次。', '（二）做好复议应诉工作。', '（三）执法。办案六件。')).toBe(0)
    expect(found('（一）普法。培训六次。', '（二）做好复议应诉工作')).toBe(1)
  })

  test('only sections of a role, or of a number', () => {
    const text = '一、举措\n二、不足\n三、安排'
    expect(run(text, {role: 'shortcomings'}).found).toEqual(['2:1-2:5 {"heading":"二、不足","count":0}'])
    expect(run(text, {number: '三'}).found).toEqual(['3:1-3:5 {"heading":"三、安排","count":0}'])
    expect(run(text, {number: '四'})).toMatchObject({examined: 0})
  })

  test('at least so many characters', () => {
    expect(run('一、举措\n审查文件。', {minimum: 5}).found).toHaveLength(1)
    expect(run('一、举措\n审查文件。', {minimum: 4}).found).toEqual([])
  })
})
