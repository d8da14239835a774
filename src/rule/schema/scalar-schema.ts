import {z} from 'zod'
import {isDay} from '../../diagnostic/waiver.ts'
import {isEncoding} from '../../read/decode.ts'
import type {FaultText} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {patternFault} from './pattern.ts'

/** Words that are not empty; the line break of a YAML block at their end does not count. */
export const text = z.string().trim().min(1)

/** A regular expression that compiles. */
export const pattern = z.string().min(1).check(refused(patternFault)).meta({format: 'regex'})

/** `structure/empty-section` */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Starts the message of a schema that names its own type in faults: see `typeNames` in type-words.ts. */
export const typeMark = 'type:'

/** The error of a schema that is to go by a name of its own when the type is wrong. */
export function typeNamed(name: string): z.core.$ZodErrorMap {
  return ({code}) => (code === 'invalid_type' || code === 'invalid_union' ? typeMark + name : undefined)
}

/** A check with words of its own: `fault` tells what is wrong with a value, if anything. */
export function refused(fault: (value: string) => FaultText | undefined): z.core.CheckFn<string> {
  return ({value, issues}) => {
    const refusal = fault(value)
    if (refusal) issues.push({code: 'custom', input: value, params: {text: refusal}})
  }
}

/** A check of a mapping: of two years or dates, where both are written, the second is not before the first. */
export function inOrder<First extends string, Second extends string>(
  first: First,
  second: Second,
): z.core.CheckFn<{readonly [Key in First | Second]?: number | string | undefined}> {
  return ({value, issues}) => {
    const [from, to] = [value[first], value[second]]
    if (from === undefined || to === undefined || String(to) >= shortened(from, to)) return
    issues.push({
      code: 'custom',
      input: to,
      path: [second],
      params: {text: faultTexts.inOrder(first, second)},
    })
  }
}

/** “2025-03-01” against “2025” as far as both are told. */
function shortened(from: number | string, to: number | string): string {
  return String(from).slice(0, String(to).length)
}

/** A day of the calendar, “2026-03-31”. */
export const day = z.string().check(refused(date => (isDay(date) ? undefined : faultTexts.badDay(date))))

/** Any label that the platform can decode. */
export const encodingLabel = z
  .string()
  .check(refused(label => (isEncoding(label) ? undefined : faultTexts.badEncoding(label))))

export const reportYear = z.int().min(1949).max(2099)

/** The id of a rule, or “area/*”. */
export const rulePattern = z
  .string()
  .check(refused(id => (idPattern.test(id) || areaPattern.test(id) ? undefined : faultTexts.badId(id))))

const areaPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/\*$/

export const bothWords = z.strictObject(
  {
    zh: text.describe('中文 · in Chinese'),
    en: text.describe('英文 · in English'),
  },
  {error: typeNamed('words')},
)

/** In a user's preset one language will do for both. */
export const anyWords = z.union([text, bothWords])
