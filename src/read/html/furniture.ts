import type {ReadOptions} from '../report.ts'
import {isInformation} from './information.ts'
import {
  attribute,
  bareText,
  descendants,
  type Element,
  isElement,
  isLink,
  type Nodes,
  type Weight,
  weigh,
} from './node.ts'

/** What a site puts around a text: ways to other pages, buttons, what is not shown. */

const never = new Set(
  (
    'script style noscript template iframe object embed applet select option datalist button input textarea ' +
    'svg canvas audio video map nav footer aside dialog menu head rt rp'
  ).split(' '),
)

/**
 * Drops it from a page.
 *
 * @param plain a document that an office program saved as a page: it has no site around it
 */
export function withoutFurniture<Node extends Nodes>(root: Node, plain: boolean, options: ReadOptions): Node {
  const weights = weigh(root)
  const total = weights.get(root)!.own
  const isDropped = (element: Element) =>
    isUnseen(element, options) ||
    isInvisible(element, weights.get(element)!, total) ||
    (plain ? isOfPaper(element) : isOfSite(element, weights.get(element)!, total))
  const prune = (node: Nodes): Nodes => {
    if (!('children' in node)) return node
    const kept = node.children.filter(
      child => child.type !== 'comment' && !(isElement(child) && isDropped(child)),
    )
    const children = plain ? kept : withoutRelated(kept, weights)
    return {...node, children: children.map(prune)} as Nodes
  }
  return prune(root) as Node
}

/** Not shown, or of a Word page: header, footer, comments, and words that its history took out. */
function isUnseen(element: Element, {revisions = 'final'}: ReadOptions): boolean {
  if (never.has(element.tagName) || 'hidden' in element.properties) return true
  if (element.tagName === (revisions === 'final' ? 'del' : 'ins')) return true
  const style = attribute(element, 'style')
  return (
    style !== '' &&
    /display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(?:header|footer|comment)/i.test(style)
  )
}

/** Some pages hold their text back until it is loaded; that is then most of the page. */
function isInvisible(element: Element, {own}: Weight, total: number): boolean {
  return own <= total / 4 && /visibility\s*:\s*hidden/i.test(attribute(element, 'style'))
}

/** What an office program puts on each sheet: header, footer, page numbers. */
function isOfPaper(element: Element): boolean {
  if (element.tagName === 'sdfield') return /^(?:page|docstat)$/i.test(attribute(element, 'type'))
  return element.tagName === 'div' && /^(?:header|footer)$/.test(attribute(element, 'title'))
}

const siteWords = new Set(
  (
    'nav navbar menu foot footer crumb crumbs breadcrumb breadcrumbs location weizhi dqwz share fenxiang ' +
    'print dayin toolbar tools qrcode ewm erweima copyright sidebar related relate relation xgyd xgwz xgxw ' +
    'xglj xgjd xgxx pagination pager fontsize zihao search login banner'
  ).split(' '),
)
const sitePart = /bdshare|sharebutton|social-share|jiathis|fontzoom(?=-?(?:btn|button|tool))|go-?top|backtop/i

function isOfSite(element: Element, weight: Weight, total: number): boolean {
  if (['html', 'body', 'main', 'article', 'form'].includes(element.tagName)) return false
  // A name can mislead; what holds the text is no furniture, whatever it is called.
  if (weight.own <= total / 4 && wordsOf(element).some(word => siteWords.has(word) || sitePart.test(word)))
    return true
  return isLinkList(element, weight) || isInformation(element, weight)
}

/** The words of the names that the page gives an element: `articleShare` and `article-share` have “share”. */
export function wordsOf(element: Element): string[] {
  const names = `${attribute(element, 'id')} ${attribute(element, 'className')}`
  if (names === ' ') return []
  return [...names.split(/\s+/), ...names.replace(/([a-z])(?=[A-Z])/g, '$1 ').split(/[^A-Za-z]+/)].map(word =>
    word.toLowerCase(),
  )
}

const lists = new Set(['ul', 'ol', 'dl', 'div', 'table', 'section'])

/** Ways to other pages. Attachments are offered in lists as well, and they belong to the text. */
function isLinkList(element: Element, {own, linked, links}: Weight): boolean {
  if (links < 3 || linked < 12 || own > linked / 3 || !lists.has(element.tagName)) return false
  return ![...descendants(element)].some(link => isLink(link) && isAttachment(link))
}

const isAttachment = (link: Element): boolean =>
  /\.(?:docx?|wps|xlsx?|et|pdf|ofd|zip|rar|ceb)(?:$|[?#])/i.test(attribute(link, 'href')) ||
  /^附件/.test(bareText(link))

const related =
  /^(?:[【[]|\/\/)?(?:相关(?:阅读|链接|新闻|文章|信息|报道|推荐|内容|稿件|资讯|解读|政策|文件)|推荐阅读|延伸阅读|猜你喜欢|热门(?:文章|推荐|信息)|上一[篇条]|下一[篇条])[】\]]?(?:[：:]|$)/

/** “相关阅读” and the links behind it. */
function withoutRelated(children: readonly Nodes[], weights: ReadonlyMap<Nodes, Weight>): Nodes[] {
  const shown = children.filter(child => {
    const {own, linked, links} = weights.get(child)!
    return own + linked + links > 0
  })
  const linking = (node: Nodes | undefined): boolean => {
    const weight = node && weights.get(node)
    return weight !== undefined && weight.links > 0 && weight.linked >= weight.own
  }
  const dropped = new Set<Nodes>()
  for (const [index, child] of shown.entries()) {
    const {own, linked, links} = weights.get(child)!
    const isNamed = own + linked < 60 && isElement(child) && related.test(bareText(child))
    if (isNamed && linking(links > 0 ? child : shown[index + 1])) dropped.add(child)
    else if (dropped.has(shown[index - 1]!) && linking(child)) dropped.add(child)
  }
  return children.filter(child => !dropped.has(child))
}
