import {describe, expect, test} from 'vitest'
import {checks} from '../src/check/index.ts'
import {languages, type Words} from '../src/diagnostic/types.ts'
import {lint} from '../src/lint/index.ts'
import {readText} from '../src/read/text/text.ts'
import {placeholdersOf, strayBrace} from '../src/rule/template.ts'
import {catalogue, everyRule, examples} from './support/built-in.ts'
import {drafts} from './support/drafts.ts'

const rules = catalogue.rules.map(rule => [rule.id, rule] as const)
const allChecks = Object.values(checks).map(check => [check.name, check.describe()] as const)

describe.each(rules)('the words of rule %s', (_id, {title, demand, message, why, advice, check}) => {
  test('message: a line without a full stop, values in “” or 《》, in both languages', () => {
    expect(messageFaults(message)).toEqual([])
  })

  test('message and advice name only what the check tells, and the same in both languages', () => {
    const known = Object.keys(checks[check]!.describe().data)
    for (const words of [message, advice]) expect(nameFaults(words, known)).toEqual([])
    expect(placeholdersOf(message.zh).toSorted()).toEqual(placeholdersOf(message.en).toSorted())
  })

  test('title and demand: phrases without a final mark', () => {
    for (const words of [title, demand]) expect(phraseFaults(words)).toEqual([])
  })

  test('why and advice: sentences', () => {
    for (const words of [why, advice]) expect(sentenceFaults(words)).toEqual([])
  })
})

describe.each(allChecks)('the words of check %s', (_name, {summary, message, data, options}) => {
  test('message: as those of rules', () => {
    expect([...messageFaults(message), ...nameFaults(message, Object.keys(data))]).toEqual([])
  })

  test('summary, data and options: phrases without a final mark', () => {
    const abouts = Object.values(options).flatMap(shape => [
      shape.about,
      ...(shape.type === 'records' ? Object.values(shape.fields).map(field => field.about) : []),
    ])
    for (const words of [summary, ...Object.values(data), ...abouts]) expect(phraseFaults(words)).toEqual([])
  })
})

describe('what users read', () => {
  const texts = [
    ...drafts.map(({text}) => text),
    ...[...examples.values()].flatMap(({good, bad}) => [...good, ...bad].map(({text}) => text)),
  ]

  test.each(languages)('no message, advice or note in %s has a gap', language => {
    const shown = texts.flatMap(text =>
      lint(readText(text), everyRule, {language}).flatMap(({diagnostics}) =>
        diagnostics.flatMap(one => [one.message, one.advice, ...one.related.map(({message}) => message)]),
      ),
    )
    expect(shown.length).toBeGreaterThan(50)
    expect(shown.filter(words => words === '' || /undefined|null|NaN|\[object|[{}\n]/.test(words))).toEqual(
      [],
    )
  })
})

function messageFaults(words: Words): string[] {
  return [
    ...phraseFaults(words),
    ...((words.zh + words.en).includes('"') ? ['quotes values with "" instead of “”'] : []),
    ...(/^(?:[a-z{“《]|\{)/.test(words.en) ? [] : [`en starts with a capital: ${words.en}`]),
  ]
}

function phraseFaults({zh, en}: Words): string[] {
  return [
    ...bothLanguages({zh, en}),
    ...(/[。！]$/.test(zh) ? [`zh ends with a mark: ${zh}`] : []),
    ...(/[.!]$/.test(en) ? [`en ends with a mark: ${en}`] : []),
  ]
}

function sentenceFaults({zh, en}: Words): string[] {
  return [
    ...bothLanguages({zh, en}),
    ...(/[。？]$/.test(zh) ? [] : [`zh has no full stop: ${zh}`]),
    ...(/[.?]$/.test(en) ? [] : [`en has no full stop: ${en}`]),
    ...(/^[A-Z“{0-9\u4e00-\u9fff]/.test(en) ? [] : [`en does not start like a sentence: ${en}`]),
  ]
}

function bothLanguages({zh, en}: Words): string[] {
  return [
    ...(/\p{Script=Han}/u.test(zh) ? [] : [`no Chinese: ${zh}`]),
    ...(/[a-z]/.test(en) ? [] : [`no English: ${en}`]),
    ...(/[\r\n]/.test(zh + en) ? ['more than one line'] : []),
    ...(/\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(zh)
      ? [`half-width mark beside Han: ${zh}`]
      : []),
    ...(strayBrace(zh) >= 0 || strayBrace(en) >= 0 ? ['a brace without a name'] : []),
    ...(/undefined/.test(zh + en) ? ['undefined'] : []),
  ]
}

function nameFaults({zh, en}: Words, known: readonly string[]): string[] {
  return [...placeholdersOf(zh), ...placeholdersOf(en)]
    .filter(name => !known.includes(name))
    .map(name => `{${name}} is not among ${known.join(', ') || 'nothing'}`)
}
