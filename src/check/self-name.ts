import {matchesOf} from '../tree/matches.ts'
import {onlyIn} from './only-in.ts'
import {type Block, defineCheck, type Finding} from './types.ts'

/** What an organ calls itself. Not “我委托”, “我校准”; and not what comes behind another word: “自我局限”. */
const self =
  /我(?<!自我|忘我|唯我|敌我|你我)(?:[局厅县区镇乡旗]|委(?![托派任婉屈])|院|校(?![准对正验])|街道)/g

/** By how the name of an organ ends: what it may not call itself, for these are names of others. */
const others: readonly (readonly [end: RegExp, names: readonly string[]])[] = [
  [/局$/, ['厅', '委', '院', '校', '镇', '乡', '街道']],
  [/厅$/, ['局', '委', '院', '校', '县', '镇', '乡', '街道']],
  [/(?:委|委员会)$/, ['局', '厅', '院', '校', '镇', '乡', '街道']],
  [/镇(?:人民)?政府$/, ['局', '厅', '院', '校', '乡', '街道']],
  [/乡(?:人民)?政府$/, ['局', '厅', '院', '校', '镇', '街道']],
  [/街道(?:办事处)?$/, ['局', '厅', '院', '校', '镇', '乡']],
  [/县(?:人民)?政府$/, ['局', '厅', '院', '校', '镇', '乡', '街道']],
  [/(?<!开发|高新|新|园|管理|自治)区(?:人民)?政府$/, ['局', '厅', '院', '校', '县']],
  [/市(?:人民)?政府$/, ['局', '厅', '院', '校', '县', '镇', '乡', '街道']],
]

/** Who leads it, at the beginning of a clause: “局党组书记” in the report of a commission, “乡长” in that of a town, “县委书记” in that of a district. */
const led =
  /(?<=^|[，。；：])(?:([局厅委院])党[组委](?=书记|班子|会|成员|理论|主要|高度|坚持|认真)|([镇乡])党委(?=书记|会|理论|高度|坚持|认真)|(街道)党工委)|(?<=[，。；：、])([镇乡])长(?=带头|主持|认真|亲自|切实|签|听取|组织|履行)|(?<=^|[，。；：、])([县区])(?:委书记、\5?长|委书记|长)(?=带头|主持|认真|亲自|切实|听取|履行)/g
/** Under whose lead it works. */
const under = /在([县区])委、\1政府的?(?:坚强|正确|统一|有力)?领导|(?<!党)(区)委(?:全面)?依法治区(?=[委办])/g
const sign = new RegExp(
  `${self.source}|[局厅委院镇乡]党[组委]|街道党工委|[镇乡县区]长|[县区]委书记|在[县区]委|区委(?:全面)?依法治区|人民政府[：、]|[县区]委、`,
  'g',
)

/** Who writes calls itself by its own kind: “我委” in the report of a bureau was written for another. */
export const selfName = defineCheck({
  name: 'self-name',
  describe: () => ({
    summary: {zh: '自称与发文机关相符', en: 'the organ calls itself by its own kind'},
    options: {},
    data: {
      text: {zh: '文中的自称', en: 'what the text calls the organ'},
      issuer: {zh: '发文机关', en: 'the organ that reports'},
    },
    message: {
      zh: '发文机关是{issuer}，文中写的是“{text}”',
      en: 'the report is that of {issuer}, the text says “{text}”',
    },
  }),
  prepare: () => sign,
  create(_options, context, quick) {
    const {issuer} = context.report
    const names = issuer && namesOfOthers(issuer, context.text)
    if (!names) return {}
    return onlyIn(context.blocksWith(quick, false), context, block => selfNames(block, names, issuer))
  },
})

function namesOfOthers(issuer: string, text: string): readonly string[] | undefined {
  const names = others.find(([end]) => end.test(issuer))?.[1]
  if (!names) return undefined
  // A bureau of a city or a district speaks of no county; one that names no place may, and so may a branch in one.
  if (/[市区]/.test(issuer) && !branch.test(issuer)) return [...names, '县']
  return issuer.includes('县') && !otherRegions.test(text) ? [...names, '区'] : names
}

/** “绵阳市北川生态环境局” is the office in a county. */
const branch = /市[\u4e00-\u9fff]{2,4}生态环境局$|分局$/

/** 我区 is also 内蒙古, or a zone that a county looks after. */
const otherRegions =
  /自治区|内蒙古|广西|西藏|宁夏|新疆|(?:开发|高新|新|园|景|保护|灌|库|矿|林|示范|试验|管理|集聚|产业)区/

function selfNames({flow, part, node}: Block, names: readonly string[], issuer: string): Finding[] {
  if (node.type === 'recipient')
    return [...ofOtherLevel(flow, names, issuer), ...ofOtherPlace(flow, issuer), ...ofTwoPlaces(flow, issuer)]
  // An annex may be of another organ.
  if (part !== 'body') return []
  const place = issuer.slice(0, -1)
  const ofTown = /[镇乡](?:人民)?政府$|街道(?:办事处)?$/.test(issuer)
  // A city, a region and a prefecture have counties, whose heads they may tell of.
  const ofCounty = /^[^市]*(?<!开发|高新|新|园|自治|地)[县区]/.test(issuer)
  const told = [
    ...matchesOf(self, flow.text).map(({0: text, index}) => ({text, index, name: text.slice(1)})),
    ...matchesOf(led, flow.text)
      .filter(([, organ, , , , county]) => organ !== undefined || (county === undefined ? ofTown : ofCounty))
      .map(({0: text, 1: organ, 2: town, 3: street, 4: head, 5: county, index}) => ({
        text,
        index,
        name: (organ ?? town ?? street ?? head ?? county)!,
      })),
    ...matchesOf(under, flow.text).map(({0: text, 1: place, 2: zone, index}) => ({
      text,
      index,
      name: (place ?? zone)!,
    })),
  ]
  return told.flatMap(({text, index, name}): Finding[] => {
    // The place of the organ may be of that kind: 岚宁县农业农村局 speaks of 我县, and so does 云溪镇人民政府 of 我镇.
    if (!names.includes(name) || place.includes(name) || isQuoted(flow.text, index)) return []
    return [{range: flow.range(index, index + text.length), data: {text, issuer}}]
  })
}

/** “县委、县政府：” on the report of a bureau of a city. */
function ofOtherLevel(flow: Block['flow'], names: readonly string[], issuer: string): Finding[] {
  const [text, level] = /^([县区])委、\1(?:人民)?政府/.exec(flow.text) ?? []
  if (text === undefined || !names.includes(level!) || issuer.includes(level!)) return []
  return [{range: flow.range(0, text.length), data: {text, issuer}}]
}

const placeAhead = /^(?:中共|[\u4e00-\u9fff]{2,7}省)?([\u4e00-\u9fff]{2,6}?)([市县区州旗])/

/** “中共金华市委、金华市人民政府：” on the report of a bureau of 衢州市. A place of another level may be above or around it. */
function ofOtherPlace(flow: Block['flow'], issuer: string): Finding[] {
  const [, own, level] = placeAhead.exec(issuer) ?? []
  const [text, other, otherLevel] = placeAhead.exec(flow.text) ?? []
  if (own === undefined || other === undefined || level !== otherLevel) return []
  if (!/(?:局|厅|委|委员会)$/.test(issuer) || /管理?委/.test(issuer)) return []
  if (issuer.includes(other) || flow.text.includes(own)) return []
  return [{range: flow.range(0, text!.length), data: {text: text!, issuer}}]
}

/** “中共清河县委、清和县人民政府：”: of one place both, though one name may be the longer (峨边县委、峨边彝族自治县人民政府). */
function ofTwoPlaces(flow: Block['flow'], issuer: string): Finding[] {
  const [text, committee, , government] =
    /^中共([\u4e00-\u9fff]{2,8}?)([县区])委、([\u4e00-\u9fff]{2,8}?)\2人民政府/.exec(flow.text) ?? []
  if (text === undefined || committee!.includes(government!) || government!.includes(committee!)) return []
  return [{range: flow.range(0, text.length), data: {text, issuer}}]
}

/** No quotation is longer; and a text of nothing but names must not take hours. */
const reach = 200

/** “群众说：‘我乡变化大’”: somebody else speaks. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》')
  )
}
