import {describe, expect, test} from 'vitest'
import {assign, type HandedIn} from '../../../src/audit/unit/presence.ts'
import {parseRoster} from '../../../src/rule/load/load-roster.ts'
import type {Kind} from '../../../src/tree/types.ts'

/** “兰考县审计局 2024 2025-02-12”: unit, year and 成文日期 as a draft tells them; “–” for nothing. */
function draft(
  path: string,
  told: string,
  {kind = 'annual-report' as Kind, day = '', title = '报告'} = {},
): HandedIn {
  const [unit, year, date] = told.split(' ').map(word => (word === '–' ? undefined : word))
  return {
    path,
    ...(day && {day}),
    read: {
      kind,
      identity: {
        title,
        units: unit ? [{value: unit, from: 'title', confidence: 0.95}] : [],
        years: year ? [{value: Number(year), from: 'title', confidence: 0.95}] : [],
        ...(date && {date}),
      },
    },
  }
}

const {roster} = parseRoster(
  `units:
  - 兰考县审计局
  - 兰考县财政局
  - {name: 兰考县人民政府, kinds: [annual-report, shufa]}
  - {name: 兰考县信访局, deadline: 01-31}
`,
  '名单.yaml',
)

describe('who is missing', () => {
  test('a unit without a draft, with the kinds that it owes', () => {
    const {missing, unknown} = assign(
      [
        draft('a', '兰考县审计局 2024'),
        draft('b', '兰考县人民政府 2024'),
        draft('c', '通许县水利局 2024'),
        draft('d', '–'),
      ],
      roster,
    )
    expect(missing.map(({name, kinds}) => `${name} ${kinds.join(' ')}`)).toEqual([
      '兰考县财政局 annual-report',
      '兰考县人民政府 shufa',
      '兰考县信访局 annual-report',
    ])
    expect(unknown).toEqual(['c', 'd'])
  })

  test('last year’s report is none for this year, where the year is asked for', () => {
    const drafts = [draft('a', '兰考县审计局 2023'), draft('b', '兰考县财政局 –')]
    const names = (year?: number) => assign(drafts, roster, year).missing.map(({name}) => name)
    expect(names(2024)).toEqual(['兰考县审计局', '兰考县人民政府', '兰考县信访局'])
    expect(names()).toEqual(['兰考县人民政府', '兰考县信访局'])
  })

  test('another kind of document is no report', () => {
    const {missing} = assign([draft('a', '兰考县审计局 2024', {kind: 'other'})], roster)
    expect(missing.map(({name}) => name)).toContain('兰考县审计局')
  })

  test('without a title nobody knows the kind of a draft: nobody is missing for that, and it may be late', () => {
    const untitled = draft('a', '兰考县审计局 2024 2025-03-11', {kind: 'shufa', title: ''})
    const {missing, drafts} = assign([untitled], roster)
    expect(missing.map(({name}) => name)).not.toContain('兰考县审计局')
    expect(drafts[0]).toMatchObject({kind: 'shufa', late: 10})
  })

  test('who handed in a file that cannot be read is not missing: the path tells who', () => {
    const {missing, drafts, units} = assign([{path: '兰考县/审计局2024.pdf'}], roster)
    expect(drafts[0]).toMatchObject({unit: '兰考县审计局', year: 2024})
    expect(units).toEqual([{unit: '兰考县审计局', level: 'county', type: 'department', drafts: [0]}])
    expect(missing.map(({name}) => name)).not.toContain('兰考县审计局')
  })

  test('where it is not sure whose a draft is, nobody gets it', () => {
    const {drafts, missing} = assign(
      [draft('a', '审计局 2024')],
      parseRoster('units: [兰考县审计局, 杞县审计局]', '').roster,
    )
    expect(drafts[0]).toMatchObject({confidence: 0, near: ['兰考县审计局', '杞县审计局']})
    expect(drafts[0]).not.toHaveProperty('unit')
    expect(missing).toHaveLength(2)
  })
})

describe('who is late', () => {
  const late = (told: string, options = {}) => {
    const [{late = 0, dateFrom} = {}] = assign([draft('a', told, options)], roster).drafts
    return `${late} ${dateFrom ?? '–'}`
  }

  test.each([
    // Departments: 1 March of the next year, that day included.
    ['兰考县审计局 2024 2025-03-01', '0 text'],
    ['兰考县审计局 2024 2025-03-02', '1 text'],
    ['兰考县审计局 2023 2024-04-01', '31 text'],
    // Governments: 1 April.
    ['兰考县人民政府 2024 2025-03-20', '0 text'],
    ['兰考县人民政府 2024 2025-04-11', '10 text'],
    // A deadline of its own in the roster.
    ['兰考县信访局 2024 2025-02-10', '10 text'],
    // Nothing tells the year, or the day.
    ['兰考县审计局 – 2025-06-01', '0 text'],
    ['兰考县审计局 2024 –', '0 –'],
  ])('%s: %s', (told, expected) => expect(late(told)).toBe(expected))

  test('the day of the file counts only where no date is written, and is marked', () => {
    expect(late('兰考县审计局 2024 –', {day: '2025-03-05'})).toBe('4 file')
    expect(late('兰考县审计局 2024 2025-02-12', {day: '2025-09-30'})).toBe('0 text')
  })

  test('a file that was copied years later is not late for that', () => {
    expect(late('兰考县审计局 2022 –', {day: '2026-11-21'})).toBe('0 file')
  })

  test('what the unit does not owe is never late', () => {
    expect(late('兰考县审计局 2024 2025-09-30', {kind: 'shufa'})).toBe('0 text')
  })

  test('a deadline of the whole roster holds for governments too', () => {
    const early = parseRoster('{deadline: 01-31, units: [兰考县人民政府]}', '').roster
    expect(assign([draft('a', '兰考县人民政府 2024 2025-02-01')], early).drafts[0]?.late).toBe(1)
  })
})

describe('who reported twice', () => {
  test('the same kind on the same year; the newest counts', () => {
    const {twice, units} = assign(
      [
        draft('一稿', '兰考县审计局 2024 2025-02-12'),
        draft('二稿', '兰考县审计局 2024 2025-02-20'),
        draft('述法', '兰考县审计局 2024 2025-02-25', {kind: 'shufa'}),
        draft('去年', '兰考县审计局 2023 2024-02-12'),
      ],
      roster,
      2024,
    )
    expect(twice).toEqual([
      {unit: '兰考县审计局', kind: 'annual-report', year: 2024, paths: ['一稿', '二稿']},
    ])
    expect(units[0]?.drafts).toEqual([1, 0, 3, 2])
  })

  test('what cannot be read never comes first', () => {
    const {units} = assign([{path: '兰考县审计局.pdf'}, draft('b', '兰考县审计局 2020 2021-02-12')], roster)
    expect(units[0]?.drafts).toEqual([1, 0])
  })
})

describe('without a roster', () => {
  test('units are as the drafts name them, forms of one name together, and nobody is missing', () => {
    const {units, missing, unknown} = assign([
      draft('a', '兰考县人社局 2024'),
      draft('b', '兰考县人力资源和社会保障局 2023'),
      draft('c', '兰考县人民政府 2024'),
      draft('d', '–'),
    ])
    expect(units).toEqual([
      {unit: '兰考县人社局', level: 'county', type: 'department', drafts: [0, 1]},
      {unit: '兰考县人民政府', level: 'county', type: 'government', drafts: [2]},
    ])
    expect(missing).toEqual([])
    expect(unknown).toEqual(['d'])
  })

  test('the usual deadlines hold', () => {
    const {drafts} = assign([
      draft('a', '河南省审计厅 2024 2025-03-20'),
      draft('b', '兰考县审计局 2024 2025-03-20'),
    ])
    expect(drafts.map(({late}) => late)).toEqual([undefined, 19])
  })
})
