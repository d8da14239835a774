import {type Chance, chanceOf} from '../../test/support/chance.ts'
import {composeMeasures} from './compose-measures.ts'
import {composeFirstResponsible, composePlan, composeShortcomings} from './compose-parts.ts'
import {type Draft, type Look, type Part, type Section, sentence} from './draft.ts'
import {Writer} from './grammar.ts'
import {slotsOf} from './identity.ts'
import type {Place} from './places.ts'
import {formulas, openings, reporting, titles} from './topics/frame.ts'
import type {Unit} from './units.ts'
import {vary} from './vary.ts'
import {common} from './words/common.ts'

export interface Source {
  readonly unit: Unit
  readonly year: number
  /** Decides on names of persons, dates and numbers. */
  readonly identity: string
  /** Decides on all words: two drafts with the same wording say the same of other units. */
  readonly wording: string
  /** A place whose name was left standing in two sentences by whoever copied. */
  readonly leftOver?: Place
}

/** What the sentences of a draft are written with. */
export interface Pen {
  readonly writer: Writer
  readonly words: Chance
  /** A whole sentence of a template, put as no other author would. */
  readonly tell: (template: string) => string
  /** The same for what is wanting. */
  readonly regret: (template: string) => string
  /** The same for sentences that name the place. */
  readonly local: (template: string) => string
}

/** Fills in templates for the unit of a report, by a chance of its own. */
export function penOf({unit, year, identity}: Source, chance: Chance): (template: string) => string {
  const slots = slotsOf(unit, year, unit.department.fields, chanceOf(`${identity} own`))
  const writer = new Writer({...common, formula: formulas}, slots, chance, chance)
  return template => writer.write(template)
}

/** A report without a fault. */
export function compose(source: Source): Draft {
  const {unit, year, identity, wording, leftOver} = source
  const words = chanceOf(`${wording} words`)
  const own = chanceOf(`${identity} own`)
  const numbers = chanceOf(`${identity} numbers`)
  const slots = slotsOf(unit, year, words.shuffled(unit.department.fields), own)
  const lists = {...common, formula: formulas}
  const writer = new Writer(lists, slots, words, numbers)
  const foreign = leftOver && new Writer(lists, {...slots, place: leftOver.name}, words, numbers)
  let places = 0
  const varied = (one: Writer, template: string) =>
    vary(one.write(template), words, () => one.write('[aside]'))
  const pen: Pen = {
    writer,
    words,
    regret: template => vary(`${writer.write(template)}。`, words, () => writer.write('[weakness]')),
    tell: template => varied(writer, template),
    local: template => varied(foreign && places++ < 2 ? foreign : writer, template),
  }
  const look = lookOf(own)
  const opening = {
    sentences: [sentence(writer.write(words.pick(openings))), sentence(writer.write(words.pick(reporting)))],
  }
  const parts: Record<Part, Section> = {
    measures: composeMeasures(pen),
    shortcomings: composeShortcomings(pen),
    'first-responsible': composeFirstResponsible(pen),
    plan: composePlan(pen),
  }
  const date = dateOf(year + 1, own)
  return {
    unit,
    year,
    title: writer.write(own.pick(titles)),
    recipient: recipientOf(unit),
    opening,
    sections: words.pick(orders).map(part => parts[part]),
    ...(own.below(12) === 0 && {annexNote: `附件：${year}年法治政府建设工作情况统计表`}),
    signature: unit.name,
    date,
    ...(own.below(4) === 0 && {copyTo: copyOf(unit, own)}),
    ...(own.below(6) === 0 && {issued: `${unit.name}办公室　　${date}印发`}),
    look,
  }
}

/** Neither the shortcomings nor the plan have a fixed place. */
const orders: readonly (readonly Part[])[] = [
  ['measures', 'shortcomings', 'first-responsible', 'plan'],
  ['measures', 'first-responsible', 'shortcomings', 'plan'],
  ['first-responsible', 'measures', 'shortcomings', 'plan'],
  ['measures', 'shortcomings', 'plan', 'first-responsible'],
  ['measures', 'first-responsible', 'plan', 'shortcomings'],
]

const looks: readonly Look[] = [
  {indent: '', gap: '\n', dot: '．'},
  {indent: '　　', gap: '\n', dot: '．'},
  {indent: '    ', gap: '\n', dot: '.'},
  {indent: '', gap: '\n\n', dot: '.'},
]

const lookOf = (chance: Chance): Look => chance.pick(looks)

function recipientOf({place: {name}}: Unit): string {
  return `中共${name}委、${name}人民政府：`
}

function dateOf(year: number, chance: Chance): string {
  return chance.below(2) === 0
    ? `${year}年1月${5 + chance.below(27)}日`
    : `${year}年2月${1 + chance.below(28)}日`
}

function copyOf({place: {name, rank}}: Unit, chance: Chance): string {
  return chance.pick([
    `抄送：${name}司法局。`,
    `抄送：中共${name}委全面依法治${rank}委员会办公室。`,
    `抄送：${rank}司法局，存档。`,
  ])
}
