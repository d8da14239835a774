import type {Words} from '../diagnostic/types.ts'
import {surname} from '../read/outline/apparatus.ts'
import {matchesOf} from '../tree/matches.ts'
import {onlyIn} from './only-in.ts'
import {isSpokenOf} from './spoken-of.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** Signs of a gap that was left to be filled, or of a name that a site of sample texts took out. */
const patterns: readonly RegExp[] = [
  // Stars: not a sign of multiplication between numbers.
  /(?<![0-9*＊A-Za-z])[*＊]+(?![0-9*＊A-Za-z])|[*＊]{2,}/g,
  // A single cross only where a number or a name is missing: “数据要素×” is a proper name.
  /×{2,}|(?<![0-9×])×(?=[次件份名人项个场条起期户篇批年月日局县市区镇乡省厅委号]|部(?!门|署|分))/g,
  /20[xX×]{2}(?=\s*年|[\u4e00-\u9fff])/g,
  /(?<![A-Za-z0-9])[xX]{2,}(?![A-Za-z0-9])/g,
  // Not the zeros of 二〇〇八年.
  /(?<![一二三四五六七八九○〇])[○〇]{2,}(?![一二三四五六七八九○〇])/g,
  /(?<=[\u4e00-\u9fff])[xX](?=[次件份名人个项场条起期户篇批]|部(?!门|署|分))/g,
  /某某某?|某(?=(?:局|县|市|区|镇|乡|省|厅|委|街道|单位|部门|同志))/g,
  /_{2,}|＿{2,}|#{2,}|□+/g,
  /[（(][ \u3000]*[）)](?=人次|[次件份人个项场起户])/g,
  /[（(【[](?:此处|待补充|待填|待定|待核实|待核|待确认|请填写|填写)[^）)】\]]{0,30}[）)】\]]/g,
  // Notes of those who drafted it. Not “（请求确认违法）”, “（请扫码确认）”.
  /[（(【[](?:数据|数字|情况|名单|时间|名称|金额|人数|件数)待(?:核实?|补充?|确认|定|填|更新)[^）)】\]]{0,10}[）)】\]]/g,
  /[（(【[]请(?![求示假扫点登见参于在拨]|关注|联系|自行|及时|当事人|申请人)[^（(）)】\]。，]{0,20}(?:核实|核对|补充|提供|确认|填写|补齐|补报)[^（(）)】\]。，]{0,6}[）)】\]]/g,
  /[（(【[][^（(）)】\]。]{0,12}(?:审定|核定|核实|确定|统计|汇总|批准|确认)后(?:再|予以)?(?:填写|填入|填报|补填|补充)[）)】\]]/g,
  /[（(【[](?:同去年|照去年|沿用去年|用去年(?:的|数据)?)[）)】\]]/g,
  /[（(][?？]+[）)]/g,
  /[（(【[](?:待|需|还要|有待)(?:修改|改|再改|再核|商量|商榷|斟酌)[）)】\]]/g,
  /(?<!习近平)总书记(?=法治思想|新时代中国特色社会主义思想)/g,
  /20\d{2}年月日?|(?<=率)(?:均|为|达到?了?|[ \u3000])*[%％]|？{2,}/g,
  /(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])/g,
]

/** One pattern tells the blocks that need the others. */
const sign =
  /[*＊×xX○〇某_＿#□]|（）|\(\)|（ ）|（　）|此处|待补|待填|待定|待核|待确认|待更新|填写|[（(【[](?:请|[^）)]{0,20}后(?:再|予以)?[填补]|[同照沿用]|[?？]|待|需|还要|有待)|年月日|率[均为达到 ]*[%％]|？？| (?:余?[件次起场份批人]|人次|万元|家次)[。，、；]|总书记[法新](?<!平总书记.)|TODO|TBD/g

/** What belongs to a placeholder when it is shown: “某局” rather than “某”. */
const tail = /^(?:局|县|市|区|镇|乡|省|厅|委|街道|单位|部门|同志)/

const unfilled: Words = {zh: '尚未填写', en: 'is still to be filled in'}
/** Sites of sample texts take the name out. */
const scrubbed: Words = {
  zh: '应为“习近平”',
  en: 'must be 习近平',
}

/** Nothing is left to be filled in. */
export const placeholder = defineCheck({
  name: 'placeholder',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '没有留空待填之处', en: 'nothing is left to be filled in'},
    options: {
      allow: {
        type: 'strings',
        default: [],
        about: {zh: '含有这些字样的不算，如“某些”', en: 'words that are no placeholders'},
      },
    },
    data: {
      text: {zh: '占位的文字', en: 'the placeholder'},
      fault: {zh: '缺什么', en: 'what is missing'},
    },
    message: {zh: '“{text}”处{fault}', en: '“{text}” {fault}'},
  }),
  create({allow}, context) {
    return onlyIn(context.blocksWith(sign, false), context, block => {
      const {text} = block.flow
      const found = patterns
        .flatMap(pattern => matchesOf(pattern, text))
        .filter(
          ({0: words, index}) =>
            !(anonymous.test(words) && isParty(text, index)) &&
            !(words === '某' && isDiscreet(block, index)) &&
            !isSpokenOf(text, index) &&
            !isSpecimen(text, index) &&
            !isMasked(text, words, index),
        )
        .concat(numbersLeftOut(text))
      return merge(
        block,
        found.map(match => [match.index, match.index + match[0].length]),
      ).filter(({data}) => !allow.some(word => word.includes(String(data.text))))
    })
  },
})

/**
 * “办理信访 件。”: a blank where a number belongs. Only behind what is counted, and no word begins with: “案 件” is one
 * that a program parted, as is any other where more blanks stand between Han.
 */
function numbersLeftOut(text: string): readonly RegExpExecArray[] {
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

/** What stands for a name. */
const anonymous = /^[某×xX*＊]/

/** “510302********1234”, “0571-8712****”, “川E×××××号”, “（2024）浙01行初×号”: what the law tells to hide. */
function isMasked(text: string, words: string, at: number): boolean {
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
function isSpecimen(text: string, at: number): boolean {
  return specimen.test(text.slice(at, at + clause)) || shown.test(text.slice(Math.max(0, at - 40), at))
}

/** “写作‘中共××市委、××市人民政府：’”. */
const shown = /(?:[例形]?如|写作|写成|格式为)[“‘][^“‘”’。]*$/

const specimen =
  /^[^“‘”’。]{1,60}[”’](?:[、和及]?[“‘][^“‘”’]{1,60}[”’]){0,5}的?等?[^，。；“]{0,12}(?:示范|文书|文本|样式|样本|样例|模板|范本|范例|格式|称谓|隐去|指代|代称|技术处理|脱敏)/

const ofCase = /^[某×xX*＊]{2,3}(?:公司|企业)?(?:等|诉|不服|与|和)[^，。；：]{0,60}(?:案|纠纷)/

/** The parties of a case are not named: “李某某不服某镇政府行政处罚案”. */
function isParty(text: string, at: number): boolean {
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
function isDiscreet({node, flow: {text}}: Block, at: number): boolean {
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

/** Runs that touch are one placeholder. */
function merge({flow}: Block, spans: (readonly [number, number])[]): Finding[] {
  const merged: [number, number][] = []
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged.map(([start, end]) => {
    const stop = flow.text[end - 1] === '某' ? end + (tail.exec(flow.text.slice(end))?.[0].length ?? 0) : end
    const text = flow.text.slice(start, stop)
    return {range: flow.range(start, stop), data: {text, fault: text === '总书记' ? scrubbed : unfilled}}
  })
}
