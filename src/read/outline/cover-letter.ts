import type {SourceBlock} from '../source-block.ts'
import * as apparatus from './apparatus.ts'

const letter = /(?:函|通知|请示|报告)(?:[（(][^（）()]{1,20}[）)])?$/
const carries = /报送|报请|呈报|呈送|上报|送审|转发|印发|报审|备案/
const enclosed =
  /(?:法治(?:政府|机关|部门)?建设|依法行政|述法|第一责任人)[^，。；：]{0,30}(?:报告|总结|汇报)(?:[（(][^（）()]{1,20}[）)])?$/

/**
 * Where the report begins that a signed letter is sent with, in one file: “关于报送……报告的函”, signature and day, and the
 * title of the report. 0 where there is no such letter.
 */
export function letterEnd(blocks: readonly SourceBlock[]): number {
  const head = blocks.slice(0, 6).find(({flow}) => letter.test(flow.text))
  if (!head || !carries.test(head.flow.text)) return 0
  const reach = Math.min(blocks.length, longest)
  for (let at = 3; at < reach; at++) {
    if (!isEnclosedTitle(blocks[at]!) || !isSigned(blocks, at)) continue
    return lengthOf(blocks.slice(0, at)) < lengthOf(blocks) / 3 ? at : 0
  }
  return 0
}

/** A letter has hardly more paragraphs. */
const longest = 30

function isEnclosedTitle({flow: {text}, node, mark}: SourceBlock): boolean {
  return !node && !mark && text.length <= 80 && !carries.test(text) && enclosed.test(text)
}

/** By an organ that has its day on the next line, with no more between them and the title than the word 附件 and an organ. */
function isSigned(blocks: readonly SourceBlock[], at: number): boolean {
  for (let day = at - 1; day > 0 && day >= at - 4; day--) {
    const {text} = blocks[day]!.flow
    if (apparatus.isDate(text)) return apparatus.isOrgan(blocks[day - 1]!.flow.text)
    if (
      !apparatus.isAnnexHeading(text) &&
      !apparatus.isAnnexNote(text) &&
      !apparatus.isOrgan(text) &&
      !apparatus.isNote(text)
    )
      return false
  }
  return false
}

const lengthOf = (blocks: readonly SourceBlock[]): number =>
  blocks.reduce((sum, {flow}) => sum + flow.text.length, 0)
