import {type Mark, markAt, markKinds} from '../tree/numbering.ts'
import type {Section} from '../tree/types.ts'
import {defineCheck, type Finding} from './types.ts'

/** Marks go from the outside in, as GB/T 9704 has them: 一、 （一） 1. （1）; at most one kind is left out. */
export const markOrder = defineCheck({
  name: 'mark-order',
  describe: () => ({
    summary: {zh: '结构层次序数的次序正确', en: 'the marks of the levels are in order'},
    options: {},
    data: {
      number: {zh: '序号', en: 'the mark'},
      above: {zh: '上一层的序号', en: 'the mark of the level above'},
      expected: {zh: '应当用的序号', en: 'the mark expected'},
    },
    message: {
      zh: '“{above}”下面直接用了“{number}”，应为“{expected}”',
      en: '“{number}” stands directly under “{above}”, expected “{expected}”',
    },
  }),
  create(_options, {sections}) {
    return {
      report() {
        const pairs = sections.flatMap(parent => {
          const above = markOf(parent)
          const child = parent.children.find((one): one is Section => one.type === 'section')
          const below = child && markOf(child)
          return above && below ? [{above, below, child}] : []
        })
        return pairs.length === 0 ? undefined : pairs.flatMap(pair => skipped(pair))
      },
    }
  },
})

interface Pair {
  readonly above: Mark
  readonly below: Mark
  readonly child: Section
}

function skipped({above, below, child}: Pair): Finding[] {
  const from = markKinds.indexOf(above.kind)
  const to = markKinds.indexOf(below.kind)
  if (above.kind === 'part' || above.kind === 'partSection' || to - from <= 2) return []
  const expected = samples[markKinds[from + 1]!]
  return [{range: child.children[0]!.position!, data: {number: below.text, above: above.text, expected}}]
}

const samples: Readonly<Record<Mark['kind'], string>> = {
  part: '第一部分',
  partSection: '第一节',
  han: '一、',
  hanBracket: '（一）',
  arabic: '1.',
  arabicBracket: '（1）',
  circled: '①',
}

function markOf({number}: Section): Mark | undefined {
  return number === undefined ? undefined : markAt(number)
}
