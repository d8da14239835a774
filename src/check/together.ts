import type {Words} from '../diagnostic/types.ts'
import type {Range} from '../tree/types.ts'
import {anyOf} from './role.ts'
import {type CheckContext, type Datum, defineCheck, type Finding} from './types.ts'

const demands = ['any-of', 'one-of', 'at-most-one', 'all-or-none', 'requires', 'conflicts', 'order'] as const
type Demand = (typeof demands)[number]

/** A topic of the list, with the place where the report has it. */
interface Topic {
  readonly title: Words
  readonly range?: Range
}

/** Topics that depend on each other: one of them, all or none, the first only with the others … */
export const together = defineCheck({
  name: 'together',
  describe: () => ({
    summary: {zh: '几项内容之间的关系符合要求', en: 'topics that depend on each other are told as demanded'},
    options: {
      demand: {
        type: 'choice',
        of: demands,
        default: 'any-of',
        about: {
          zh: 'any-of 至少一项，one-of 恰好一项，at-most-one 至多一项，all-or-none 要么全有要么全无，requires 有第一项就要有其余各项，conflicts 有第一项就不能有其余各项，order 按所列次序出现',
          en: 'any-of, one-of, at-most-one, all-or-none, requires (the first needs the others), conflicts (the first excludes the others) or order (in the order of the list)',
        },
      },
      topics: {type: 'roles', about: {zh: '哪几项内容', en: 'the topics, by their roles'}},
      where: {
        type: 'choice',
        of: ['headings', 'anywhere'],
        default: 'headings',
        about: {zh: 'headings 只看标题，anywhere 正文提到也算', en: 'headings, or anywhere in the text'},
      },
      naming: {
        type: 'patterns',
        default: [],
        about: {
          zh: '至少两项写在有这些文字的句子里才报告：“法制审核48件”说的不是制度',
          en: 'report only where at least two topics stand in sentences with one of these: “48 legal reviews” names no system',
        },
      },
      whole: {
        type: 'patterns',
        default: [],
        about: {
          zh: '各项的统称：哪一句写了它而没有列出两项以上，各项就都算写到',
          en: 'the name of all topics together: a sentence that has it and does not list two of them covers them all',
        },
      },
    },
    data: {
      topics: {zh: '所列各项', en: 'all topics of the list'},
      found: {zh: '写了的内容', en: 'what the report has'},
      missing: {zh: '没有写的内容', en: 'what it lacks'},
    },
    message: {
      zh: '“{topics}”之间的关系不符合要求，写了“{found}”',
      en: '“{topics}” do not go together as demanded, the report has “{found}”',
    },
  }),
  create({demand, topics, where, naming, whole}, context) {
    return {
      report() {
        const all = topics.map((role): Topic => {
          const range = placeOf(role, where === 'anywhere', context)
          return {title: context.roles.title(role), ...(range && {range})}
        })
        const found = all.filter(({range}) => range)
        const place = broken[demand](all, found, context)
        if (place === undefined) return undefined
        const named = naming.length > 0 && place.length > 0 ? namedPlaces(topics, naming, context) : undefined
        if (named && named.length < 2) return undefined
        if (place.length > 0 && whole.length > 0 && isCovered(topics, whole, context)) return []
        const missing = all.filter(({range}) => !range)
        return (named?.slice(0, 1) ?? place).map(
          (range): Finding => ({
            range,
            data: {topics: list(all), found: list(found), missing: list(missing)},
          }),
        )
      },
    }
  },
})

/** Where a demand is broken; undefined where there is nothing that it speaks of. */
type Broken = (all: readonly Topic[], found: readonly Topic[], context: CheckContext) => Range[] | undefined

const broken: Readonly<Record<Demand, Broken>> = {
  'any-of': (_all, found, context) => (found.length > 0 ? [] : [endOf(context)]),
  'one-of': (_all, found, context) => (found.length === 0 ? [endOf(context)] : places(found.slice(1))),
  'at-most-one': (_all, found) => (found.length === 0 ? undefined : places(found.slice(1))),
  'all-or-none': (all, found) => {
    if (found.length === 0) return undefined
    return found.length === all.length ? [] : places(found.slice(0, 1))
  },
  requires: ([first, ...others]) => {
    if (!first?.range) return undefined
    return others.every(({range}) => range) ? [] : [first.range]
  },
  conflicts: ([first, ...others]) => (first?.range ? places(others) : undefined),
  order: (_all, found) => {
    if (found.length < 2) return undefined
    const early = found.filter(
      ({range}, at) => at > 0 && range!.start.offset! < found[at - 1]!.range!.start.offset!,
    )
    return places(early)
  },
}

function places(topics: readonly Topic[]): Range[] {
  return topics.flatMap(({range}) => range ?? [])
}

function placeOf(role: string, anywhere: boolean, context: CheckContext): Range | undefined {
  const {roles, sections} = context
  const section = sections.find(({title}) => roles.heading(role, title))
  if (section) return section.children[0]!.position!
  if (!anywhere) return undefined
  for (const {flow, part} of context.blocksTelling(role)) {
    const told = part === 'body' ? roles.text(role, flow.text) : undefined
    if (told) return flow.range(...told)
  }
  return undefined
}

/** For each topic that a sentence with one of the patterns tells the first such place. */
function namedPlaces(topics: readonly string[], naming: readonly string[], context: CheckContext): Range[] {
  const pattern = anyOf(naming)
  return topics.flatMap(role => {
    for (const {flow, part, bare} of context.blocksTelling(role)) {
      if (part !== 'body') continue
      let from = 0
      for (const sentence of bare.split('。')) {
        const told = pattern.test(sentence) ? context.roles.text(role, sentence) : undefined
        if (told) return flow.range(from + told[0], from + told[1])
        from += sentence.length + 1
      }
    }
    return []
  })
}

function isCovered(topics: readonly string[], whole: readonly string[], context: CheckContext): boolean {
  const pattern = anyOf(whole)
  return context.blocksWith(anyOf(whole, 'g'), true).some(
    ({part, bare}) =>
      part === 'body' &&
      bare.split('。').some(sentence => {
        const told = (role: string) => context.roles.text(role, sentence) !== undefined
        return pattern.test(sentence) && topics.filter(told).length < 2
      }),
  )
}

function endOf({blocks, report, lines}: CheckContext): Range {
  const last = blocks.filter(({part}) => part === 'body').at(-1)?.node ?? report
  const end = last.position!.end.offset!
  return lines.range(end, end)
}

function list(topics: readonly Topic[]): Datum {
  return {
    zh: topics.map(({title}) => title.zh).join('、'),
    en: topics.map(({title}) => title.en).join(', '),
  }
}
