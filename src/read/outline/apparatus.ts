import {compiled, seam} from '../../tree/compiled.ts'
import {withNarrowDigits} from '../../tree/numbering.ts'

/**
 * What the parts of a 公文 outside its body look like (GB/T 9704—2012, 7), one test a part. All take the
 * flow text of one block.
 */

/** How long the ending is that a text has of some, the shortest of them; 0 for none. */
function endingOf(endings: string): (text: string) => number {
  const known: ReadonlySet<string> = new Set(endings.split('|'))
  const longest = Math.max(...endings.split('|').map(ending => ending.length))
  return text => {
    for (let length = 1; length <= longest && length <= text.length; length++)
      if (known.has(text.slice(-length))) return length
    return 0
  }
}

const year = '(?:19|20)\\d{2}'
const hanYear = '[一二][〇○零Oo0一二三四五六七八九]{3}'
const hanNumber = '[一二三四五六七八九十]{1,3}'

// “2026年1月 日”: the day is left to whoever signs. “2026年1月9号”, “2026年1月9”: as it is said, and not ready. “2026年X月X日”: of a template.
const gap = '[xX×*＊]{1,2}'
const datePattern = `(?:(?:19|20)?\\d{2}${seam}年(?:\\d{1,2}|元|${gap})${seam}月(?:(?:\\d{0,2}|${gap})[日号]|\\d{1,2})?|${hanYear}年(?:${hanNumber}|元)${seam}月(?:${hanNumber}[日号]?)?)${seam}`
const date = new RegExp(`^[（(]?(?:${datePattern}|${year}([-./])\\d{1,2}\\1\\d{1,2})[）)]?。?$`)
export const isDate = (text: string): boolean =>
  text.length <= 24 &&
  '（(12一二１２'.includes(text.charAt(0)) &&
  '日号月0123456789）)。'.includes(text.charAt(text.length - 1)) &&
  compiled(date).test(withNarrowDigits(text.replace(/[ \u3000]/g, '')))

const label =
  /^(?:报告|填报|报送|成文|发文)?\s*(?:单\s*位|机关|日\s*期|时\s*间)(?:[（(](?:公章|盖章|印章|章)[）)])?[：:]\s*/
/** “报告单位（盖章）：××市水务局”, “日期：2026年1月20日”: what stands behind the label, which only the end of a draft has. */
export const behindLabel = (text: string): string =>
  text.length <= 60 && '报填成发单日时'.includes(text.charAt(0)) ? text.replace(label, '') : text

const organEndings =
  '局|委|厅|部|署|院|办|处|科|所|站|队|镇|乡|县|区|市|省|街道|社|会|中心|政府|党组|党委|支部|公司|集团|银行|学校|大学|学|园|馆|医院|法院|检察院|办公室|委员会|办事处|管委会|领导小组|工作组|指挥部|总队|支队|大队|联合会|协会|学会|海关|分行|支行|监狱|戒毒所|地震台|兵团'
const endingOfOrgan = endingOf(organEndings)
const organEnds = `${organEndings
  .split('|')
  .map(ending => ending.at(-1))
  .join('')}）)`
// With the gaps that a template leaves: “××市司法局”.
const organName = /^[\u4e00-\u9fff·（）()“”×xX*＊]{3,30}$/
const seal = /[（(](?:公章|盖章|印章|章)[）)]$/
/** A line that is nothing but the name of an organ. */
export const isOrgan = (text: string): boolean => {
  // Nearly every line of a text ends otherwise.
  if (!organEnds.includes(text.charAt(text.length - 1))) return false
  const closed = text.replace(/[ \u3000]/g, '')
  const bare = closed.endsWith('章）') || closed.endsWith('章)') ? closed.replace(seal, '') : closed
  const ending = endingOfOrgan(bare)
  return ending > 0 && bare.length >= ending + 2 && compiled(organName).test(bare)
}

/** Two organs that sign together, or one with the name on its second plate: “科学技术局（外国专家局）”. */
export const areOrgans = (text: string): boolean => {
  if (!text.includes('、') && !text.includes('（')) return false
  const names = text
    .replace(/[ \u3000]/g, '')
    .split(/[、（）]/)
    .filter(name => name !== '')
  return names.length === 2 && names.every(name => isOrgan(name) || name === '公司')
}

const post =
  /(?:书记|主任|局长|厅长|部长|市长|县长|区长|镇长|乡长|省长|州长|处长|院长|检察长|主席|组长|负责人|所长|站长|队长)/
/** The post and name of a person: “区长　张三”. */
export const isPerson = (text: string): boolean =>
  text.length <= 40 &&
  !/[。；：！？]/.test(text) &&
  post.test(text) &&
  /[ \u3000\u4e00-\u9fff]{2,4}$/.test(text)

/** The hundred most frequent, and those of two characters: “完成任务” is no name. */
export const surname =
  '(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]|欧阳|司马|上官|诸葛|尉迟|皇甫|慕容)'
const name = `${surname}[\\u4e00-\\u9fff]{1,2}`
/** How a leader signs: “县水利局局长王建国”, “述法人：王建国”, “王建国”. Only for the last line of a text that somebody signs. */
export const isSigner = (text: string): boolean => {
  // “副局长（主持工作）何小燕”, “张涛（县司法局局长）”
  const bare = text.replace(/[ \u3000]|[（(][^（）()]{1,16}[）)]/g, '')
  return (
    bare.length <= 40 &&
    !/[，。；！？]/.test(bare) &&
    (/(?:人|签[名字]|长|书记|主任)[：:][\u4e00-\u9fff·]{2,12}$/.test(bare) ||
      new RegExp(`(?:^|${post.source}|(?:报告|述法|述职)人|${organEndings})${name}$`).test(bare))
  )
}

const documentNumber =
  /^(?!根据|按照|依据|依照|执行|参照)[\u4e00-\u9fff]{1,10}[〔[（(【](?:19|20)\d{2}[〕\]）)】]第?\s*\d+\s*号/
export const isDocumentNumber = (text: string): boolean =>
  text.length <= 40 && text.includes('号') && compiled(documentNumber).test(text)

const classification = /^(?:(?:绝密|机密|秘密)(?:[★☆*].{0,8})?|内部(?:资料|文件|材料).{0,14})$/
/** 密级和保密期限, or what marks a text as internal. */
export const isClassification = (text: string): boolean =>
  text.length <= 24 && '绝机秘内'.includes(text.charAt(0)) && compiled(classification).test(text)
export const isApprover = (text: string): boolean => text.length <= 40 && /^签发人[：:]/.test(text)

const copyTo = /^抄\s*[送报]\s*[：:]/
export const isCopyTo = (text: string): boolean => text.startsWith('抄') && compiled(copyTo).test(text)

const note = /^[（(](?:此件|联系人|信息公开|公开属性|主动公开|依申请公开|不予公开)[^。]*[）)]$/
export const isNote = (text: string): boolean =>
  text.length <= 60 && '（('.includes(text.charAt(0)) && compiled(note).test(text)

const issue = new RegExp(`^(?:.{2,30}?[ \\u3000]*)?${datePattern}印发?$`)
/** 印发机关和印发日期. */
export const isIssue = (text: string): boolean =>
  text.length <= 60 && (text.endsWith('印') || text.endsWith('印发')) && compiled(issue).test(text)

const organWord =
  /(?:政府|党委|党组|委员会|人大|常委|政协|局|厅|署|海关|部|委|院|办|区委|县委|市委|省委|办公室|中心|公司|法院|单位|街道|镇|乡)/
const announces = /(?:如下|报告|汇报|通知|包括|来源|时间|联系|举措|问题|原因|情况|是)[：:]$/
const addressed = /^主\s*送\s*(?:机关)?[：:]/
/**
 * 主送机关: organs, closed with a colon, and no verb that announces something. A line with two colons is one of a web page:
 * “来源：市司法局　点击：”.
 */
export const isRecipient = (text: string): boolean =>
  text.length <= 80 &&
  (/^[^：:]*[：:]$/.test(text) || (text.startsWith('主') && addressed.test(text))) &&
  compiled(organWord).test(text) &&
  !/[。！？]/.test(text) &&
  (!text.includes('；') || text.split('；').every(part => organWord.test(part))) &&
  !compiled(announces).test(text)

/** The first line of addressees that take two. */
export const isRecipientStart = (text: string): boolean =>
  text.length <= 80 &&
  '，、；委府'.includes(text.charAt(text.length - 1)) &&
  !/[。！？：:]/.test(text) &&
  text.split(/[，、；]/).every(part => part === '' || organWord.test(part))

const salutation = /^(?:各位|尊敬的|同志们|代表们|委员们)[^。]*[：:！!]$/
export const isSalutation = (text: string): boolean =>
  text.length <= 30 && '各尊同代委'.includes(text.charAt(0)) && compiled(salutation).test(text)

const documentTypes =
  '报告|通知|通报|意见|方案|办法|规定|总结|述职|述法|提纲|纪要|函|请示|批复|答复|公告|通告|公报|决定|决议|命令|议案|要点|规划|计划|纲要|细则|规则|规程|章程|预案|条例|制度|清单|材料|说明|汇报|指引|指南|讲话|发言|体会|主持词|议程'
const endingOfType = endingOf(documentTypes)
/** “（代拟稿）”, “*”: what may stand behind the type. */
const behindType = /(?:[（(][^（）()]{1,20}[）)])?[*＊※]{0,2}$/
const named = new RegExp(`^[^，。；：]{0,30}${year}年度?[^，。；：]{2,30}(?:情况|工作|安排|打算|思路)$`)
const namedEnds: ReadonlySet<string> = new Set(['情况', '工作', '安排', '打算', '思路'])
/** A title ends in the name of a kind of document (文种). */
export const endsInType = (text: string): boolean =>
  endingOfType('）)*＊※'.includes(text.charAt(text.length - 1)) ? text.replace(behindType, '') : text) > 0 ||
  (text.length <= 8 && '报总汇通'.includes(text.charAt(0)) && isSpacedType.test(text))
/** On the last line of a title, to fill it: “报　告”. */
const isSpacedType = /^[报总汇通][ \u3000]+[告结报知]$/
/** Before the body, a line that tells what it is about of which year is a title as well: “2025年法治政府建设工作情况”. */
export const endsLikeTitle = (text: string): boolean =>
  endsInType(text) || (namedEnds.has(text.slice(-2)) && named.test(text))

const annexNote = /^附\s*(?:件\s*[：:]|[：:](?=.))/
/** 附件说明 (“附件：1.…”, also as “附：1.…”) or the heading of an annex (“附件1”, “名词解释”). */
export const isAnnexNote = (text: string): boolean => text.startsWith('附') && compiled(annexNote).test(text)

const annexHeading =
  /^(?:附(?:\s*[件录表]\s*[一二三四五六七八九十0-9]{0,2})?\s*(?=[：:.．]|$)|(?:有关)?(?:名词|术语|用语|指标)[^。]{0,12}(?:解释|说明|注释))[：:.．]?$/
export const isAnnexHeading = (text: string): boolean =>
  text.length <= 30 && '附有名术用指'.includes(text.charAt(0)) && compiled(annexHeading).test(text)

/** “— 3 —”, “-3-”, “第3页 共8页”: stands in the middle of sentences when pages were put together. */
export const isPageNumber = (text: string): boolean =>
  text.length <= 20 &&
  ('-—–－第'.includes(text.charAt(0)) || text.includes('/')) &&
  /^(?:[-—–－]\s*\d{1,4}\s*[-—–－]|第\s*\d+\s*页(?:[，,\s]*共\s*\d+\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/.test(
    text,
  )

const metadata =
  '字号|字体|打印|关闭|分享|扫一扫|责任编辑|责编|编辑|审核|校对|来源|文章来源|信息来源|稿源|作者|发布时间|发布日期|发布机构|发文机关|发文字号|公文种类|成文日期|时间|日期|浏览次数|浏览量|点击数|点击|阅读|索引号|主题分类|政府信息公开|体裁分类|信息分类|公开方式|公开目录|有效性|内容概述|视力保护色|当前位置|您(?:现在|当前)?(?:所在)?的?位置|首页|无障碍|上一篇|下一篇|相关链接|相关新闻|相关附件|附件下载|相关解读|网站地图|主办单位|承办单位|政府网站标识码'
const buttons: ReadonlySet<string> = new Set(
  '大 中 小 加大 减小 还原 默认 超大 打印 打印本页 关闭 关闭窗口 收藏 下载 全屏 分享 分享到 分享到微信 登录 注册 登录注册 扫一扫在手机打开当前页'.split(
    ' ',
  ),
)
const pageParts = new RegExp(
  [
    '^[【】[\\]×✕|｜·《》]+$',
    // A line that was drawn.
    '^[-—–─━=~～]{3,}$',
    '^[【[](?:打印|关闭|字体|字号|返回|收藏)',
    '^(?:https?:\\/\\/|www\\.)\\S+$',
    '^(?:仅展示\\d+字|全文共\\d+字|点击(?:下载|查看|阅读))',
    'ICP备|公网安备|Copyright|版权所有|网站标识码',
    '(?:范文|文秘|文库|公文|办公之家|资料)[\\u4e00-\\u9fff]{0,4}[ ，,]*(?:https?:\\/\\/|www\\.|[a-z0-9-]+\\.(?:com|cn|net|org))',
  ].join('|'),
)
/** Each of these has one of them: a heading, which is short as well, has hardly any. */
const pageBegins = '【】[]×✕|｜·《》-—–─━=~～hw仅全点'
const pageWords = ['备', 'Copyright', '版权', '标识码', '.', '://']
const mayBePagePart = (text: string) =>
  pageBegins.includes(text.charAt(0)) || pageWords.some(word => text.includes(word))

const aroundText = new RegExp(
  `^[•·●【[]?[ ]*(?:${metadata})(?:[：: |【[\\]】>]|$)|^(?:简体|繁体|无障碍)[ |]|^[·\\s]*\\d{1,4}[·\\s]*$|星期[一二三四五六日天]$`,
)

const aroundMarks = ['：', ':', ' ', '|', '【', '[', '>']
const mayBeAround = (text: string) =>
  text.length <= 12 ||
  text.at(-2) === '期' ||
  text.startsWith('·') ||
  aroundMarks.some(mark => text.includes(mark))

const isShort = (text: string): boolean => text.length <= 80 && !text.includes('。') && !text.includes('；')
/** Of the page and not of the text, wherever it stands: page numbers, buttons, advertising. */
export const isPagePart = (text: string): boolean =>
  isShort(text) &&
  (isPageNumber(text) ||
    (text.length <= 13 && buttons.has(text.replace(/[：:]$/, ''))) ||
    (mayBePagePart(text) && pageParts.test(text)))
/** What a web page puts before and behind a text as well: its date and source, the way to it. In a text, “时间：” is text. */
export const isFurniture = (text: string): boolean =>
  isShort(text) && (isPagePart(text) || (mayBeAround(text) && compiled(aroundText).test(text)))

/** A tail that a site of sample texts adds to headings: “ 范文站 www.example.com”. */
export const advertisingTail =
  /[ \u3000]+[^ \u3000，。]{0,6}(?:范文|文秘|文库|办公之家|https?:\/\/|www\.)[^。]*$/
