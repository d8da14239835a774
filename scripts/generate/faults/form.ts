import {formatHan} from '../../../src/tree/numbering.ts'
import {allSections, type Draft} from '../draft.ts'
import {isSupervised} from '../units.ts'
import type {Fault} from './types.ts'
import {element, says} from './ways.ts'

const missing = (rule: string, name: string, plant: Fault['plant'], touches: Fault['touches']): Fault => ({
  rule,
  name,
  touches,
  plant,
})

/** The elements of a 公文 (GB/T 9704—2012). */
export const form: readonly Fault[] = [
  missing(
    'gongwen/missing-title',
    '没有标题',
    ({draft, mark}) => {
      if (draft.marking !== undefined || draft.recipient === undefined) return false
      delete draft.title
      // The title is in the red head, which the file does not have: the opening still tells what this is.
      draft.opening.sentences[1]!.text = `现将${draft.year}年度法治政府建设情况报告如下：`
      draft.recipient = mark('') + draft.recipient
      return true
    },
    ['title', 'recipient', 'marking', 'date', 'opening', 'plan'],
  ),
  missing(
    'gongwen/missing-recipient',
    '没有主送机关',
    ({draft, mark}) => {
      if (draft.title === undefined) return false
      delete draft.recipient
      draft.title += mark('')
      return true
    },
    ['recipient', 'title'],
  ),
  missing(
    'gongwen/missing-signature',
    '没有署名',
    ({draft, mark}) => {
      if (draft.annexNote !== undefined) return false
      delete draft.signature
      const last = allSections(draft.sections)
        .flatMap(({paragraphs}) => paragraphs)
        .at(-1)!
        .sentences.at(-1)!
      last.text += mark('')
      return true
    },
    ['signature', 'annexNote', 'closing', 'title', 'date', 'shortcomings', 'first-responsible', 'plan'],
  ),
  missing(
    'gongwen/missing-date',
    '没有成文日期',
    ({draft, mark}) => {
      if (draft.signature === undefined) return false
      delete draft.date
      draft.signature += mark('')
      return true
    },
    ['signature', 'date'],
  ),
  // The day stays the one on which the document was signed: it is issued on that day.
  element('gongwen/date-form', '成文日期编虚位', 'date', (_, {draft}) => {
    const [year, month, day] = dayOf(draft)
    return `${year}年${padded(month)}月${day}日`
  }),
  element('gongwen/date-form', '成文日期用点或短横', 'date', (_, {draft, chance}) =>
    dayOf(draft).join(chance.pick(['.', '-', '/'])),
  ),
  element('gongwen/date-form', '成文日期用汉字', 'date', (_, {draft}) => {
    const [year, month, day] = dayOf(draft)
    const digits = [...String(year)].map(digit => '〇一二三四五六七八九'[Number(digit)]).join('')
    return `${digits}年${formatHan(month)}月${formatHan(day)}日`
  }),
  element(
    'gongwen/signature-of-another',
    '署名是别的单位',
    'signature',
    (_, {draft, chance}) => {
      const {place, department} = draft.unit
      const other = chance.pick(['教育局', '财政局', '水利局', '民政局', '商务局', '统计局'])
      return draft.title?.startsWith(draft.unit.name) && other !== department.name
        ? place.name + other
        : undefined
    },
    ['signature', 'title'],
  ),
  element(
    'fazhi/title-without-year',
    '标题没有年度',
    'title',
    text => text?.replace(/20\d\d年(?:年)?度?/, ''),
    ['title', 'opening', 'plan', 'date'],
  ),
  element('fazhi/not-a-report', '标题写成总结', 'title', text => text?.replace(/(?:年度)?报告$/, '总结'), [
    'title',
  ]),
  element('fazhi/recipient-without-committee', '主送只有政府没有党委', 'recipient', (text, {draft}) =>
    isSupervised(draft.unit) ? text?.replace(/^中共.*、/, '') : undefined,
  ),
  element('fazhi/copy-without-office', '抄送没有司法行政机关', 'copyTo', (_, {draft, chance}) =>
    isSupervised(draft.unit)
      ? `抄送：${draft.unit.place.rank}${chance.pick(['财政局', '审计局', '人力资源和社会保障局'])}。`
      : undefined,
  ),
  element(
    'gongwen/issue-without-fa',
    '印发日期后少“发”字',
    'issued',
    // In March, for none is dated later but where that is the fault.
    (_, {draft, chance}) => `${draft.unit.name}办公室　　${draft.year + 1}年3月${1 + chance.below(9)}«日印»`,
    ['issued', 'date'],
  ),
  element(
    'gongwen/annex-note-form',
    '附件名称后有句号',
    'annexNote',
    (_, {draft}) => `附件：${draft.year}年法治政府建设工作情况统计表«。»`,
  ),
  element(
    'gongwen/request-in-report',
    '结尾夹带请示',
    'closing',
    (_, {chance}) =>
      chance.pick(['«妥否，请批示»。', '«当否，请批示»。', '«是否妥当，请批示»。', '«以上请示，请批复»。']),
    ['closing', 'signature', 'annexNote'],
  ),
  element(
    'content/internal-marking',
    '首页有密级或内部标记',
    'marking',
    (_, {chance}) => chance.pick(['«秘密★»1年', '«机密★»5年', '«内部资料，注意保存»']),
    ['marking', 'title'],
  ),
  says(
    'gongwen/document-number-form',
    '文号写法不规范',
    '落实有关意见（[政办发|法委办|人社函]«【20<15-23>】<2-90>号»），[aside]，[gain]。',
    '落实有关意见（[政办发|法办|财法]«（20<15-23>）<2-90>号»），[aside]，[gain]。',
    '落实有关意见（[政办发|法办|财法]«〔20<15-23>〕第00<2-9>号»），[aside]，[gain]。',
  ),
]

function dayOf({date}: Draft): readonly [number, number, number] {
  const [year, month, day] = date!.match(/\d+/g)!.map(Number)
  return [year!, month!, day!]
}

const padded = (number: number) => String(number).padStart(2, '0')
