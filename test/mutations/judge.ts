import type {Diagnostic} from '../../src/diagnostic/types.ts'
import {readText} from '../../src/read/text/text.ts'
import {diagnosticsOf} from '../support/built-in.ts'
import {chanceOf} from '../support/chance.ts'
import {type Draft, fiveDrafts, type Printed, print, recommended} from './draft.ts'
import type {Kind} from './mutate.ts'

export interface Judgement {
  readonly kind: Kind
  readonly seed: number
  readonly draft: string
  readonly found: boolean
  /** Findings besides the one that was asked for: “+ rule message” came, “− rule message” went. */
  readonly effects: readonly string[]
  /** The broken draft, and what was broken in it, for whoever looks into a miss. */
  readonly text: string
  readonly words: string
}

/** Breaks one of the drafts in one way and looks at what the program says. */
export function judge(kind: Kind, seed: number): Judgement {
  const chance = chanceOf(`${kind.name} ${seed}`)
  for (const draft of chance.shuffled(fiveDrafts)) {
    const change = kind.change(draft, chance)
    if (!change) continue
    const [before, after] = [linted(change.before), linted(change.after)]
    const right = change.right && seed % 4 === 1 ? linted(change.right) : before
    const atPlace = (one: Diagnostic) => touches(one, after.printed)
    const came = comeOver(before.findings, after.findings, atPlace)
    const went = comeOver(after.findings, before.findings, one =>
      wentWithItsText(one, change.after, before.printed),
    )
    const expected = came.filter(one => one.ruleId === kind.rule && atPlace(one))
    const {place, text} = after.printed
    return {
      kind,
      seed,
      draft: draft.id,
      found: expected.length > 0,
      effects: [
        // What is right raises no finding. Every fourth seed looks at it, or the test would take half as long again.
        ...comeOver(linted(draft).findings, right.findings).map(one => `+ (right) ${keyOf(one)}`),
        ...came.filter(one => !expected.includes(one)).map(one => `+ ${keyOf(one)}`),
        ...went
          .filter(one => !wentWithItsText(one, change.after, before.printed))
          .map(one => `− ${keyOf(one)}`),
      ].filter(effect => !Object.keys(kind.besides ?? {}).some(rule => effect.includes(`${rule} `))),
      text,
      words: place ? text.slice(Math.max(0, place[0] - 20), place[1] + 10) : '',
    }
  }
  throw new Error(`no draft can be broken by “${kind.name}”`)
}

interface Linted {
  readonly printed: Printed
  readonly findings: readonly Diagnostic[]
}

/** The same text is linted once. */
const known = new Map<string, Linted>()

function linted(draft: Draft): Linted {
  const printed = print(draft)
  let result = known.get(printed.text)
  if (!result) {
    result = {printed, findings: diagnosticsOf(readText(printed.text), recommended)}
    known.set(printed.text, result)
  }
  return {...result, printed}
}

/** What makes a finding the same one in two drafts: numbers of lines and headings, and counts of characters, may differ. */
function keyOf({ruleId, message}: Diagnostic): string {
  return `${ruleId} ${message
    .replace(/第\d+行/g, '第…行')
    .replace(number, '“…')
    .replace(/\d+(?=字|句|%)/g, '…')}`
}

/** Of a heading that is quoted. */
const number = /“(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+．)/g

/** The findings of the second list that the first has less often or not at all; of equal ones those that are `new`. */
function comeOver(
  first: readonly Diagnostic[],
  second: readonly Diagnostic[],
  isNew: (one: Diagnostic) => boolean = () => false,
): Diagnostic[] {
  const left = new Map<string, number>()
  for (const one of first) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1)
  const came: Diagnostic[] = []
  for (const one of [...second.filter(one => !isNew(one)), ...second.filter(isNew)]) {
    const count = left.get(keyOf(one)) ?? 0
    if (count > 0) left.set(keyOf(one), count - 1)
    else came.push(one)
  }
  return came
}

function touches({range}: Diagnostic, {place}: Printed): boolean {
  return !place || (range.start.offset! <= place[1] && range.end.offset! >= place[0])
}

/** A finding goes with the part in which it, or what it is compared with, stood. */
function wentWithItsText({range, related}: Diagnostic, {parts}: Draft, {spans}: Printed): boolean {
  const kept = new Set(parts.map(({id}) => id))
  const places = [range, ...related.map(one => one.range)]
  return [...spans].some(
    ([id, [start, end]]) =>
      !kept.has(id) && places.some(one => one.start.offset! < end && one.end.offset! >= start),
  )
}
