import {parseOrganName} from './organ-name.ts'

export interface NamesIn {
  /** Names of organs, in the order of the text. */
  readonly organs: readonly string[]
  /** Names of places that stand alone: 兰考县. */
  readonly places: readonly string[]
}

/** What stands around the name of a unit in titles and in names of files. */
const around = new RegExp(
  [
    '[一二][〇○零Oo0一二三四五六七八九]{3}年度?',
    '[^\\u4e00-\\u9fff]+(?:年度?)?',
    '关于',
    '报送|上报|呈报|印发|转发',
    '推进|加强|履行|开展|落实|贯彻|做好',
    '(?<!依)法治|法制(?!办)|依法(?!治[省市县区州盟旗国])|述法|述职',
    '年度|年(?=工作|报告|总结|第|法)',
    '工作(?!部|局|办|委|处|站|队|中心|领导|小组)|情况|报告|总结|汇报|材料',
    '(?:党政)?主要(?:负责人|负责同志|领导)|第一责任人|党组书记|书记|局长|厅长|主任|部长|院长|检察长',
    // 兰考县长安镇 has no head of a county in it.
    '[市县区镇乡]长(?![\\u4e00-\\u9fff]{1,3}[市县区镇乡街村])',
    '附件|公开稿|送审稿|修改稿|定稿|终稿|初稿|盖章|扫描件|最终版|正式版|副本|各单位|直单位',
    '第?[一二三四五六七八九十]+届|[一二三四五六七八九十]+次|会议上?|(?<=国务院)政府|作(?=政府)',
    '的|在|由|及(?=\\d)',
  ].join('|'),
)

const organEnd =
  /(?:局|厅|委|办|办公室|部|署|院|政府|中心|所|站|队|处|镇|乡|街道|管委会|党组|公司|集团|学校|小学|中学|大学|幼儿园|银行|联合会|协会|工会|妇联|残联|科协|工商联|文联|供销社|报社|合作社|联合社|馆|法院|检察院|委员会|办事处|常委会|开发区|示范区|高新区)$/
/** Words of every day that end like the name of an organ, and names that nobody can be found by. */
const noOrgan =
  /^(?:我[们省市县区局委院厅办]|本[省市县区局委单]|全[省市县区局体国]|某|各|该|贵[局委单]|有关|相关|上级|下级|同级|其他|领导|党员)|干部$|部署$|内部$|[布格大结开时]局$|[创举承主督交开查包]办$|[好益害长短到随]处$|大厅$|(?:城|村|集|家)[镇乡]$|城乡$|^(?:单位|部门)/
/** Two characters are a name only where everybody uses it so. */
const shortest = /^[省市县区州盟旗]委$|.{3}/

/** No title or path is longer; and a heading of a million characters must not take hours. */
const longest = 400

/** The names of organs and places in a title, or in the name of a file or folder. */
export function namesIn(text: string): NamesIn {
  const organs: string[] = []
  const places: string[] = []
  // A gap of a template is no name: “××市司法局”, “*局”.
  const parts = text
    .slice(0, longest)
    .replace(/[\u4e00-\u9fff]*[×xX*＊○Ｘ]{1,4}[\u4e00-\u9fff]*/g, ' ')
    .split(around)
  let before = ''
  for (const part of parts) {
    const {places: inPart, lead, organ} = parseOrganName(part)
    if (organ === '' && inPart.length > 0) {
      places.push(part)
      before = part
      continue
    }
    if (isOrganName(part)) {
      // “兰考县_审计局”: set apart, and still one name.
      const joins = before !== '' && inPart.length === 0 && (lead === '' || before.endsWith(lead))
      organs.push(plainOrgan(joins ? before + organ : part))
    }
    if (part !== '') before = ''
  }
  return {organs, places}
}

/** Is this the name of an organ, and one that tells which? */
export function isOrganName(name: string): boolean {
  return name.length <= 30 && shortest.test(name) && organEnd.test(name) && !noOrgan.test(name)
}

/** The Party group of an office reports for the office. */
function plainOrgan(name: string): string {
  const office = name.replace(/(?<=[局厅委办院部署]|中心|公司)党(?:组|委|总支|支部)$/, '')
  return office === name ? name : office.replace(/^中(?:国)?共(?:产党)?/, '')
}
