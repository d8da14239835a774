import {isOrganName} from './names-in.ts'
import {parseOrganName} from './organ-name.ts'

const organ =
  '([\\u4e00-\\u9fff]{2,22}?(?:局|厅|委员会|委|办公室|办|政府|中心|所|支队|大队|院|街道|镇|乡|管委会|公司))'
/** Who does something at the head of a clause: “……，西青区审计局在区委……领导下”. */
const acting = new RegExp(
  `(?:^|[，。；：])${organ}(?=[（(]?(?:在[^建任]|以|坚持|认真|深入|紧[紧扣密]|全面|始终|围绕|高度|严格|切实|积极|依法|按照|聚焦|把|将|主动|立足|着力|扎实|对照|充分|牢[固记]|突出|根据|结合|自觉|不断|持续|深刻|进一步|高举|法治政府|以下简称))`,
  'g',
)
/** “现将开封市审计局2024年度……情况报告如下”. */
const announced = new RegExp(`现[将就]${organ}(?=\\d{4}|年|关于|法治|推进|贯彻|落实|依法)`, 'g')
/** Words that begin a clause and are not part of a name. */
const beforeName =
  /^(?:\d{4}年度?|(?:本报告由|近年来|一年来|今年|去年|年度|年|现|为|由|在|经|向|与|和|及|对|从|按|据)(?=.{3}))/

/** The organs that speak in the first sentences of a report: not those that they thank or answer to. */
export function organInText(text: string): readonly string[] {
  const found = [announced, acting].flatMap(pattern =>
    Array.from(text.matchAll(pattern), ([, name]) => name!),
  )
  return found.map(name => name.replace(beforeName, '')).filter(isSpeaker)
}

/** “县委高度重视” stands in the reports of its offices too. */
function isSpeaker(name: string): boolean {
  if (!isOrganName(name)) return false
  const {places, organ: kind} = parseOrganName(name)
  return !/^(?:委|委员会|政府|人民政府|党委)$/.test(kind) || (places.length > 0 && /政府$/.test(kind))
}
