import {describe, expect, test} from 'vitest'
import {sarifOf} from '../../../src/audit/sarif/sarif.ts'
import type {Audit, Records} from '../../../src/audit/types.ts'
import type {Result} from '../../../src/reporter/sarif/types.ts'
import {MemoryRecords} from '../../support/audit-records.ts'
import {auditSample} from '../../support/audit-sample.ts'

const {audit, records} = auditSample()

function runOf(given: Audit = audit, from: Records = records) {
  const log = JSON.parse([...sarifOf(given, from, {language: 'zh'})].join(''))
  expect(log.version).toBe('2.1.0')
  return log.runs[0] as {
    results: Result[]
    tool: {driver: {rules: {id: string}[]; version: string}}
    invocations: {executionSuccessful: boolean; toolExecutionNotifications: {message: {text: string}}[]}[]
  }
}

describe('an audit as SARIF', () => {
  const run = runOf()
  const failed = run.results.filter(({kind}) => kind === 'fail')

  test('has each finding of each draft, with its words', () => {
    const total = audit.drafts.reduce((sum, {counts}) => sum + counts.error + counts.warning + counts.hint, 0)
    expect(failed).toHaveLength(total)
    const speech = failed.find(({ruleId, locations}) => {
      const {uri} = locations[0]!.physicalLocation.artifactLocation
      return ruleId === 'wording/important-speech' && decodeURIComponent(uri) === '审计/上党区审计局.docx'
    })
    expect(speech!.locations[0]!.physicalLocation.region).toMatchObject({
      startLine: 15,
      snippet: {text: '讲话精神'},
    })
    expect(speech!.locations[0]!.logicalLocations).toContainEqual({
      fullyQualifiedName: '第 15 段',
      kind: 'place',
    })
  })

  test('names the rule of each result', () => {
    const {rules} = run.tool.driver
    expect(run.results.filter(({ruleId, ruleIndex}) => rules[ruleIndex]!.id !== ruleId)).toEqual([])
  })

  test('proves what passed and what was not asked', () => {
    const marks = audit.drafts.map(({verdicts}) => verdicts).join('')
    const count = (wanted: string) => [...marks].filter(mark => wanted.includes(mark)).length
    expect(run.results.filter(({kind}) => kind === 'pass')).toHaveLength(count('p'))
    expect(run.results.filter(({kind}) => kind === 'notApplicable')).toHaveLength(count('-n'))
  })

  test('did not succeed where a file could not be read', () => {
    const [invocation] = run.invocations
    expect(invocation!.executionSuccessful).toBe(false)
    expect(invocation!.toolExecutionNotifications.map(({message}) => message.text)).toEqual([
      '无法读取：文件有密码：去掉密码再核对。',
    ])
  })

  test('findings with one fingerprint are told apart', () => {
    const keys = failed.map(
      ({locations, partialFingerprints}) =>
        `${locations[0]!.physicalLocation.artifactLocation.uri} ${partialFingerprints!.primaryLocationLineHash}`,
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})

test('where it is more than GitHub takes, only findings are written, and how much was left out', () => {
  const [draft] = audit.drafts
  const drafts = Array.from({length: 300}, () => draft!)
  const paths = drafts.map(({path}) => path)
  const many = runOf({...audit, drafts}, new MemoryRecords(paths, path => records.get(path), audit.head))
  expect(new Set(many.results.map(({kind}) => kind))).toEqual(new Set(['fail']))
  expect(many.invocations[0]!.toolExecutionNotifications[0]!.message.text).toMatch(/共 \d+ 项，没有写入/)
})

test('what is excused has its reason', () => {
  const [path] = records.paths
  const record = records.get(path!)
  const waived = [{diagnostic: record.read!.diagnostics[0]!, reason: '上级有文', approvedBy: '张三'}]
  const excused = {...record, read: {...record.read!, diagnostics: [], waived}}
  const run = runOf(audit, {...records, paths: [path!], get: () => excused})
  expect(run.results.find(({suppressions}) => suppressions)!.suppressions).toEqual([
    {kind: 'external', status: 'accepted', justification: '上级有文', properties: {approvedBy: '张三'}},
  ])
})
