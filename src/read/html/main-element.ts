import {wordsOf} from './furniture.ts'
import {attribute, descendants, type Element, elementsOf, type Nodes, type Weight, weigh} from './node.ts'

/** What content management systems of Chinese authorities and media call the element that holds the text. */
const names = new Set(
  (
    'ucap-content trs_editor trs_ueditor trs_editor_view trs_paper_default pages_content article-content ' +
    'article_content articlecontent article-con article_con arti_content xxgk_content xxgk-content content_body ' +
    'zoom zoomcon zoomcontent fontzoom js_content rich_media_content vsb_content v_news_content ivs_content ' +
    'info_content info-content news_content news-content newscontent content_text content-text contenttext ' +
    'con_text main-txt txt_con zhengwen wzxq wznr artibody article-body article_body mycontent bt_content ' +
    'ewb-info-content detail-content detail_content view'
  ).split(' '),
)

/** An element with less of the words of a page has a name that misleads: of a button, of a picture. */
const leastShare = 0.25

/** The element that holds the text of a page: one that is named so, else the one with the most words. */
export function mainElement(body: Element): Element {
  const weights = weigh(body)
  const own = (element: Element) => weights.get(element)!.own
  const densest = densestElement(body, weights)
  const all = [...descendants(body)]
  const named = heaviest(all.filter(isNamed), own)
  if (named && own(named) >= own(densest) * leastShare) return named
  const tagged = heaviest(all.filter(isTagged), own)
  return tagged && own(tagged) >= own(densest) * leastShare ? tagged : densest
}

function isNamed(element: Element): boolean {
  return wordsOf(element).some(word => names.has(word.replace(/_?\d+$/, '')))
}

function isTagged(element: Element): boolean {
  return (
    element.tagName === 'article' ||
    element.tagName === 'main' ||
    attribute(element, 'role') === 'main' ||
    attribute(element, 'itemProp') === 'articleBody'
  )
}

/** Of equals the outermost, which comes first. */
function heaviest(elements: readonly Element[], own: (element: Element) => number): Element | undefined {
  return elements.reduce<Element | undefined>(
    (best, element) => (best && own(best) >= own(element) ? best : element),
    undefined,
  )
}

const boxes = new Set('div section form table tbody tr td center main article'.split(' '))

/** The innermost box that still has nearly all words of the page that are no links. */
function densestElement(body: Element, weights: ReadonlyMap<Nodes, Weight>): Element {
  const least = weights.get(body)!.own * 0.75
  let best = body
  for (;;) {
    const inner = elementsOf(best).find(child => boxes.has(child.tagName) && weights.get(child)!.own >= least)
    if (!inner) return best
    best = inner
  }
}
