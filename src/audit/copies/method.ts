import type {Words} from '../../diagnostic/types.ts'
import {hollowShare} from './candidates.ts'
import {shortestPassage} from './passages.ts'
import {shingle} from './prints.ts'

/** Where no passage is a section: how much of one of the reports must be shared. */
export const copiedShare = 0.4
/** How much of last year's report must come again. */
export const renumberedShare = 0.3

/**
 * From how many units on a passage is a formula: six in a county, and two more for each ten times as many, since the
 * more reports there are, the more of them fall upon the same words.
 */
export function formulaFrom(units: number): number {
  return Math.max(6, 2 + 2 * Math.ceil(Math.log10(Math.max(1, units))))
}

/** Of the shorter report; long ones quote more of what a superior of both has written. */
const sectionShare = 0.03
const longestSection = 250

/**
 * Characters of their own that make a passage a copied section. In a county 80: what is left of two hundred without
 * names, figures and wordings from above. More among more units, for the reason given above.
 */
export function sectionFrom(own: number, units: number): number {
  return Math.min(Math.max(shortestSection(units), Math.round(own * sectionShare)), longestSection)
}

function shortestSection(units: number): number {
  return 20 + 10 * formulaFrom(units)
}

export function methodOf(units: number): Words {
  const from = formulaFrom(units)
  const section = shortestSection(units)
  const [part, share, again] = [sectionShare * 100, copiedShare * 100, renumberedShare * 100]
  const hollow = hollowShare * 100
  return {
    zh: `比对时不看数字、标点、空格、书名号内的文件名称，以及本单位的名称和地名。连续${shortestPassage}个汉字以上相同、只有个别改动的，列为相同的段落；其中有一段达到${section}字（报告较长的，为全文的${part}%，至多${longestSection}字），或者合计占全文${share}%以上的，列为雷同。上级的提法、法律和会议的名称、报告内容的提纲不计入；本次共有${units}个单位，同样的话（以${shingle}字为一段比较）有${from}个以上单位使用的，视为通用表述，也不计入；但一份报告有${hollow}%以上都是这样的话，不会都是通用表述，仍与同样的报告比对。同一单位同一年度的几份报告互不比对；与本单位其他年度的报告有${again}%以上相同的，列为只改了数字和年份。列出的都要由人核对后再认定。`,
    en: `Figures, marks, spaces, titles in 《》, and the unit’s own names and places are not compared. ${shortestPassage} equal Han characters in a row, with small edits at most, make a shared passage; one of ${section} (in long reports ${part} % of the text, ${longestSection} at most), or ${share} % of a report in all, make a copy. Wordings from above, names of laws and meetings, and the outline of the report do not count; nor does a formula: the words (by ${shingle} characters) that ${from} or more of the ${units} units have. A report of which ${hollow} % are such words is no formula: it is compared with the others of that kind. Reports of one unit on one year are not compared with each other; a report that repeats ${again} % of the same unit’s report of another year is listed as renumbered. What is listed is for a person to judge.`,
  }
}
