import {describe, expect, test} from 'vitest'
import {sarif} from '../../src/reporter/sarif/sarif.ts'
import type {ReporterOptions} from '../../src/reporter/types.ts'
import {at, diagnostic, inDocument, locked, outcome, regulation, rule, verdict, waived} from './outcomes.ts'

const zh = {language: 'zh', color: false, cwd: '/drafts', version: '1.2.3'} as const

const empty = rule('structure/empty-section', {
  basis: [regulation],
  title: {zh: '标题下没有内容', en: 'empty section'},
  demand: {zh: '标题下都有内容', en: 'text under every heading'},
  why: {zh: '读的人不知道是没有还是漏了', en: 'nobody knows'},
})
const mark = rule('punctuation/half-width', {severity: 'warning'})
const vague = rule('content/vague', {severity: 'hint'})

function runOf(outcomes: Parameters<typeof sarif>[0], options: ReporterOptions = zh) {
  const log = JSON.parse(sarif(outcomes, options))
  expect(log).toMatchObject({version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0')})
  expect(log.runs).toHaveLength(1)
  return log.runs[0]
}

const region = {startLine: 3, startColumn: 4, endLine: 3, endColumn: 6}
const artifactLocation = {uri: '%E5%8E%BF.txt', uriBaseId: 'SRCROOT'}

describe('sarif', () => {
  test('says which tool it was, where paths begin, and that columns are UTF-16 units', () => {
    expect(runOf([outcome([])])).toEqual({
      tool: {
        driver: expect.objectContaining({name: 'hegao', version: '1.2.3', semanticVersion: '1.2.3'}),
      },
      originalUriBaseIds: {SRCROOT: {uri: 'file:///drafts/'}},
      invocations: [{executionSuccessful: true}],
      columnKind: 'utf16CodeUnits',
      results: [],
    })
  })

  test('describes each rule once, with its basis as help', () => {
    const {rules} = runOf([outcome([verdict(empty, 'pass')]), outcome([verdict(empty, 'pass')])]).tool.driver
    expect(rules).toHaveLength(1)
    expect(rules[0]).toMatchObject({
      id: 'structure/empty-section',
      name: 'StructureEmptySection',
      shortDescription: {text: '标题下没有内容。'},
      fullDescription: {text: '标题下都有内容。'},
      help: {
        text: '标题下都有内容。\n为什么: 读的人不知道是没有还是漏了\n依据: 《党政机关公文处理工作条例》（中办发〔2012〕14号）第九条：公文一般由份号、密级和保密期限等组成',
        markdown: expect.stringContaining('**依据**\n\n- 《党政机关公文处理工作条例》'),
      },
      defaultConfiguration: {level: 'error'},
      properties: {
        tags: ['structure', '结构'],
        precision: 'very-high',
        'problem.severity': 'error',
        basis: [regulation],
      },
    })
  })

  test('keeps within what GitHub takes of a description', () => {
    const long = rule('content/long', {title: {zh: '长'.repeat(3000), en: ''}})
    const [one] = runOf([outcome([verdict(long, 'pass')])]).tool.driver.rules
    expect(one.shortDescription.text).toHaveLength(1024)
  })

  test('gives a finding its place, its headings, its fix and a fingerprint that edits elsewhere keep', () => {
    const fix = {safe: true, edits: [{range: at('学法'), text: '学习'}]}
    const failed = diagnostic(mark, '学法', {
      message: '写法不对',
      advice: '改写。',
      section: ['一、主要做法', '（一）学法'],
      related: [{range: at('无'), message: '另一处'}],
      fix,
    })
    const [result] = runOf([outcome([verdict(mark, 'fail', [failed])])]).results
    expect(result).toEqual({
      ruleId: 'punctuation/half-width',
      ruleIndex: 0,
      level: 'warning',
      kind: 'fail',
      message: {text: '写法不对。改写。'},
      locations: [
        {
          physicalLocation: {artifactLocation, region: {...region, snippet: {text: '学法'}}},
          logicalLocations: [
            {name: '（一）学法', fullyQualifiedName: '一、主要做法 › （一）学法', kind: 'section'},
          ],
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation,
            region: {startLine: 5, startColumn: 1, endLine: 5, endColumn: 2},
          },
          message: {text: '另一处。'},
        },
      ],
      partialFingerprints: {primaryLocationLineHash: 'f00d:1'},
      fixes: [
        {
          description: {text: '改写。'},
          artifactChanges: [
            {artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text: '学习'}}]},
          ],
          properties: {safe: true},
        },
      ],
      properties: {severity: 'warning', advice: '改写。', basis: []},
    })
  })

  test('has what passed and what was not asked as proof, and hints as notes', () => {
    const {results} = runOf([
      outcome([
        verdict(empty, 'pass'),
        verdict(mark, 'not-applicable'),
        verdict(rule('structure/table-title'), 'nothing-to-check'),
        verdict(vague, 'fail', [diagnostic(vague, '无')]),
      ]),
    ])
    const kinds = results.map((result: Record<string, string>) => [result.ruleId, result.kind, result.level])
    expect(kinds).toEqual([
      ['content/vague', 'fail', 'note'],
      ['structure/empty-section', 'pass', 'none'],
      ['punctuation/half-width', 'notApplicable', 'none'],
      ['structure/table-title', 'notApplicable', 'none'],
    ])
    expect(results[1].message.text).toBe('合格：标题下都有内容。')
    expect(results[3]).toMatchObject({
      message: {text: '没有可查的内容：应当做到 structure/table-title。'},
      properties: {status: 'nothing-to-check', examined: 1},
    })
  })

  test('has what is excused as suppressions: in the draft, or elsewhere', () => {
    const {results} = runOf([
      outcome([
        waived(mark, diagnostic(mark, '学法')),
        waived(empty, diagnostic(empty, '无'), {
          kind: 'baseline',
          reason: '',
          origin: {file: '/drafts/基线.json', line: 2},
        }),
      ]),
    ])
    expect(results.map((result: {kind: string}) => result.kind)).toEqual(['fail', 'fail'])
    expect(results[0].suppressions).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: '无此类案件',
        location: {
          physicalLocation: {
            artifactLocation,
            region: {startLine: 3, startColumn: 1, endLine: 3, endColumn: 1},
          },
        },
        properties: {waiver: 'directive', approvedBy: '张三', until: '2026-12-31'},
      },
    ])
    expect(results[1].suppressions[0]).toMatchObject({kind: 'external', justification: '已列入基线'})
  })

  test('names the place in a document, whose text nobody can change by its lines', () => {
    const fix = {safe: true, edits: [{range: at('学法'), text: '学习'}]}
    const one = outcome([verdict(mark, 'fail', [diagnostic(mark, '学法', {fix})])])
    const [result] = runOf([inDocument(one)]).results
    expect(result.locations[0].logicalLocations).toEqual([
      {fullyQualifiedName: '第 2 页第 1 行', kind: 'place'},
    ])
    expect(result.properties.place).toEqual({page: 2, line: 1})
    expect(result).not.toHaveProperty('fixes')
  })

  test('does not call a run a success that could not read a file, and says when warnings are too many', () => {
    const {invocations, tool} = runOf([locked], {
      ...zh,
      maxWarningsExceeded: {maxWarnings: 0, foundWarnings: 3},
    })
    expect(invocations[0]).toEqual({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          descriptor: {id: 'unreadable', index: 0},
          level: 'error',
          message: {text: '无法读取：没有读取权限。'},
          locations: [{physicalLocation: {artifactLocation: {uri: '%E9%94%81.txt', uriBaseId: 'SRCROOT'}}}],
        },
        {
          descriptor: {id: 'too-many-warnings', index: 1},
          level: 'error',
          message: {text: '有 3 个警告，最多允许 0 个。'},
        },
      ],
    })
    expect(tool.driver.notifications.map(({id}: {id: string}) => id)).toEqual([
      'unreadable',
      'too-many-warnings',
      'verdicts-left-out',
    ])
  })

  test('leaves the proof out, and says so, where GitHub would refuse the run; never a finding', () => {
    const passed = Array.from({length: 25_000}, () => verdict(empty, 'pass'))
    const {results, invocations} = runOf([
      outcome([verdict(mark, 'fail', [diagnostic(mark, '无')]), ...passed]),
    ])
    expect(results).toHaveLength(1)
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      {
        descriptor: {id: 'verdicts-left-out'},
        level: 'note',
        message: {text: expect.stringContaining('25000')},
      },
    ])
  })

  test('makes no link of words of a draft', () => {
    const sly = diagnostic(mark, '无', {message: '见[这里](https://e.org)'})
    const [result] = runOf([outcome([verdict(mark, 'fail', [sly])])]).results
    expect(result.message.text).toBe('见[这里] (https://e.org)。')
  })
})
