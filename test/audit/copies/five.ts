import type {Copies} from '../../../src/audit/copies/types.ts'
import {copiesIn, recordsOf, type ToldDraft} from '../../support/audit-records.ts'
import {catalogue} from '../../support/built-in.ts'
import {drafts} from '../../support/drafts.ts'

export const {data} = catalogue
const units: Readonly<Record<string, string>> = {
  '000': '长治市上党区审计局',
  '001': '天津市西青区审计局',
  '002': '开封市审计局',
  '003': '焦作市解放区财政局',
  '004': '清河县审计局',
}

/** The reports of five units, none of which has copied. */
export const five: readonly ToldDraft[] = drafts.map(({id, text}) => ({
  path: `${id}.txt`,
  text,
  unit: units[id]!,
  year: 2024,
}))
export const [shangdang, xiqing, kaifeng] = five as [ToldDraft, ToldDraft, ToldDraft]

export function copiesAmong(all: readonly ToldDraft[], earlier: readonly ToldDraft[] = []): Copies {
  return copiesIn({records: recordsOf(all), drafts: all}, data, {
    records: recordsOf(earlier),
    drafts: earlier,
  })
}

/** “000.txt → 005.txt”. */
export function named({pairs}: Copies): string[] {
  return pairs.map(({a, b}) => `${a.path} → ${b.path}`)
}

/** Handed in by a sixth unit. */
export function copyOf(text: string): ToldDraft {
  return {path: '005.txt', text, unit: '海宁市云川区审计局', year: 2024}
}
