import {describe, expect, test} from 'vitest'
import {formatFaults} from '../../../src/rule/fault/fault.ts'
import {parseRoster} from '../../../src/rule/load/load-roster.ts'

function frames(source: string): string {
  return formatFaults(parseRoster(source, '名单.yaml').faults, new Map([['名单.yaml', source]]), 'zh')
}

describe('a roster', () => {
  test('tells names, short names, ranks, kinds and deadlines; what it leaves out the names tell', () => {
    const {roster, faults} = parseRoster(
      `units:
  - 兰考县审计局
  - name: 兰考县人民政府
    short: 县政府
    kinds: [annual-report, shufa]
  - {name: 河南省审计厅, short: [省审计厅, 审计厅]}
  - {name: 兰考县产业集聚区, level: county, type: department, deadline: 02-20}
`,
      '名单.yaml',
    )
    expect(faults).toEqual([])
    expect(roster).toEqual({
      file: '名单.yaml',
      deadline: '03-01',
      units: [
        {name: '兰考县审计局', short: [], level: 'county', type: 'department', kinds: ['annual-report']},
        {
          name: '兰考县人民政府',
          short: ['县政府'],
          level: 'county',
          type: 'government',
          kinds: ['annual-report', 'shufa'],
          deadline: '04-01',
        },
        {
          name: '河南省审计厅',
          short: ['省审计厅', '审计厅'],
          level: 'province',
          type: 'department',
          kinds: ['annual-report'],
          deadline: '04-01',
        },
        {
          name: '兰考县产业集聚区',
          short: [],
          level: 'county',
          type: 'department',
          kinds: ['annual-report'],
          deadline: '02-20',
        },
      ],
    })
  })

  test('a deadline of the whole roster holds for all units that have none of their own', () => {
    const {roster} = parseRoster(
      'deadline: 01-31\nunits: [兰考县人民政府, {name: 兰考县审计局, deadline: 02-10}]\n',
      '名单.yaml',
    )
    expect(roster?.deadline).toBe('01-31')
    expect(roster?.units.map(({deadline}) => deadline)).toEqual([undefined, '02-10'])
  })
})

describe('mistakes in a roster', () => {
  test('two units of one name: both are named', () => {
    expect(
      frames(
        'units:\n  - {name: 兰考县审计局, short: 县审计局}\n  - {name: 杞县审计局, short: [审计局, 县审计局]}\n',
      ),
    ).toBe(`名单.yaml:3:32  “兰考县审计局”（第 2 行）和“杞县审计局”都叫“县审计局”
  2 |   - {name: 兰考县审计局, short: 县审计局}
> 3 |   - {name: 杞县审计局, short: [审计局, 县审计局]}
    |                                        ^^^^^^^^
    名称只能属于一个单位：删去其中一处，或写得更全
`)
  })

  test('a unit that stands twice', () => {
    expect(
      frames('units:\n  - 兰考县审计局\n  - 兰考县 审计局\n'),
    ).toBe(`名单.yaml:3:5  “兰考县审计局”写了两次：第 2 行已有
  2 |   - 兰考县审计局
> 3 |   - 兰考县 审计局
    |     ^^^^^^^^^^^^^
    删去其中一处
`)
  })

  test('a misspelt key: the one that was meant', () => {
    expect(
      frames('units:\n  - {name: 兰考县审计局, shrot: 县审计局}\n'),
    ).toBe(`名单.yaml:2:20  未知的键“shrot”
  1 | units:
> 2 |   - {name: 兰考县审计局, shrot: 县审计局}
    |                          ^^^^^
    是不是想写“short”？
`)
  })

  test.each([
    ['', '文件是空的'],
    ['units: []', '“units”至少要有 1 项'],
    ['deadline: 03-01', '缺少“units”'],
    ['units: [{short: 县审计局}]', '缺少“name”'],
    ['units: [[兰考县审计局]]', '“units”应为单位名称，或“name: …”和其他说明'],
    ['units: [{name: 兰考县审计局, level: 县}]', '“level”不能是“县”'],
    ['units: [{name: 兰考县审计局, kinds: [anual-report]}]', '“kinds”不能是“anual-report”'],
    ['units: [{name: 兰考县审计局, deadline: 2026-03-01}]', '“2026-03-01”不是日期'],
    ['{deadline: 02-30, units: [兰考县审计局]}', '“02-30”不是日期'],
    ['units：\n  - 兰考县审计局', '文件的内容应为“键: 值”'],
  ])('%s', (source, message) => {
    expect(frames(`${source}\n`)).toContain(message)
  })
})
