import type {WordingForm} from '../check/data.ts'
import {KnownTitles, type Sliceable, titleTexts} from '../check/known-titles.ts'
import type {Screen} from '../check/screen.ts'
import type {Catalogue, Rule} from '../rule/types.ts'
import {type FirstData, KeptData, type LaterData} from './kept-data.ts'
import {formTexts, KeptForms} from './kept-forms.ts'
import {KeptWords, type Silent, silent, spokenText} from './kept-words.ts'

/** How many forms there are, and the number of their first pattern in the screen. */
type FormCount = readonly [count: number, first: number]

type First = Omit<Catalogue, 'rules' | 'data'> & {
  readonly rules: readonly Silent[]
  readonly data: Omit<FirstData, 'wordings' | 'screen'>
  readonly wordings: Readonly<Record<string, FormCount>>
  readonly screen: Omit<Screen, 'slots' | 'entries' | 'words'>
  /** Of each rule with forms of its own. */
  readonly forms: Readonly<Record<string, FormCount>>
  /** How long the parts are that follow, in the order in which `catalogueText` writes them. */
  readonly lengths: readonly number[]
}

/** Digits that say how long the first part is. */
const digits = 8

/**
 * The catalogue as a text of several parts: what each run asks for, and then what is parsed for those who ask. Parsing all
 * of it would take a tenth of a start, and most of it is not even decoded.
 *
 * @param catalogue with its screen
 */
export function catalogueText({rules, data, ...others}: Catalogue): string {
  const {documents, wordings, screen, aspects, figures, formulas, ...ofEachRun} = data
  const {slots, entries, words, ...ofScreen} = screen!
  const {full, short, documents: lines} = titleTexts(documents)
  const ofRules = rules.flatMap(rule =>
    ownForms(rule).length > 0 ? [[rule.id, ownForms(rule)] as const] : [],
  )
  const ofLists = Object.entries(wordings)
  const forms = formTexts([...ofRules, ...ofLists].flatMap(([, list]) => list))
  const parts = [
    ...rules.map(spokenText),
    ...[full, short, lines],
    ...[forms.text, forms.lengths, forms.patterns],
    ...[slots, entries, words],
    JSON.stringify({aspects, figures, formulas} satisfies LaterData),
  ]
  const first: First = {
    ...others,
    data: ofEachRun,
    wordings: countsOf(ofLists),
    screen: ofScreen,
    rules: rules.map(rule => silent(withoutForms(rule))),
    forms: countsOf(ofRules),
    lengths: parts.map(({length}) => length),
  }
  const json = JSON.stringify(first)
  return [String(json.length).padStart(digits), json, ...parts].join('')
}

function ownForms({check, options}: Rule): readonly WordingForm[] {
  return check === 'wording' ? (options.forms as readonly WordingForm[]) : []
}

function withoutForms(rule: Rule): Rule {
  return ownForms(rule).length > 0 ? {...rule, options: {...rule.options, forms: []}} : rule
}

function countsOf(lists: readonly (readonly [string, readonly WordingForm[]])[]): Record<string, FormCount> {
  return Object.fromEntries(lists.map(([name, forms]) => [name, [forms.length, forms[0]?.first ?? 0]]))
}

export function parseCatalogue(text: Sliceable): Catalogue {
  let end = digits + Number(text.slice(0, digits))
  const first: First = JSON.parse(text.slice(digits, end))
  const {rules, data, wordings, screen, forms, lengths, ...others} = first
  let part = 0
  const place = () => {
    const start = end
    end += lengths[part++]!
    return {start, end}
  }
  const now = () => {
    const {start, end} = place()
    return text.slice(start, end)
  }
  const later = (): Sliceable => {
    const {start, end} = place()
    return {slice: (from = 0, to = end - start) => text.slice(start + from, start + to)}
  }
  const words = new KeptWords(text)
  for (let at = 0; at < rules.length; at++) words.giveTo(rules[at]!, place())
  const titles = new KnownTitles({full: now(), short: now(), documents: later()})
  const kept = new KeptForms({text: later(), lengths: now(), patterns: now()})
  const take = (counts: First['forms']) =>
    Object.fromEntries(
      Object.entries(counts).map(([name, [count, number]]) => [name, kept.take(count, number)]),
    )
  const ofRules = take(forms)
  const known: FirstData = {
    ...data,
    wordings: take(wordings),
    screen: {...screen, slots: now(), entries: now(), words: now()},
  }
  return {
    ...others,
    rules: rules.map(rule => withForms(rule as Rule, ofRules[rule.id])),
    data: new KeptData(known, titles, later()),
  }
}

/** In place, for a rule has its words already. */
function withForms(rule: Rule, forms: readonly WordingForm[] | undefined): Rule {
  return forms ? Object.assign(rule, {options: {...rule.options, forms}}) : rule
}
