import {surname} from '../read/outline/apparatus.ts'
import type {Block} from './types.ts'

/** Names and numbers that are not to be told: no gaps. */

/** What stands for a name. */
export const anonymous = /^[某×xX*＊]/

/** “510302********1234”, “0571-8712****”, “川E×××××号”, “（2024）浙01行初×号”: what the law tells to hide. */
export function isMasked(text: string, words: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at)
  const behind = text.slice(at + words.length, at + words.length + 4)
  if (/\d$/.test(before) && /^\d/.test(behind)) return true
  if (telephone.test(before) && !/^(?:人次|[件次份人名项个场条起期户篇批年月日万亿元])/.test(behind))
    return true
  return (
    fullPlate.test(before) || (plate.test(before) && /^[号车]/.test(behind)) || isCaseNumber(before, behind)
  )
}

const telephone =
  /(?<!\d)(?:0\d{2,3}-?\d{0,7}|1[3-9]\d{1,9}|\d{17})$|(?:电话|手机|热线|号码)[为是：]?\d[\d-]*$/
const provinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云渝藏陕甘青宁新'
const plate = /[\u4e00-\u9fff][A-Z][·.]?[A-Z0-9]*$/
/** Needs no word that tells what it is. */
const fullPlate = new RegExp(`[${provinces}][A-Z]·?[A-Z0-9]*$`)

/** Of a court: a document of one's own, “法府〔2024〕×号”, has a number that is to be filled in. */
function isCaseNumber(before: string, behind: string): boolean {
  return (
    /[（(〔]\d{4}[）)〕][一-龥][\d×xX*＊]{0,4}[民行刑执][初终再申审监他保异复赔]{1,2}字?第?$/.test(before) ||
    (/[（(〔]\d{4}[）)〕][一-龥]?\d{0,4}$/.test(before) && /^[民行刑执][初终再申审监他保异复赔]/.test(behind))
  )
}

/** “‘××市行政执法局行政处罚决定书’等示范文本”, “‘XX公司’等称谓”: the form of a document, shown between quotation marks. */
export function isSpecimen(text: string, at: number): boolean {
  return specimen.test(text.slice(at, at + clause)) || shown.test(text.slice(Math.max(0, at - 40), at))
}

/** “写作‘中共××市委、××市人民政府：’”. */
const shown = /(?:[例形]?如|写作|写成|格式为)[“‘][^“‘”’。]*$/

const specimen =
  /^[^“‘”’。]{1,60}[”’](?:[、和及]?[“‘][^“‘”’]{1,60}[”’]){0,5}的?等?[^，。；“]{0,12}(?:示范|文书|文本|样式|样本|样例|模板|范本|范例|格式|称谓|隐去|指代|代称|技术处理|脱敏)/

const ofCase = /^[某×xX*＊]{2,3}(?:公司|企业)?(?:等|诉|不服|与|和)[^，。；：]{0,60}(?:案|纠纷)/

/** The parties of a case are not named: “李某某不服某镇政府行政处罚案”. */
export function isParty(text: string, at: number): boolean {
  const before = clauseBefore(text, at)
  if (/^某(?!某)/.test(text.slice(at))) return /诉|不服/.test(before)
  // “胡某某申请更正登记”: a person, and not the leader whose name is still wanting.
  if (
    text[at] === '某' &&
    citizen.test(before) &&
    !/^某+(?:同志|[书局主镇县市区院校处科厅部]?[长任记])/.test(text.slice(at))
  )
    return true
  // “××公司诉县政府征收补偿案”, “某某某等人寻衅滋事案”
  const rest = /^[^，。；：]*/.exec(text.slice(at, at + clause))![0]
  if (ofCase.test(rest) || (sued.test(before) && /案(?![件卷])|纠纷/.test(rest))) return true
  if (company.test(rest)) return ofMatter.test(before + rest)
  // “李××”; but “××区××局” is an organ, and “局长李××” the leader whose name is still wanting.
  if (text[at] !== '某' && (!citizen.test(before) || counted.test(rest))) return false
  return before !== '' && ofMatter.test(before + rest)
}

/** “不服××镇人民政府行政处罚案”. */
const sued = /(?:诉|不服|起诉|状告)[^，。；：、]{0,20}$/
/** “××公司”, “××食品有限公司”. */
const company =
  /^[×xX*＊]{2,4}[^，。；：、×xX*＊]{0,8}(?:公司|企业|超市|药店|药房|饭店|酒店|餐厅|商行|经营部|商店|门店)/
/** What a party is a party of. */
const ofMatter =
  /案(?![卷例])|诉|不服|纠纷|信访|涉嫌|当事人|申请人|被执行人|原告|被告|嫌疑人|相对人|违[法规章]|举报|处罚|罚款|没收|查处/

/** “约谈了某镇负责人”, “对某局违规审批问题作出批示”: an organ that is not named on purpose, and not the one that reports. */
export function isDiscreet({node, flow: {text}}: Block, at: number): boolean {
  if (node.type !== 'paragraph') return false
  if (/(?:^|[，。；：、“]|中共|[我本]|某[局县市区镇乡省厅委])$/.test(text.slice(Math.max(0, at - 2), at)))
    return false
  return ofFault.test(clauseBefore(text, at) + /^[^，。；：]*/.exec(text.slice(at, at + clause))![0])
}

const ofFault = /违[规法纪反]|问题|通报|约谈|曝光|媒体|受贿|案(?![件卷例])/

function clauseBefore(text: string, at: number): string {
  const first = Math.max(0, at - clause)
  let from = at
  while (from > first && !'，。；：'.includes(text[from - 1]!)) from--
  return text.slice(from, at)
}

/** No clause is longer; and a text of nothing but gaps must not take hours. */
const clause = 200

const citizen = new RegExp(`(?<!书记|主任|[长员]|同志)${surname}$`)
/** “资金××万元”, “方××局”: a number or an organ. */
const counted =
  /^[×xX*＊]+(?:人次|[件次起场份批人户个项名家万亿元%％年月日条期篇台余局县市区镇乡省厅委]|街道|公司|单位|部门|社区|学校|副|同志|书记|主任)/
