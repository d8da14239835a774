import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const roles = {party: {title: {zh: '党建', en: 'Party building'}, headings: ['党建']}}
const run = (text: string) => runCheck('off-topic', text, {role: 'party', percent: 30}, roles)

describe('off-topic', () => {
  test('a large share is told at its first heading', () => {
    expect(run('一、法治\n开会四次。\n二、党建\n支部会议十二次，主题党日十二次。').findings).toMatchObject([
      {range: {start: {line: 3}}, data: {heading: '二、党建'}},
    ])
  })

  test('a small one is not, and none is fine', () => {
    expect(run(`一、法治\n${'审查文件四十件。'.repeat(10)}\n二、党建\n开会。`)).toMatchObject({
      found: [],
      examined: 1,
    })
    expect(run('一、法治\n开会四次。').found).toEqual([])
  })
})
