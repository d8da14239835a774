import {allSections, type Draft} from '../draft.ts'
import {markAround, type Planted} from '../plant.ts'

/** Takes out of a report all that says whose it is, which two rules find. */
export function unnamed(draft: Draft): readonly Planted[] {
  const {rank} = draft.unit.place
  const [first, second] = [0, 1]
  draft.title = markAround(first, `法治政府建设${draft.year}年度报告`)
  draft.recipient = `中共${rank}委、${rank}人民政府：`
  delete draft.signature
  delete draft.annexNote
  delete draft.copyTo
  delete draft.issued
  const paragraphs = allSections(draft.sections).flatMap(section => section.paragraphs)
  paragraphs.at(-1)!.sentences.at(-1)!.text += markAround(second, '')
  return [
    {number: first, fault: {rule: 'gongwen/title-without-issuer', name: '标题和署名都看不出发文机关'}},
    {number: second, fault: {rule: 'gongwen/missing-signature', name: '没有署名'}},
  ]
}
