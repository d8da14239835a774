import {describe, expect, test} from 'vitest'
import {runCheck} from '../support/check.ts'

const gaps = (text: string, options = {}) =>
  runCheck('placeholder', text, options).findings.map(({data}) => data.text)

describe('placeholder', () => {
  test.each([
    ['活动**次，志愿者活动＊次', ['**', '＊']],
    ['在*政府的领导下', ['*']],
    ['某局、某某县、某单位', ['某局', '某某县', '某单位']],
    ['20xx年、20××年', ['20xx', '20××']],
    ['××局印发文件×份、xx件', ['××', '×', 'xx']],
    ['○○市、〇〇局', ['○○', '〇〇']],
    ['第__次', ['__']],
    ['（待补充）', ['（待补充）']],
    ['TODO补充数字', ['TODO']],
    ['【此处填写单位名称】', ['【此处填写单位名称】']],
    ['办结12件（数据待核实）', ['（数据待核实）']],
    ['培训30人（请人事科补充）', ['（请人事科补充）']],
    ['罚款3万元（预算审定后填写）', ['（预算审定后填写）']],
    ['接访20次（同去年），约谈3次（？）', ['（同去年）', '（？）']],
    ['措施（待修改）', ['（待修改）']],
    ['组织学习x次', ['x']],
    ['学习法律×部，撰写信息×篇', ['×', '×']],
  ])('%s', (text, found) => {
    expect(gaps(text)).toEqual(found)
  })

  test.each([
    '某些单位进度偏慢',
    '3×4平方米',
    '“数据要素×”行动',
    '“人工智能×部门应用”',
    '5*10',
    '实行C级管理',
    '判决驳回（请求确认违法）',
    '二维码（请扫码确认）',
    '实施主体（待业人员除外）',
    '方案（需修改完善的12件）',
    '预算（经人大审定后执行）',
    '（同去年相比，增长3%）',
    '习近平总书记法治思想',
    'example@gov.cn',
    'max文件',
  ])('“%s” is left alone', text => {
    expect(gaps(text)).toEqual([])
  })

  test.each([
    '“张××不服××镇人民政府行政处罚案”入选典型案例',
    '陈××诉××市公安局行政处罚案',
    '李*、张**两名当事人当场和解',
    '依法查处××食品有限公司违法排污行为',
    '监督电话为0571-8712****，手机138××××××××',
    '查扣浙A·×××××的车辆',
    '（2024）浙01行初×号、（2024）浙××行终×号判决',
    '“××市行政执法局行政处罚决定书”等示范文本',
    '“被告人X某”“XX公司”等称谓统一使用',
    '主送写作“中共××市委、××市人民政府：”',
    '顶格写主送机关，如“中共××市委：”',
  ])('what the law hides is left alone: %s', text => {
    expect(gaps(text)).toEqual([])
  })

  test.each([
    ['召开会议××次', ['××']],
    ['中共××市委、××局', ['××', '××']],
    ['全年由局长李××带头化解信访纠纷。', ['××']],
    ['检查执法，李××副局长带队调解纠纷3件。', ['××']],
    ['法府〔2024〕×号', ['×']],
    ['走访××公司12次', ['××']],
    ['办理12**件', ['**']],
    ['××局办理行政诉讼案件3件', ['××']],
    ['“××市”建设取得实效', ['××']],
  ])('a gap stays a gap: %s', (text, found) => {
    expect(gaps(text)).toEqual(found)
  })

  test.each(['二〇〇八年', '二○○九年', '二〇〇〇年以来'])('the zeros of the year %s are left alone', text => {
    expect(gaps(text)).toEqual([])
  })

  test('two names in one phrase are two gaps', () => {
    expect(gaps('某市某局开展活动')).toEqual(['某市', '某局'])
  })

  test('words that are allowed', () => {
    expect(gaps('某局、某县', {allow: ['某局']})).toEqual(['某县'])
  })

  test('a text without gaps is looked at', () => {
    expect(runCheck('placeholder', '审查文件四十件。')).toMatchObject({found: [], examined: 1})
  })
})
