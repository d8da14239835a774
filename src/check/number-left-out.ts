import {matchesOf} from '../tree/matches.ts'

/**
 * “办理信访 件。”: a blank where a number belongs. Only behind what is counted, and no word begins with: “案 件” is one
 * that a program parted, as is any other where more blanks stand between Han.
 */
export function numbersLeftOut(text: string): readonly RegExpExecArray[] {
  // Looked for by words first: the pattern is compiled for the rare text that needs it.
  const found = counters.some(counter => text.includes(` ${counter}`)) ? matchesOf(numberLeftOut, text) : []
  return found.length > 0 && matchesOf(blank, text).length === found.length ? found : []
}

const counters = [
  '件',
  '次',
  '起',
  '场',
  '份',
  '批',
  '人次',
  '余件',
  '余次',
  '余场',
  '余份',
  '余人',
  '万元',
  '家次',
]
const numberLeftOut = new RegExp(
  `(?:案件|信访|纠纷|投诉|举报|文件|合同|协议|会议|活动|检查|宣传|培训|讲座|许可|处罚|复议|诉讼|建议|提案|问题|隐患|咨询|援助|资料|手册|专题|办理|受理|办结|审查|审核|开展|组织|举办|召开|调解|化解|查处|发放|接待|学法|述法|讲法|普法|宣讲|授课|干部|职工|人员|群众|企业|律师|演练|督导|督察|座谈|旁听|庭审|接访|下访|调研|走访|约谈|立案|移送|整改|资金|经费|罚款|罚没) (?:${counters.join('|')})(?=[。，、；])`,
  'g',
)
const blank = /(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g
