import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const run = (text: string, finds = 'more') => runCheck('parts-sum', text, {finds})

describe('parts-sum', () => {
  test.each([
    '共有事项16项，其中，处罚2项、强制3项、检查11项。',
    '培训3场，其中线上1场，线下2场。',
    '投入12.5万元，其中设备10万元、培训2.5万元。',
    '预算收入42.3亿元，其中税收收入33.64亿元、非税收入8.71亿元。',
    '查封3.5万亩，其中耕地1.2万亩、林地1.3万亩、草地1.1万亩。',
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
    ['办理案件58件，罚款312万元，其中质量26件、安全21件、房地产16件。', 58, 63],
    ['检查企业120家，发现问题58个，罚款30万元；其中重大问题38个、一般问题30个。', 58, 68],
    ['受理案件1426件，结转12件，其中市级1300件、县级226件。', 1426, 1526],
    ['抽检6820批次，其中食品6691批次、药品239批次。', 6820, 6930],
    ['执法人员42名，其中专职30人、兼职20人。', 42, 50],
    ['参保265.4万人，其中职工67.2万人、居民208.2万人，参保率稳定在97%以上。', 265.4, 275.4],
    ['13名干部述法，其中书面述法10名、现场述法4名。', 13, 14],
    ['受理57件，审结52件，其中维持26件、撤销5件、驳回23件。', 52, 54],
    ['排查纠纷573件，成功561件，其中物业241件、邻里158件、劳资184件。', 561, 583],
  ])('the total is the nearest number that holds each part: %s', (text, total, sum) => {
    expect(run(text).findings).toMatchObject([{data: {total, sum}}])
  })

  test.each([
    '受理举报120件，立案58件，罚款312万元，其中质量26件、安全21件、房地产16件。',
    '许可75件、处罚45件，其中涉企50件、涉农60件。',
    '收到建议58件，提案60件，其中主办70件、协办48件。',
    '罚款20件，没收8件，其中既罚款又没收的30件。',
    '补助标准每户3000元，其中一类户5000元、二类户4000元。',
    '上年结转20件，新收58件，其中办结70件、在办8件。',
    '信访58批126人次，其中集体访12批80人次、个访46批46人次。',
    '召开会议12次，研究议题58个，其中专题会议研究20个、常务会议研究38个。',
    '检查12家；约谈3次；罚款5万元，其中第一次5家、第二次9家。',
    '办结152件，其中警告98件、罚款61件，部分并处。',
    '受理57件，审结52件，其中许可26件、处罚28件。',
  ])('several numbers that may be the total: %s', text => {
    expect(run(text).findings).toEqual([])
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
