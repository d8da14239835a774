import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {reporters} from '../../src/reporter/index.ts'
import {runs} from '../support/property.ts'
import {bare, type Case, cases, cwd} from './hostile.ts'
import {elementsOf, parseCommand, parseCsv, parseXml} from './parsers.ts'

const options = {language: 'zh', color: false, cwd, version: '1.0.0'} as const

function always(holds: (one: Case) => void): void {
  fc.assert(fc.property(cases, holds), runs(300))
}

function sorted(texts: readonly string[]): string[] {
  return texts.map(bare).sort()
}

const messages = ({failed}: Case) => sorted(failed.map(({message}) => message))

describe('whatever stands in a draft or in its name', () => {
  test('json and json-with-metadata give every word as it is', () => {
    always(one => {
      const [result, unread] = JSON.parse(reporters.json(one.outcomes, options))
      expect(result.filePath).toBe(one.path)
      expect(result.source).toBe(one.text)
      expect(result.messages.map(({message}: {message: string}) => message).sort()).toEqual(
        one.failed.map(({message}) => message).sort(),
      )
      expect(result.suppressedMessages[0].suppressions[0].justification).toBe(
        result.checklist[0].suppressions[0].justification,
      )
      expect(bare(result.suppressedMessages[0].suppressions[0].justification)).toBe(bare(one.reason))
      expect(unread.messages[0].fatal).toBe(true)
      const {results} = JSON.parse(reporters['json-with-metadata'](one.outcomes, options))
      expect(results).toEqual([result, unread])
    })
  })

  test('sarif has its messages, and addresses that lead back to the file', () => {
    always(one => {
      const output = reporters.sarif(one.outcomes, options)
      const [run] = JSON.parse(output).runs
      const failed = run.results.filter(({kind}: {kind: string}) => kind === 'fail')
      expect(failed).toHaveLength(3)
      for (const {message} of [...one.failed, ...one.excused])
        expect(failed.some((result: SarifResult) => bare(result.message.text).includes(bare(message)))).toBe(
          true,
        )
      const {uri} = failed[0].locations[0].physicalLocation.artifactLocation
      const base = run.originalUriBaseIds.SRCROOT.uri
      expect(new URL(uri, base).href).toBe(new URL(`file://${cwd}/${uri}`).href)
      expect(bare(decodeURIComponent(uri))).toBe(bare(one.path.slice(cwd.length + 1)))
      expect(output).toBe(Buffer.from(output).toString())
    })
  })

  test('gitlab and rdjson have a message for each finding', () => {
    always(one => {
      const issues = JSON.parse(reporters.gitlab(one.outcomes, options))
      expect(sorted(issues.slice(0, -1).map((issue: {description: string}) => issue.description))).toEqual(
        messages(one),
      )
      expect(new Set(issues.map((issue: {fingerprint: string}) => issue.fingerprint)).size).toBe(
        issues.length,
      )
      const {diagnostics} = JSON.parse(reporters.rdjson(one.outcomes, options))
      expect(diagnostics).toHaveLength(3)
      for (const {message} of one.failed)
        expect(
          diagnostics.some((item: {message: string}) => bare(item.message).startsWith(bare(message))),
        ).toBe(true)
    })
  })

  test('junit and checkstyle are well-formed and have no element more', () => {
    always(one => {
      const suites = parseXml(reporters.junit(one.outcomes, options))
      expect(elementsOf(suites, 'testcase')).toHaveLength(4)
      const [failure] = elementsOf(suites, 'failure')
      expect(bare(failure!.attributes.message!)).toBe(bare(one.failed[0]!.message))
      const list = parseXml(reporters.checkstyle(one.outcomes, options))
      const [file] = elementsOf(list, 'file')
      expect(bare(file!.attributes.name!)).toBe(bare(one.path))
      expect(sorted(elementsOf(file!, 'error').map(({attributes}) => attributes.message!))).toEqual(
        messages(one),
      )
    })
  })

  test('github gets a command for each finding, and no other', () => {
    always(one => {
      const lines = reporters.github(one.outcomes, options).split(/\r\n|[\r\n]/)
      expect(lines.pop()).toBe('')
      const commands = lines.map(parseCommand)
      expect(commands.map(command => command?.name).sort()).toEqual(['error', 'error', 'notice'])
      for (const {message, advice, ruleId} of one.failed) {
        const own = commands.find(command => command?.properties.title === ruleId)
        expect(bare(own!.message)).toBe(bare(message + (advice && `建议：${advice}`)))
        expect(bare(own!.properties.file!)).toBe(bare(one.path.slice(cwd.length + 1)))
      }
    })
  })

  test('unix, compact, stylish and checklist keep to their lines', () => {
    const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
    const lines = (format: 'unix' | 'compact' | 'stylish' | 'checklist', outcomes: Case['outcomes']) =>
      reporters[format](outcomes, options).split(lineBreak)
    always(one => {
      for (const format of ['unix', 'compact'] as const) {
        const found = lines(format, one.outcomes)
        expect(found).toHaveLength(6)
        for (const {message} of one.failed)
          expect(found.some(line => bare(line).includes(bare(message)))).toBe(true)
      }
      const [head] = lines('stylish', one.outcomes).slice(1)
      expect(bare(head!)).toBe(bare(one.path))
      expect(lines('checklist', one.outcomes).filter(line => /^\s*✓/.test(line))).toHaveLength(1)
    })
  })

  test('tap has two tests that fail, and the messages in YAML', () => {
    always(one => {
      const lines = reporters.tap(one.outcomes, options).split('\n')
      const results = lines.filter(line => /^(?:not )?ok\b/.test(line))
      expect(results.map(line => line.slice(0, 10))).toEqual(['not ok 1 -', 'not ok 2 -'])
      for (const line of results) expect(line).not.toMatch(/(?<!\\)(?:\\\\)*#/)
      const [start, end] = [lines.indexOf('  ---'), lines.indexOf('  ...')]
      const {messages: found} = parseYaml(lines.slice(start + 1, end).join('\n'))
      expect(sorted(found.map(({message}: {message: string}) => message))).toEqual(messages(one))
    })
  })

  test('csv has a row for each finding, and no cell is a formula', () => {
    always(one => {
      const output = reporters.csv(one.outcomes, options)
      expect(output.startsWith('\ufeff')).toBe(true)
      const rows = parseCsv(output.slice(1))
      expect(rows.map(({length}) => length)).toEqual([14, 14, 14, 14, 14])
      expect(sorted(rows.slice(1, 4).map(row => row[6]!))).toEqual(
        sorted([...one.failed, ...one.excused].map(({message}) => message)),
      )
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
    })
  })
})

interface SarifResult {
  readonly message: {readonly text: string}
}
