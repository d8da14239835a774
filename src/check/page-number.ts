import type {Words} from '../diagnostic/types.ts'
import type {PageLayout, PageNumber} from '../tree/layout.ts'
import {isAcross, pagesOf, startOf} from './pages.ts'
import {isSize, sizeWords} from './type-size.ts'
import {hasFace} from './typeface.ts'
import {type CheckContext, defineCheck, type Finding} from './types.ts'

/** Characters that fill a page of 22 lines of 28: what is shorter may well have one page. */
const onePage = 22 * 28

/** What was found, or undefined where all is well. */
type Look = (numbers: readonly PageNumber[]) => Words | undefined

/** The number of pages: is it there, how is it written, in which font, and where does it stand? */
export const pageNumber = defineCheck({
  name: 'page-number',
  describe: () => ({
    summary: {
      zh: '页码的有无、写法、字体和位置（只查 Word 文档）',
      en: 'whether pages have a number, its form, font and place (Word documents only)',
    },
    options: {
      of: {
        type: 'choice',
        of: ['presence', 'form', 'font', 'place'],
        default: 'presence',
        about: {
          zh: 'presence 有没有，form 一字线和阿拉伯数字，font 4号宋体，place 单页居右、双页居左',
          en: 'presence; form: Arabic digits between dashes; font: 4号 宋体; place: odd pages right, even pages left',
        },
      },
    },
    data: {found: {zh: '现在怎样', en: 'what was found'}},
    message: {zh: '页码{found}', en: 'the page number {found}'},
  }),
  create({of}, context) {
    return {
      report() {
        const pages = pagesOf(context).filter(page => !isAcross(page))
        return of === 'presence' ? presence(pages, context) : looked(pages, looks[of], context)
      },
    }
  },
})

function presence(pages: readonly PageLayout[], context: CheckContext): Finding[] | undefined {
  const {text} = context.report
  if (pages.length === 0 || (text.match(/\S/g)?.length ?? 0) <= onePage) return undefined
  if (pages.some(({pageNumbers}) => pageNumbers.length > 0)) return []
  return [{range: startOf(pages[0]!, context), data: {found: {zh: '没有设置', en: 'is missing'}}}]
}

/** Of several sections with the same fault, the first one. */
function looked(pages: readonly PageLayout[], look: Look, context: CheckContext): Finding[] | undefined {
  const numbered = pages.filter(({pageNumbers}) => pageNumbers.length > 0)
  if (numbered.length === 0) return undefined
  for (const page of numbered) {
    const found = look(page.pageNumbers)
    if (found) return [{range: startOf(page, context), data: {found}}]
  }
  return []
}

const looks: Readonly<Record<'form' | 'font' | 'place', Look>> = {
  form(numbers) {
    const isDash = (text: string) => /^[—―─－]$/.test(text.trim())
    const other = numbers.find(({before, after, isArabic}) => !isArabic || !isDash(before) || !isDash(after))
    if (!other) return undefined
    if (!other.isArabic) return {zh: '不是半角阿拉伯数字', en: 'is not in Arabic digits'}
    const written = `${other.before}1${other.after}`.replace(/\s+/g, ' ').trim()
    return {zh: `写作“${written}”`, en: `reads “${written}”`}
  },
  font(numbers) {
    const other = numbers.find(
      ({font, size}) => (font !== undefined && hasFace(font, 'songti') !== 'own') || !isSize(size, 14),
    )
    if (!other) return undefined
    const {zh, en} = sizeWords(other.size)
    const font = other.font ?? ''
    return {zh: `是${zh}“${font}”`, en: `is in ${en} “${font}”`}
  },
  place(numbers) {
    const right = {odd: 'right', even: 'left', all: ''}
    const other = numbers.find(({pages, alignment}) => alignment.replace('justify', 'left') !== right[pages])
    return other && placeWords(other)
  },
}

function placeWords({pages, alignment}: PageNumber): Words {
  const places: Readonly<Record<PageNumber['alignment'], Words>> = {
    left: {zh: '居左', en: 'at the left'},
    justify: {zh: '居左', en: 'at the left'},
    center: {zh: '居中', en: 'in the middle'},
    right: {zh: '居右', en: 'at the right'},
  }
  const which: Readonly<Record<PageNumber['pages'], Words>> = {
    all: {zh: '不分单双页，都', en: 'of all pages'},
    odd: {zh: '在单页', en: 'of odd pages'},
    even: {zh: '在双页', en: 'of even pages'},
  }
  return {
    zh: which[pages].zh + places[alignment].zh,
    en: `${which[pages].en} is ${places[alignment].en}`,
  }
}
