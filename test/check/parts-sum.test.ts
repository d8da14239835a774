import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (text: string, finds = 'more') => runCheck('parts-sum', text, {finds})

describe('parts-sum', () => {
  test.each([
    '共有事项16项，其中，处罚2项、强制3项、检查11项。',
    '培训3场，其中线上1场，线下2场。',
    '投入12.5万元，其中设备10万元、培训2.5万元。',
    '审计项目16个，其中经济责任审计5个、政策跟踪审计2个。',
  ])('%s', text => {
    expect(run(text)).toMatchObject({found: [], examined: 1})
  })

  test('parts that exceed their total', () => {
    expect(run('共有事项16项，其中，处罚4项、强制3项、检查11项。').findings).toMatchObject([
      {range: {start: {column: 5}, end: {column: 27}}, data: {total: 16, sum: 18, unit: '项'}},
    ])
  })

  test('one part that exceeds its total', () => {
    expect(run('受理申请60件，其中涉企65件，同比增长8%。').findings).toMatchObject([
      {range: {start: {column: 5}, end: {column: 16}}, data: {total: 60, sum: 65}},
    ])
    expect(run('培训320人次，其中领导干部380人次。').findings).toHaveLength(1)
  })

  test.each([
    '立案42起，移送2起。其中，种子案件9起。',
    '检查企业12家，其中双随机抽查40家次。',
    '办理60余件，其中涉企65件。',
    '补助标准不低于每生每年3000个，其中城区不低于每生每年5000个。',
  ])('a part of another number: %s', text => {
    expect(run(text).found).toEqual([])
  })

  test('parts that fall short of it, if there are three', () => {
    expect(run('共有事项16项，其中，处罚2项、强制3项、检查9项。', 'less').findings).toHaveLength(1)
    expect(run('审计项目16个，其中经济责任审计5个、政策跟踪审计2个。', 'less').found).toEqual([])
  })

  test.each([
    '共有事项16项，其中处罚20件、强制3项。',
    '共有事项16项，其中处罚12项、强制8项等。',
    '办理16件，其中重点12件，另有信访8件已转办。',
    '审查文件16件。',
    '办理事项700余件，其中许可400件、备案310件。',
    '办理事项近700件，其中许可400件、备案200件。',
  ])('no complete list of parts: %s', text => {
    expect(run(text).examined).toBe(0)
  })

  test('of what was gone through only what changed is listed', () => {
    expect(run('清理文件40件，其中废止3件、修改5件、宣布失效2件。', 'less').found).toEqual([])
    expect(run('梳理事项40项，其中新增3项、取消5项、调整2项。', 'less').found).toEqual([])
    expect(run('清理文件40件，其中废止3件、修改5件、继续有效30件。', 'less').findings).toHaveLength(1)
    expect(run('清理文件9件，其中废止3件、修改5件、宣布失效2件。').findings).toHaveLength(1)
  })

  test.each([
    '法律援助100件，其中农民工60件、妇女45件。',
    '审查合同100份，其中涉及招商引资42份、标的额超千万元的36份、由外聘律师参与审查的58份。',
    '检查500家次，其中联合300家次、夜间260家次。',
    '受理132件，其中通过网上申请的90件、涉及行政处罚的58件。',
    '办理案件100件，其中适用简易程序的80件、不予处罚的30件。',
    '培训80场，其中线上50场、针对乡镇的40场。',
  ])('parts of several divisions: %s', text => {
    expect(run(text).examined).toBe(0)
  })

  test.each([
    '培训80场，其中线上50场、线下40场。',
    '办理案件100件，其中简易程序80件、普通程序30件。',
    '审计项目16个，其中经济责任审计9个、政策跟踪审计8个。',
  ])('parts of one: %s', text => {
    expect(run(text).findings).toHaveLength(1)
  })

  test('a list without an end is no list of parts', () => {
    expect(run(`共有事项16项，其中${'处罚2项、'.repeat(30)}检查1项。`).examined).toBe(0)
  })
})
