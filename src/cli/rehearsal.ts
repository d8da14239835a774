import {catalogue} from '#catalogue'
import {lint} from '../lint/index.ts'
import {readText} from '../read/text/text.ts'
import {json} from '../reporter/json.ts'
import {stylish} from '../reporter/stylish.ts'
import {resolveRuleSet} from '../rule/resolve.ts'
import {parseArguments} from './arguments.ts'

/**
 * Lints made-up drafts in which about everything occurs, hard-wrapped and not, and as people and editors ask for it,
 * so that the code that the launcher keeps does not depend on which draft came first, or who called.
 */
export function rehearse(): void {
  const ruleSet = resolveRuleSet(['recommended'], {catalogue})
  for (const text of rehearsals()) {
    const report = readText(text)
    const verdicts = lint(report, ruleSet)
    const outcomes = [{path: '', report, phase: 'submission', verdicts}] as const
    for (const reporter of [stylish, json]) reporter(outcomes, {language: 'zh', color: false})
  }
  parseArguments(['--stdin', '--stdin-filename', 'a.txt', '-f', 'json'])
}

/** A function, for no start but the first needs them. Exported for the test that they still rehearse. */
export function rehearsals(): readonly string[] {
  return [report, hardWrapped(report), duties]
}

/** As a mail or a PDF leaves it. */
function hardWrapped(text: string): string {
  return text.replace(/[^\n]{30}(?=[^\n]{2})/g, line => `${line}\n`)
}

const report = `平江县审计局
关于2023年度法治政府建设情况的报告

县人民政府:
　　2022年，我局坚持以习近平法治思想为指导，深入学习贯彻党的二十届三中全会精神，认真落实《法治政府建设实施刚要（2021—2025年）》（以下简称《纲要》）的要求，，现将有关情况报告如下。
　　一、主要举措和成效
　　（一）加强组织领导。成立由局长任组长的领导小组，全年召开会议12次，其中专题会议3次、工作例会4次、调度会议2次。按照纲要要求，开展政法队伍教育整顿，布署年度任务，完善了《平江县审计局审计工作管理规则》，印发《平江县审计局审计工作管理规侧》，开展“大力弘扬宪法精神，推进全面深化改革”主题宣传。
　　（一）推进依法决策。重大决策听取了两位公职律师的意见(共5条。制定"十四五"规划，12.4宪法日开展宣传，截止目前参加2000人次。全年受理投诉50件，办结48件，办结率100%，由40件上升到37件，主要有三个方面：一是培训；二是检查。农药案件3件、种子案件4件，共计8件。我委高度重视，2024年12月4日开展第三个国家宪法日活动。县财政局党组认真贯彻部署。
　　（三）存在的问题。一是学习不够深入；三是力量不足，原因是编制少。
　　二、党政主要负责人履行推进法治建设第一责任人职责情况
　　主要负责人认真履行第一责任人职责，全年主持学法4次，听取汇报2次，组织对××镇、水利局2个部门开展审查，移送案件3起。
　　三、存在的不足
　　四、2023年工作打算
　　下一步，我局将继续抓好落实，见附件。《民法典》自2021年1月1日起施行。
　　附件：1.工作台帐
　　　　　　　　　　　　　　　　　　　　平江县财政局
　　　　　　　　　　　　　　　　　　　　2024年02月30日
　　（此件公开发布）
　　抄送：县司法局。
`

const duties = `关于某某局局长2022年度述法的报告
各位领导：
现就本人履行推进法治建设第一责任人职责情况报告如下：
一、履职情况
1.带头学法。全年讲法治课2次，学习《中华人民共和国审计法》《党政主要负责人履行推进法治建设第一责任人职责规定》，做到了有法可依，执法必严，违法必究，做到了依法办事，依法审计。
2.带头守法。全年讲法治课2次，学习有关法律法规，做到了有法可依，执法必严，违法必究，做到了依法办事，依法审计。
年度  件数  金额
2021  12  300
2022  15  420
二、存在问题
对法律学习还不够系统。
三、下步打算
加强学习。
`
