import type {Words} from '../diagnostic/types.ts'
import {matchesOf} from '../tree/matches.ts'
import {anonymous, isDiscreet, isMasked, isParty, isSpecimen} from './left-out-on-purpose.ts'
import {numbersLeftOut} from './number-left-out.ts'
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
  // The names of fields: “[单位名称]”, “局长【姓名】”; at the beginning of a line 【时间】 is a label.
  /(?:[[［]|(?<=[^\n])【)[\u4e00-\u9fff]{0,10}(?:名称|姓名|数量|数字|数值|数据|人数|件数|次数|场次|金额|比例|日期|时间|地点|地区|年份|年度|职务|电话|联系人|文号)[\]］】]/g,
  /(?<![A-Za-z0-9])[xX×]{1,2}月(?:[xX×]{1,2}日)?/g,
  /[（(【[][^（(）)【\]]{0,10}(?:示例|模拟|虚拟|虚构|假设)(?:性)?数[据字值][^（(）)【\]]{0,6}[）)】\]]/g,
  /[（(【[](?:请|此处|这里|需)(?:可|应|请|需)?(?:根据|结合|按照?)[^（(）)【\]。]{0,6}(?:实际|具体)[^（(）)【\]。]{0,6}(?:修改|替换|补充|填写|填入|完善)[^（(）)【\]。]{0,12}[）)】\]]/g,
  // Notes of those who drafted it. Not “（请求确认违法）”, “（请扫码确认）”.
  /[（(【[](?:[此该本这]?(?:个|一|处)?数据?|具体(?:数字|数据|情况|时间|名称)|数字|情况|名单|时间|名称|金额|人数|件数|日期|文号)待(?:核实?|补充?|确认|定|填|更新)[^）)】\]]{0,10}[）)】\]]/g,
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
  /[*＊×xX○〇某_＿#□\]］】]|(?:示例|模拟|虚拟|虚构|假设)性?数|[（(](?:这里|需)|（）|\(\)|（ ）|（　）|此处|待补|待填|待定|待核|待确认|待更新|填写|[（(【[](?:请|[^）)]{0,20}后(?:再|予以)?[填补]|[同照沿用]|[?？]|待|需|还要|有待)|年月日|率[均为达到 ]*[%％]|？？| (?:余?[件次起场份批人]|人次|万元|家次)[。，、；]|总书记[法新](?<!平总书记.)|TODO|TBD/g

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
