import {type Part, paragraph, paragraphsOf, partOf, type Section} from '../draft.ts'
import {isOffice} from '../units.ts'
import type {Fault, Spot} from './types.ts'
import {element, sentencesOf} from './ways.ts'

/** What an annual report must tell. */
export const contents: readonly Fault[] = [
  without('fazhi/missing-plan', '没有下一年度安排', 'plan', [
    'measures',
    'shortcomings',
    'first-responsible',
  ]),
  without('fazhi/missing-shortcomings', '没有存在的不足', 'shortcomings', ['measures', 'first-responsible']),
  without('fazhi/missing-first-responsible', '没有第一责任人履职情况', 'first-responsible', [
    'measures',
    'shortcomings',
  ]),
  {
    rule: 'fazhi/wrong-plan-year',
    name: '安排的年份没有改',
    touches: ['plan', 'title'],
    plant({draft, chance, mark}) {
      const plan = partOf(draft, 'plan')
      if (!plan) return false
      const year = chance.pick([draft.year, draft.year, draft.year + 2])
      plan.heading = mark(
        `${year}年${chance.pick(['法治政府建设工作打算', '推进法治政府建设的主要安排', '法治政府建设主要安排'])}`,
      )
      return true
    },
  },
  {
    rule: 'fazhi/lead-of-another-year',
    name: '开头的年份没有改',
    touches: ['opening', 'title'],
    plant({draft, chance, mark}) {
      const [first] = draft.opening.sentences
      first!.text = first!.text.replace(/^20\d\d年/, mark(`${draft.year - 1 - chance.below(2)}年`))
      return true
    },
  },
  element(
    'fazhi/late-report',
    '成文日期在3月1日以后',
    'date',
    // Where a day of issue stands, it would lie before the date.
    (_, {draft, chance}) =>
      isOffice(draft.unit) && !draft.issued ? `${draft.year + 1}年3月${5 + chance.below(26)}日` : undefined,
    ['date', 'issued'],
  ),
  element(
    'fazhi/late-publication',
    '4月1日以后才公开',
    'date',
    (_, {draft, chance}) =>
      draft.unit.isTown && !draft.issued
        ? `${draft.year + 1}年${5 + chance.below(5)}月${1 + chance.below(28)}日`
        : undefined,
    ['date', 'issued'],
  ),
  element('fazhi/date-before-year-end', '成文日期写成报告年度', 'date', (_, {draft, chance}) =>
    // After the meetings of that year, so that they have been held.
    draft.year === 2025 ? undefined : `${draft.year}年${8 + chance.below(2)}月${1 + chance.below(28)}日`,
  ),
  {
    rule: 'fazhi/first-responsible-without-leader',
    name: '第一责任人部分写的是单位的工作',
    touches: ['first-responsible'],
    plant(spot) {
      const part = partOf(spot.draft, 'first-responsible')
      if (!part) return false
      part.heading = spot.mark('履行推进法治建设第一责任人职责情况')
      part.paragraphs = [
        paragraph(
          ...[
            '[全体|各股室]干部[认真|扎实]履职，[ground]，[aside]，[gain]。',
            '[office]和[office][组织|安排]学法活动<3-9>次，[aside]，[gain]。',
            '[time]研究部署法治工作<2-8>次，[推动|督促]解决[人员|经费|装备]等困难<2-9>个，[gain]。',
          ].map(spot.write),
        ),
      ]
      return true
    },
  },
  {
    rule: 'fazhi/missing-causes',
    name: '只写不足不写原因',
    touches: ['shortcomings'],
    plant: spot => withoutCauses(spot, '存在的不足'),
  },
  {
    rule: 'structure/unkept-promise',
    name: '标题说到原因，正文没有写',
    touches: ['shortcomings'],
    plant: spot => withoutCauses(spot, '存在的不足和原因'),
  },
  thin('fazhi/thin-plan', '下一年度安排只写一句', 'plan', [
    '继续推进法治政府建设，完善制度，[gain]。',
    '认真落实上级部署，[aside]，[gain]。',
  ]),
  thin('fazhi/thin-first-responsible', '第一责任人部分只写一句', 'first-responsible', [
    '{leader}认真履行第一责任人职责，[gain]。',
  ]),
  thin('fazhi/thin-shortcomings', '不足和原因只写一句', 'shortcomings', [
    '普法形式还不够丰富，主要原因是[people]投入精力不足。',
    '执法力量仍有不足，主要原因是[专业人员|年轻骨干]偏少。',
  ]),
]

function without(rule: string, name: string, part: Part, others: readonly Part[]): Fault {
  return {
    rule,
    name,
    touches: [part, 'measures', 'shortcomings', 'first-responsible', 'plan', 'numbers', 'closing'],
    plant({draft, mark}) {
      draft.sections = draft.sections.filter(section => section.part !== part)
      // The rule asks for it behind the last of these.
      const before = draft.sections.filter(one => one.part && others.includes(one.part))
      endOf(before.at(-1)!).text += mark('')
      return true
    },
  }
}

function endOf(section: Section) {
  return paragraphsOf(section).at(-1)!.sentences.at(-1)!
}

function withoutCauses(spot: Spot, heading: string): boolean {
  const part = partOf(spot.draft, 'shortcomings')
  if (!part || !sentencesOf(spot, 'shortcomings').some(({about}) => about === 'cause')) return false
  part.heading = spot.mark(heading)
  const sentences = sentencesOf(spot, 'shortcomings').filter(({about}) => about !== 'cause')
  // In one paragraph: a point that stands alone on its line reads like a heading.
  part.paragraphs = [{sentences}]
  return true
}

function thin(rule: string, name: string, part: Part, texts: readonly string[]): Fault {
  return {
    rule,
    name,
    touches: [part],
    plant(spot) {
      const section = partOf(spot.draft, part)
      if (!section) return false
      section.heading = spot.mark(section.heading)
      section.paragraphs = [paragraph(spot.write(spot.chance.pick(texts)))]
      section.sections = []
      return true
    },
  }
}
