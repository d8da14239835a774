import {describe, expect, test} from 'vitest'
import {fingerprint} from '../../src/lint/fingerprint.ts'
import {readText} from '../../src/read/text/text.ts'
import {diagnosticsOf, presetOf} from '../support/built-in.ts'
import {draftOf, drafts} from '../support/drafts.ts'
import {indented, wrapAt} from '../support/rewrap.ts'

const recommended = presetOf('recommended')

const printsOf = (text: string) =>
  diagnosticsOf(readText(text), recommended).map(one => `${one.ruleId} ${one.fingerprint}`)

describe('the hash', () => {
  test('is 16 hexadecimal digits, always the same', () => {
    expect(fingerprint(['a', '甲'])).toMatch(/^[0-9a-f]{16}$/)
    expect(fingerprint(['a', '甲'])).toBe(fingerprint(['a', '甲']))
  })

  test('white space does not count, the words and where one part ends do', () => {
    expect(fingerprint(['甲 乙\n丙'])).toBe(fingerprint(['甲乙丙']))
    expect(fingerprint(['甲乙', '丙'])).not.toBe(fingerprint(['甲', '乙丙']))
    expect(fingerprint(['甲'])).not.toBe(fingerprint(['乙']))
  })

  test('white space is what a pattern takes for it', () => {
    const units = Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code))
    const ignored = units.filter(unit => fingerprint([`甲${unit}乙`]) === fingerprint(['甲乙']))
    expect(ignored).toEqual(units.filter(unit => /\s/.test(unit)))
  })
})

/** Without the findings that have a test of their own below, and those that are about the indents. */
const withoutRepeats = (prints: string[]) =>
  prints.filter(print => !/^structure\/(?:repeated-passage|stray-indent)/.test(print))

describe('fingerprints of findings', () => {
  test.each(drafts.map(({id, text}) => [id, text] as const))(
    'draft %s: stable under edits elsewhere',
    (_id, text) => {
      const lines = text.split('\n')
      const first = lines.findIndex(line => /^\s*一、/.test(line))
      const sentence = '今年还新增了一段与别处无关的话，供各科室阅读。'
      const inserted = [...lines.slice(0, first), sentence, '', ...lines.slice(first)].join('\n')
      expect(withoutRepeats(printsOf(inserted))).toEqual(withoutRepeats(printsOf(text)))
    },
  )

  test.each(drafts.map(({id, text}) => [id, text] as const))(
    'draft %s: stable when lines are wrapped or indented',
    (_id, text) => {
      expect(withoutRepeats(printsOf(wrapAt(text, 30)))).toEqual(withoutRepeats(printsOf(text)))
      expect(withoutRepeats(printsOf(indented(text, '　　')))).toEqual(withoutRepeats(printsOf(text)))
    },
  )

  test('a repeated passage keeps its fingerprint when a line is inserted above', () => {
    const {text} = draftOf('001')
    expect(printsOf(`\n${text}`)).toEqual(printsOf(text))
  })

  test('findings of different rules, sections and words differ', () => {
    const text = '一、举措\n开展活动**次。\n二、安排\n开展活动**次，印发*份，《甲。'
    const prints = printsOf(text)
    expect(prints.length).toBeGreaterThan(3)
    expect(new Set(prints).size).toBe(prints.length)
  })

  test('two equal gaps in one section are two findings', () => {
    const prints = printsOf('一、举措\n开展活动**次，印发文件**份。').filter(print =>
      print.startsWith('content/'),
    )
    expect(prints).toHaveLength(2)
    expect(new Set(prints).size).toBe(2)
  })
})
