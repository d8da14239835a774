import {endsLikeTitle, isOrgan} from '../outline/apparatus.ts'
import {wordsOf} from './furniture.ts'
import {
  attribute,
  bare,
  bareText,
  countLetters,
  descendants,
  type Element,
  isLink,
  type Root,
  rawText,
} from './node.ts'

const titleWords = new Set(
  'title tit biaoti bt articletitle newstitle ucaptitle arti contenttitle infotitle activity'.split(' '),
)
const heading = /^h[1-3]$/

/**
 * The title that a page gives its text: a visible one before the text or in its head first, then what the page
 * says of itself to machines. Undefined when nothing does.
 *
 * @param body what of the page is seen, with `main` inside it
 */
export function titleOf(page: Root, body: Element, main: Element): string | undefined {
  const named = pageName(page)
  return visibleTitle(body, main, named) ?? metaTitle(page) ?? named
}

/** Before the text, not below it: there are the titles of other texts. */
function visibleTitle(body: Element, main: Element, named: string | undefined): string | undefined {
  let best: {text: string; rank: number} | undefined
  for (const element of descendants(body)) {
    if (element === main) break
    const rank = rankOf(element)
    if (rank === 0 || [...descendants(element)].some(isLink)) continue
    const text = clean(rawText(element))
    if (countLetters(text) < 6 || text.length > 120) continue
    const agrees =
      named !== undefined && (bare(named).includes(bare(text)) || bare(text).includes(bare(named)))
    const total = rank + (agrees ? 4 : 0) + (endsLikeTitle(bare(text)) ? 2 : 0)
    // The nearest to the text wins among equals.
    if (total > 3 && total >= (best?.rank ?? 0)) best = {text, rank: total}
  }
  return best?.text
}

function rankOf(element: Element): number {
  if (element.tagName === 'h1') return 4
  if (heading.test(element.tagName)) return 2
  return wordsOf(element).some(word => titleWords.has(word)) ? 3 : 0
}

function metaTitle(page: Root): string | undefined {
  for (const element of descendants(page)) {
    if (element.tagName !== 'meta') continue
    const name = `${attribute(element, 'name')}${attribute(element, 'property')}`.toLowerCase()
    const text = clean(attribute(element, 'content'))
    if ((name === 'articletitle' || name === 'og:title') && countLetters(text) >= 6) return text
  }
  return undefined
}

/** Of `<title>` the part that is the text's: the site and the column stand before or behind it. */
function pageName(page: Root): string | undefined {
  const element = [...descendants(page)].find(one => one.tagName === 'title')
  if (!element) return undefined
  const parts = clean(rawText(element))
    .split(/\s*[_|｜]\s*|\s*(?<!\d)[-—–]+(?!\d)\s*/)
    .filter(part => countLetters(part) >= 6)
  const name = parts.find(endsLikeTitle) ?? parts[0]
  return name === undefined || isSite(name) ? undefined : name
}

const isSite = (name: string): boolean => isOrgan(name) || /(?:网|网站|门户|平台|首页|主页)$/.test(name)

function clean(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim()
}

/** Does the text begin with its title already? Compared without spaces, over lines and paragraphs. */
export function beginsWithTitle(main: Element, title: string): boolean {
  const wanted = bare(title)
  return bareText(main)
    .slice(0, wanted.length + 150)
    .includes(wanted)
}
