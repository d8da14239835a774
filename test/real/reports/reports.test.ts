import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {countOutcomes} from '../../../src/reporter/diagnostics.ts'
import {reporters} from '../../../src/reporter/index.ts'
import {elementsOf, parseXml} from '../../reporter/parsers.ts'
import {formatter, junitSchema, printed, rdjsonFaults, sarifFaults, schemaFaults} from './consumers.ts'
import {cwd, inPlace, varied} from './outcomes.ts'

const zh = {language: 'zh', color: false, cwd, version: '1.0.0'} as const
const both = [
  ['the drafts where they lie', inPlace],
  ['waivers, a Word file and one that cannot be read', varied],
] as const

describe.each(both)('%s', (_, outcomes) => {
  test('are SARIF without a fault by Microsoft’s validator', () => {
    const faults = sarifFaults('log.sarif', reporters.sarif(outcomes, zh))
    expect(faults.filter(fault => !fault.startsWith('note '))).toEqual([])
    // Its advice, and why we do not take it: docs/outputs.md.
    const known = ['SARIF2002', 'SARIF2003', 'SARIF2006', 'SARIF2009', 'SARIF2010', 'SARIF2011', 'SARIF2012']
    expect(faults.map(fault => fault.slice(5)).filter(id => !known.includes(id))).toEqual([])
  })

  test('are JUnit by the schema of Jenkins', () => {
    expect(schemaFaults('junit.xml', reporters.junit(outcomes, zh), junitSchema)).toEqual([])
  })

  test('are what Checkstyle writes', () => {
    const schema = path.join(import.meta.dirname, 'checkstyle.xsd')
    expect(schemaFaults('checkstyle.xml', reporters.checkstyle(outcomes, zh), schema)).toEqual([])
  })

  test('are Reviewdog’s format', async () => {
    expect(await rdjsonFaults(reporters.rdjson(outcomes, zh))).toMatchObject({
      valid: true,
      errors: [],
      warnings: [],
    })
  })

  test('are a page that Chromium prints on A4 with its own style, as its policy allows', () => {
    const {text, size} = printed('page.html', reporters.html(outcomes, zh))
    // Without its style the paper would be Letter.
    expect(size).toContain('(A4)')
    const bare = (words: string) => words.replace(/\s+/g, '')
    for (const outcome of outcomes) expect(bare(text)).toContain(bare(path.relative(cwd, outcome.path)))
    expect(text).toContain('核对清单')
  })
})

describe('formatters for ESLint read our JSON', () => {
  const output = () => JSON.parse(reporters['json-with-metadata'](varied, {...zh, language: 'en'}))
  const run = async (name: string) => {
    const {results, metadata} = output()
    return (await formatter(name))(results, {...metadata, color: false})
  }
  const {errors, warnings, hints} = countOutcomes(varied)
  const findings = errors + warnings + hints

  test('pretty counts as we do', async () => {
    const text = await run('eslint-formatter-pretty')
    expect(text).toContain(`${warnings} warnings`)
    expect(text).toContain(`${errors} errors`)
  })

  test('codeframe shows the line of each finding', async () => {
    const text = await run('eslint-formatter-codeframe')
    expect(text.match(/^(?:error|warning): /gm)).toHaveLength(findings)
    expect(text).toMatch(/^> +\d+ \| /m)
  })

  test('stylish, ESLint’s own, counts as we do', async () => {
    expect(await run('eslint-formatter-stylish')).toContain(`${errors} errors, ${warnings} warnings)`)
  })

  test('sarif has each finding, and those that are excused', async () => {
    const log = JSON.parse(await run('@microsoft/eslint-formatter-sarif'))
    const results: {suppressions?: unknown[]}[] = log.runs[0].results
    const suppressed = results.filter(({suppressions}) => suppressions && suppressions.length > 0)
    expect(suppressed.length).toBe(output().results[0].suppressedMessages.length)
    expect(results.length - suppressed.length).toBe(findings - 1)
  })

  test('codeclimate has an issue a finding, as our gitlab', async () => {
    const issues: {check_name: string}[] = JSON.parse(await run('eslint-formatter-codeclimate'))
    const ours: {check_name: string}[] = JSON.parse(reporters.gitlab(varied, zh))
    const names = (list: typeof issues) => list.map(({check_name}) => check_name)
    expect(names(issues)).toEqual(names(ours).map(name => (name === 'unreadable' ? '' : name)))
  })

  test('junit counts as we do', async () => {
    const suites = elementsOf(
      {name: '', attributes: {}, children: [parseXml(await run('eslint-formatter-junit'))], text: ''},
      'testsuite',
    )
    expect(suites).toHaveLength(varied.length)
  })
})

describe('ESLint’s formatters give the same of our JSON as we do ourselves, hints apart', () => {
  const en = {...zh, language: 'en'} as const
  const noHints = inPlace.map(outcome => ({
    ...outcome,
    verdicts: outcome.verdicts.filter(({severity}) => severity !== 'hint'),
  }))
  const results = JSON.parse(reporters.json(noHints, en))
  const theirs = async (name: string) => (await formatter(name))(results, {cwd, color: false, rulesMeta: {}})

  test.each(['unix', 'compact'] as const)('%s', async format => {
    const lines = (text: string) => text.trim().split('\n')
    expect(lines(reporters[format](noHints, en))).toEqual(lines(await theirs(`eslint-formatter-${format}`)))
  })

  test('tap', async () => {
    const heads = (text: string) => text.split('\n').filter(line => /^(?:not )?ok|^1\.\./.test(line))
    const absolute = heads(await theirs('eslint-formatter-tap')).map(line => line.replace(`${cwd}/`, ''))
    expect(heads(reporters.tap(noHints, en))).toEqual(absolute)
  })

  test('checkstyle', async () => {
    const errors = (text: string) =>
      elementsOf(parseXml(text), 'error').map(({attributes: {line, column, severity, message}}) => [
        line,
        column,
        severity,
        message!.replace(/ \([\w/-]+\)$/, ''),
      ])
    expect(errors(reporters.checkstyle(noHints, en))).toEqual(
      errors(await theirs('eslint-formatter-checkstyle')),
    )
  })

  test('rdjson: the same changes at the same bytes', async () => {
    const changes = (text: string) =>
      JSON.parse(text).diagnostics.flatMap(
        ({suggestions = []}: {suggestions?: {range: unknown; text: string}[]}) =>
          suggestions.map(({range, text}) => ({range, text})),
      )
    const ours = changes(reporters.rdjson(noHints, en))
    // It takes no suggestions, only fixes that are safe.
    const safe = changes(await theirs('eslint-formatter-rdjson'))
    expect(safe.length).toBeGreaterThan(0)
    expect(ours).toEqual(expect.arrayContaining(safe))
  })
})
