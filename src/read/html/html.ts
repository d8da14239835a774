import type {Report} from '../../tree/types.ts'
import {documentReport, type FlowBlock} from '../document.ts'
import {settleHeadings} from '../office/headings.ts'
import {endsLikeTitle} from '../outline/apparatus.ts'
import type {ReadOptions} from '../report.ts'
import {Unreadable} from '../unreadable.ts'
import {blocksOf} from './blocks.ts'
import {decodePage} from './charset.ts'
import {withoutFurniture} from './furniture.ts'
import {withSoundHeadings} from './headings.ts'
import {mainElement} from './main-element.ts'
import {attribute, bare, descendants, type Element, type Root, weigh} from './node.ts'
import {takeNotes} from './notes.ts'
import {parsePage} from './parse.ts'
import {beginsWithTitle, titleOf} from './title.ts'

/**
 * Reads a web page: the article of a site without the site, or a document that an office program saved as a page.
 *
 * @throws {Unreadable} for a page without an article
 */
export function readHtml(bytes: Uint8Array, options: ReadOptions = {}): Report {
  return pageReport(decodePage(bytes), options)
}

/** @see readHtml */
export function pageReport(text: string, options: ReadOptions): Report {
  const page = parsePage(text)
  const plain = isOfficeDocument(page)
  const body = bodyOf(withoutFurniture(page, plain, options))
  if (!body) throw withoutText
  if (plain) {
    const {text: words, notes} = takeNotes(body)
    const blocks = settleHeadings(withSoundHeadings(blocksOf(words, true)))
    return documentReport([...blocks, ...notes], options).report
  }
  const {links} = weigh(page).get(page)!
  const main = links < 3 ? body : mainElement(body)
  const blocks = withSoundHeadings(blocksOf(main, false))
  refuseWithoutArticle(blocks, links)
  return documentReport(titled(blocks, titleOf(page, body, main), main), options).report
}

/** Word, WPS and LibreOffice write a whole document: nothing of it belongs to a site. */
function isOfficeDocument(page: Root): boolean {
  for (const element of descendants(page)) {
    if (element.tagName === 'html' && Object.keys(element.properties).some(name => /^xmlns:?w$/i.test(name)))
      return true
    if (element.tagName === 'meta' && /^(?:generator|progid)$/i.test(attribute(element, 'name')))
      if (/Word|Office|WPS|Kingsoft/i.test(attribute(element, 'content'))) return true
    if (element.tagName === 'body') return false
  }
  return false
}

/** A page of frames has none: its texts are other pages. */
function bodyOf(page: Root): Element | undefined {
  return [...descendants(page)].find(({tagName}) => tagName === 'body')
}

const withoutText = new Unreadable({
  zh: '网页里没有文字，正文可能要联网才显示；请在浏览器里打开，把正文复制到 Word 或 WPS 里另存后再核',
  en: 'the page has no text of its own; open it in a browser, copy the text into Word or WPS and save it',
})

function refuseWithoutArticle(blocks: readonly FlowBlock[], links: number): void {
  const words = blocks.flatMap(block => (block.type === 'paragraph' ? [block.text] : [])).join('\n')
  if (blocks.length === 0) throw withoutText
  if (links >= 10 && !words.includes('。')) {
    throw new Unreadable({
      zh: '这是首页或目录页，没有正文；请打开文章那一页，另存后再核',
      en: 'this page is an index without a text; open the page of the text and save that one',
    })
  }
}

/** The report with its title, once: where the text does not begin with one, the title of the page goes before it. */
function titled(blocks: readonly FlowBlock[], title: string | undefined, main: Element): FlowBlock[] {
  if (title === undefined || beginsWithTitle(main, title) || blocks.slice(0, 4).some(isTitle))
    return [...blocks]
  return [{type: 'paragraph', text: title, headingDepth: 1}, ...blocks]
}

function isTitle(block: FlowBlock): boolean {
  if (block.type === 'table') return false
  const text = bare(block.text)
  return block.headingDepth === 1 || (text.length <= 60 && endsLikeTitle(text))
}
