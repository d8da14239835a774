import {formatHan} from '../../../src/tree/numbering.ts'
import {
  allSections,
  type Paragraph,
  paragraph,
  paragraphsOf,
  partOf,
  type Section,
  sentence,
} from '../draft.ts'
import {numberOf} from '../lines.ts'
import type {Fault} from './types.ts'
import {says} from './ways.ts'

/** Headings, points, repetitions and sums. */
export const structure: readonly Fault[] = [
  {
    rule: 'structure/empty-section',
    name: '标题下没有内容',
    touches: ['closing', 'plan', 'numbers'],
    plant({draft, write, mark, chance}) {
      // Sections of their own, as a guide of the place asks for them.
      const heading = write(
        chance.pick([
          '本部门履行法院生效判决情况',
          '对全{rank}加强法治政府建设的意见建议',
          '其他需要报告的事项',
          '行政复议和行政应诉情况',
        ]),
      )
      const section: Section = {heading: mark(heading), runIn: false, paragraphs: [], sections: []}
      draft.sections.splice(1 + chance.below(draft.sections.length), 0, section)
      return true
    },
  },
  {
    rule: 'structure/empty-section',
    name: '标题下只写“同上”“略”',
    touches: ['closing', 'plan', 'numbers'],
    plant({draft, mark, chance}) {
      draft.sections.splice(1 + chance.below(draft.sections.length), 0, {
        heading: mark(
          chance.pick(['其他需要报告的事项', '行政复议和行政应诉情况', '法治督察反馈问题整改情况']),
        ),
        runIn: false,
        paragraphs: [paragraph(chance.pick(['同上。', '（略）', '……', '暂无内容。']))],
        sections: [],
      })
      return true
    },
  },
  {
    rule: 'structure/numbering',
    name: '标题序号跳号或重号',
    touches: ['numbers'],
    plant({draft, chance, mark}) {
      const groups = allSections(draft.sections)
        .map(({sections}) => sections)
        .filter(group => group.length >= 3)
      if (groups.length === 0) return false
      const group = chance.pick(groups)
      const level = partLevel(draft.sections, group)
      // The last one: those behind it would have to follow.
      const last = group.length
      group[last - 1]!.number = mark(numberOf(level, chance.pick([last + 1, last - 1]), draft.look.dot))
      return true
    },
  },
  {
    rule: 'gongwen/double-mark',
    name: '序号后又加顿号',
    touches: ['numbers'],
    plant({draft, chance, mark}) {
      const groups = draft.sections.map(({sections}) => sections).filter(group => group.length >= 2)
      if (groups.length === 0) return false
      const group = chance.pick(groups)
      const at = chance.below(group.length)
      group[at]!.number = mark(`（${formatHan(at + 1)}）、`)
      return true
    },
  },
  {
    rule: 'structure/points',
    name: '“二是”之后是“四是”',
    touches: [],
    plant({paragraph: take, chance, mark}) {
      const found = take(text => /^一是.*。二是.*。三是/.test(text))
      const points = found?.sentences.filter(({text}) => /^[二三]是/.test(text)) ?? []
      if (points.length === 0) return false
      const last = points.at(-1)!
      const shifted = chance.pick(['五', '六'])
      if (found!.sentences.some(({text}) => /^[四五六七八]是/.test(text))) return false
      last.text = last.text.replace(/^.是/, mark(`${shifted}是`))
      return true
    },
  },
  {
    rule: 'structure/repeated-heading',
    name: '两个标题相同',
    touches: ['numbers'],
    plant({draft, chance, mark}) {
      const groups = allSections(draft.sections)
        .map(({sections}) => sections)
        .filter(group => group.length >= 3 && !hasMarks(group))
      if (groups.length === 0) return false
      const group = chance.pick(groups)
      const at = 1 + chance.below(group.length - 1)
      group[at]!.heading = mark(group[at - 1]!.heading)
      return true
    },
  },
  {
    rule: 'structure/repeated-passage',
    name: '一段话在两个部分各写一遍',
    touches: ['first-responsible'],
    plant({draft, paragraph: take, mark}) {
      const target = partOf(draft, 'first-responsible')
      const text = (one: Paragraph) =>
        one.sentences.find(
          ({text}) =>
            text.length >= 50 &&
            text.length <= 110 &&
            !/^[一二三四五六七八九]是|制度|习近平|法治思想|合法性|《/.test(text),
        )
      const source = take(
        words => text({sentences: words.split(/(?<=。)/).map(one => sentence(one))}) !== undefined,
      )
      const found = source && text(source)
      if (!target || !found) return false
      const copy = sentence(found.text)
      // The later of the two is the repetition.
      const isLater = draft.sections.indexOf(target) > draft.sections.indexOf(partOf(draft, 'measures')!)
      const later = isLater ? copy : found
      later.text = mark(later.text)
      paragraphsOf(target).at(-1)!.sentences.push(copy)
      return true
    },
  },
  {
    rule: 'structure/mark-order',
    name: '“一、”下面直接用了“（1）”',
    touches: ['numbers'],
    plant({draft, mark}) {
      const group = draft.sections.find(({sections}) => sections.length >= 2 && !hasMarks(sections))?.sections
      if (!group || allSections(group).length > group.length) return false
      for (const [at, section] of group.entries())
        section.number = at === 0 ? mark(`（${at + 1}）`) : `（${at + 1}）`
      return true
    },
  },
  {
    rule: 'structure/short-name-unused',
    name: '定了简称，后面又用别的说法',
    touches: ['opening'],
    plant: ({draft, write, mark, paragraph: take}) => {
      const found = take()
      if (!found || /纲要/.test(draft.opening.sentences.map(({text}) => text).join(''))) return false
      found.sentences.splice(
        1,
        0,
        sentence(
          write(
            '[认真|全面]落实《法治政府建设实施纲要（2021—2025年）》（以下简称《纲要》），[aside]，[gain]。',
          ),
        ),
        sentence(`${mark('实施纲要')}${write('确定的任务[逐项|及时]分解，[aside]，[gain]。')}`),
      )
      return true
    },
  },
  {
    rule: 'structure/stray-indent',
    name: '一个标题前多了空格',
    notInMarkdown: true,
    touches: ['numbers'],
    plant({draft, chance, mark}) {
      if (draft.look.indent !== '') return false
      const at = 1 + chance.below(draft.sections.length - 1)
      draft.sections[at]!.number = mark(' ') + numberOf(1, at + 1, '')
      return true
    },
  },
  says(
    'structure/sum-too-large',
    '分项之和大于总数',
    '[全年|年内][审查|审核]文件«<40-48>件，其中规范性文件<28-33>件、合同<22-29>件»。',
    '[受理|办理]来信«<12-15>件，其中，投诉<9-11>件、咨询<7-9>件»。',
  ),
  says(
    'structure/sum-too-small',
    '分项之和小于总数',
    '[全年|年内][审查|审核]文件«<60-68>件，其中规范性文件<18-23>件、合同<12-16>件、批复<5-9>件»。',
    '[受理|办理]来信«<32-35>件，其中，投诉<9-11>件、咨询<7-9>件、建议<2-5>件»。',
  ),
  {
    rule: 'gongwen/heading-full-stop',
    name: '只有一个标题末尾有句号',
    touches: ['measures'],
    plant({draft, mark}) {
      if (draft.sections.some(({heading}) => /。/.test(heading))) return false
      const one = partOf(draft, 'measures')
      if (!one) return false
      one.heading += mark('。')
      return true
    },
  },
]

const hasMarks = (group: readonly Section[]) =>
  group.some(({heading, number}) => /[\ue000-\uefff]/.test(heading) || number !== undefined)

function partLevel(top: readonly Section[], group: readonly Section[]): number {
  return top.some(({sections}) => sections === group) ? 2 : 3
}
