import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {commandsOf, filesOf} from '../../scripts/docs/transcript.ts'
import {checks} from '../../src/check/index.ts'
import type {Language} from '../../src/diagnostic/types.ts'
import {coverageOf, lint, type Status} from '../../src/lint/index.ts'
import {readText} from '../../src/read/text/text.ts'
import {reporters} from '../../src/reporter/index.ts'
import {formatFaults} from '../../src/rule/fault/fault.ts'
import {loadPresets} from '../../src/rule/load/load-presets.ts'
import {resolveRuleSet} from '../../src/rule/resolve.ts'
import type {Phase, RuleSet} from '../../src/rule/types.ts'
import {catalogue, root} from '../support/built-in.ts'
import {draftOf} from '../support/drafts.ts'

const page = readFileSync(path.join(root, 'docs/writing-a-rule.md'), 'utf8')
const files = filesOf(page)
/** Those that lint; what the others print is held by the test of all pages. */
const commands = commandsOf(page).filter(({argv}) => argv[0]?.startsWith('--'))
const asked = ['first-responsible.yaml', 'section-four.yaml'] as const

/** What the page calls NAME, through the loader of presets. */
function load(name: string) {
  const read = (wanted: string) => {
    const found = files.find(file => file.name === wanted)
    return found && {file: found.name, source: found.content}
  }
  return loadPresets([read(name)!], {catalogue, checks, read})
}

function ruleSetOf(name: string): RuleSet {
  const {presets, faults} = load(name)
  expect(faults).toEqual([])
  return resolveRuleSet([name], {catalogue, presets})
}

/** Of a rule that the preset defines itself. */
function statusOf(name: string, text: string, id = /^ {2}(local\/.+):$/m.exec(contentOf(name))![1]): Status {
  return lint(readText(text), ruleSetOf(name)).find(({rule}) => rule.id === id)!.status
}

function contentOf(name: string): string {
  return files.find(file => file.name === name)!.content
}

describe('docs/writing-a-rule.md', () => {
  test('shows presets, and runs each of them', () => {
    const used = commandsOf(page).flatMap(({argv}) => argv)
    const named = /^data: \[(.+)\]$/gm
    const data = files.flatMap(({content}) => Array.from(content.matchAll(named), ([, name]) => name!))
    expect(files.map(({name}) => name)).toEqual([
      'hearings.yaml',
      ...asked,
      'judgments.yaml',
      'together.yaml',
      '关系.txt',
      'heshun-words.yaml',
      'organs.yaml',
      '名称.txt',
      'court.yaml',
      'certain.yaml',
      'layout.yaml',
      'typo.yaml',
    ])
    expect(files.filter(({name}) => ![...used, ...data].includes(name))).toEqual([])
  })

  test.each(commands.map(command => [command.argv.join(' '), command] as const))(
    'hegao %s',
    (_line, {argv, output}) => {
      expect(outputOf(argv), 'to mend it: npm run docs').toBe(output)
    },
  )

  test.each(asked)('%s has ten lines at most', name => {
    expect(
      files
        .find(file => file.name === name)!
        .content.trimEnd()
        .split('\n').length,
    ).toBeLessThanOrEqual(10)
  })
})

describe('the section on the first responsible person', () => {
  const name = 'first-responsible.yaml'
  const report = (heading: string) =>
    `关于2024年度法治政府建设情况的报告\n一、主要举措和成效\n审查文件四十件。\n${heading}\n局长主持会议四次。\n`

  test.each([
    '二、履行推进法治建设第一责任人职责情况',
    '二、党政“一把手”履行法治建设职责情况',
    '二、主要负责同志述法情况',
  ])('may be called %s', heading => {
    expect(statusOf(name, report(heading))).toBe('pass')
  })

  test('may not be a heading under another', () => {
    expect(statusOf(name, report('（一）履行推进法治建设第一责任人职责情况'))).toBe('fail')
  })

  test('is not there in draft 002, and the item that comes near is named', () => {
    const [verdict] = lint(readText(draftOf('002').text), ruleSetOf(name))
    expect(verdict!.diagnostics.map(({related}) => related.map(({message}) => message))).toEqual([
      ['“2．落实主要负责人法治建设第一责任人要求”是下级标题，不是单独一部分'],
    ])
  })

  test.each(['000', '001', '003'])('is there in draft %s', id => {
    expect(statusOf(name, draftOf(id).text)).toBe('pass')
  })
})

describe('section 四', () => {
  const name = 'section-four.yaml'

  test('is empty in draft 000 only', () => {
    const statuses = ['000', '001', '002', '003'].map(id => statusOf(name, draftOf(id).text))
    expect(statuses).toEqual(['fail', 'pass', 'pass', 'pass'])
  })

  test.each(['待补充', '略', '……'])('is empty with %s under it', filler => {
    const text = `关于2024年度法治政府建设情况的报告\n三、安排\n抓好学法用法。\n四、其他\n${filler}\n`
    expect(statusOf(name, text)).toBe('fail')
  })

  test('that is not there is nothing to check', () => {
    expect(statusOf(name, '关于2024年度法治政府建设情况的报告\n三、安排\n抓好学法用法。\n')).toBe(
      'nothing-to-check',
    )
  })
})

describe('the preset with roles of its own', () => {
  const name = 'judgments.yaml'
  const leader = 'local/no-first-responsible-section'
  const judgments = '\n五、执行法院生效判决情况\n本年度无此类案件。\n'

  test('knows the new role', () => {
    expect(statusOf(name, draftOf('003').text)).toBe('fail')
    expect(statusOf(name, draftOf('003').text.trimEnd() + judgments)).toBe('pass')
  })

  test('knows a built-in role by one more word', () => {
    const text = '关于2024年度法治政府建设情况的报告\n一、法治建设带头人情况\n局长主持会议四次。\n'
    expect(statusOf('first-responsible.yaml', text)).toBe('fail')
    expect(statusOf(name, text, leader)).toBe('pass')
  })

  test('changes built-in rules', () => {
    const ids = lint(readText(draftOf('002').text), ruleSetOf(name)).map(({rule}) => rule.id)
    expect(ids).not.toContain('punctuation/half-width')
    expect(ids).toContain('structure/empty-section')
  })
})

describe('the rule on hearings', () => {
  const name = 'hearings.yaml'
  const title = (organ: string, year: number) =>
    `${organ}关于${year}年度法治政府建设情况的报告\n一、主要举措\n`
  const silent = '审查文件四十件。\n'

  test.each([
    ['和顺县审计局', 2024, 'fail'],
    ['和顺县审计局', 2023, 'not-applicable'],
    ['和顺县司法局', 2024, 'not-applicable'],
    ['和顺县人民政府', 2024, 'not-applicable'],
    ['山西省审计厅', 2024, 'not-applicable'],
  ])('asks %s in %i: %s', (organ, year, status) => {
    expect(statusOf(name, title(organ, year) + silent)).toBe(status)
  })

  test.each(['负责人出庭应诉2件。', '本年度无行政诉讼案件。'])('is content with %s', told => {
    expect(statusOf(name, title('和顺县审计局', 2024) + told)).toBe('pass')
  })
})

describe('contents that depend on each other', () => {
  const name = 'together.yaml'
  const rules = Array.from(contentOf(name).matchAll(/^ {2}(local\/[a-z-]+):/gm), ([, id]) => id!)
  const broken = contentOf('关系.txt')
  const whole = `和顺县审计局关于2024年度法治政府建设情况的报告
一、主要举措
执法培训两次，推行行政执法公示、执法全过程记录、重大执法决定法制审核。没有行政复议案件，没有行政处罚。
二、存在的不足
案卷归档不及时。
三、整改情况
去年的问题已经整改。
四、2025年工作安排
每季度评查一次案卷。
`

  test('each demand of the check has a rule', () => {
    const demands = Array.from(contentOf(name).matchAll(/demand: ([a-z-]+)/g), ([, demand]) => demand!)
    const {demand} = checks.together!.describe().options
    expect(demands.toSorted()).toEqual('of' in demand! ? demand.of.toSorted() : [])
    expect(rules).toHaveLength(demands.length)
  })

  test.each(rules)('%s fails in the draft of the page, and passes in a whole one', id => {
    expect(statusOf(name, broken, id)).toBe('fail')
    expect(statusOf(name, whole, id)).toBe('pass')
  })
})

describe('lists of data', () => {
  test('are named by rules, and leave excused sentences alone', () => {
    const found = (text: string) =>
      lint(readText(`和顺县审计局工作报告\n一、举措\n${text}`), ruleSetOf('organs.yaml')).flatMap(
        ({diagnostics}) => diagnostics.map(({message}) => message),
      )
    expect(found('执行市中院判决4件。县法制办派人指导。')).toEqual([
      '“市中院”应为“市中级人民法院”',
      '“县法制办”应为“县司法局”',
    ])
    expect(found('原县法制办的案卷已经移交。')).toEqual([])
  })
})

/** The output that the loader, the linter and the reporter make, without the command line. */
function outputOf(argv: readonly string[]): string {
  const language: Language = 'zh'
  const names = argv.filter(argument => argument.endsWith('.yaml'))
  const loaded = names.map(name => load(name))
  const faulty = loaded.find(({faults}) => faults.length > 0)
  if (faulty) {
    const frames = formatFaults(faulty.faults, faulty.sources, language)
    return `${frames}\nhegao：清单或配置有 ${faulty.faults.length} 处错误，未核对任何文稿\n`
  }
  const presets = new Map(loaded.flatMap(({presets}) => [...presets]))
  const file = argv.find(argument => argument.endsWith('.txt'))!
  const shown = files.find(({name}) => name === file)?.content
  const report = readText(shown ?? readFileSync(path.join(root, file), 'utf8'), {path: file})
  const phase = argv.includes('--phase') ? (argv[argv.indexOf('--phase') + 1] as Phase) : 'submission'
  const verdicts = lint(report, resolveRuleSet(names, {catalogue, presets}), {language, phase})
  const format = argv.includes('checklist') ? 'checklist' : 'stylish'
  const text = reporters[format](
    [{path: file, report, phase, verdicts, coverage: coverageOf(report, catalogue.data)}],
    {
      language,
      color: false,
    },
  )
  return text.replace(/^\n+|\n+$/g, '').concat('\n')
}
