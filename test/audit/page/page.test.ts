import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {pageOf} from '../../../src/audit/page/page.ts'
import type {Language} from '../../../src/diagnostic/types.ts'
import {byClass, elements, textOf} from '../../reporter/parsers.ts'
import {type MadeAudit, madeAudit} from '../../support/made-audit/audit.ts'
import {byId, pageIn, rowsIn, sheetIn, tablesIn} from './read-page.ts'

const made = madeAudit()
const page = pageIn(made)

function changed(change: Partial<MadeAudit['audit']>): MadeAudit {
  return {...made, audit: {...made.audit, ...change}}
}

describe('the page of an audit', () => {
  test('runs its own script, shows its own style, and lets nothing else in', () => {
    const [policy] = elements(page, ({properties}) => properties.httpEquiv !== undefined)
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const named = (name: string) => elements(page, ({tagName}) => tagName === name)
    const [script, ...blocks] = named('script')
    expect(policy!.properties.content).toBe(
      `default-src 'none'; script-src ${hash(textOf(script!))}; style-src ${hash(textOf(named('style')[0]!))}; base-uri 'none'; form-action 'none'`,
    )
    expect(new Set(blocks.map(({properties}) => properties.type))).toEqual(new Set(['application/json']))
    const given = elements(page, () => true).flatMap(({properties}) => Object.keys(properties))
    expect(given.filter(name => /^(?:on|style$|src|action$)/.test(name))).toEqual([])
    expect(textOf(named('style')[0]!)).not.toMatch(/url\(|@import/)
    expect(textOf(script!)).not.toMatch(/\beval\b|new Function|innerHTML|fetch\(|XMLHttp/)
  })

  test('says at its head what was audited, and what came of it', () => {
    const [top] = byClass(page, 'top')
    expect(textOf(top!).replaceAll(/\s+/g, ' ').trim()).toBe(
      '2025年度报告核对结果 文稿 27 份 · 单位 24 个 · 2025年度 · 核对日期 2026-03-20 · 核稿 1.2.3',
    )
    const tiles = byClass(page, 'tiles')[0]!.children.flatMap(tile =>
      tile.type === 'element' ? textOf(tile) : [],
    )
    expect(tiles.slice(0, 6)).toEqual([
      '单位24',
      '已读文稿26',
      '无法读取1',
      '未报送3',
      '逾期3',
      '雷同（对）1',
    ])
    expect(textOf(byClass(page, 'words')[0]!)).toMatch(
      /^共核对 27 份文稿，来自 24 个单位；1 份无法读取，未经核对，不计为合格；/,
    )
  })

  test('says how many drafts are in no total, since a unit has several', () => {
    const words = (language: Language) => textOf(byClass(pageIn(made, language), 'words')[0]!)
    expect(words('zh')).toMatch(/；每个单位只计一份，另 \d+ 份不计入得分和各项目的合计。$/)
    expect(words('en')).toMatch(/; one draft a unit counts, \d+ others? (?:is|are) in no total\.$/)
    expect(textOf(byId(page, 'method'))).toContain('其余的不计入得分、名次和各项目的合计')
  })

  test('says first of all that a run was not ended', () => {
    const partial = pageIn(changed({partial: {done: 27, found: 300}}))
    expect(textOf(byClass(partial, 'top')[0]!)).toContain(
      '结果不完整：找到 300 份文稿，只核对了 27 份，其余 273 份未经核对。',
    )
    const shard = pageIn(changed({head: {...made.audit.head, shard: '2/8'}}))
    expect(textOf(byClass(shard, 'top')[0]!)).toContain('结果不完整：这里只有第 2/8 部分的文稿')
    expect(byClass(byClass(page, 'top')[0]!, 'notice')).toEqual([])
  })

  test('ranks the units, in a table that needs no script', () => {
    const rows = rowsIn(byId(page, 'ranking'))
    expect(rows[0]).toBe('名次|单位|得分|等级|错误|警告|提示|逾期（天）|雷同|无法读取')
    expect(rows).toHaveLength(25)
    const {units, drafts} = made.audit
    expect(rows.slice(1).map(row => row.split('|')[1]!.replace(/ 重复报送.*/, ''))).toEqual(
      units.map(({unit}) => unit),
    )
    const twice = units.findIndex(unit => unit.drafts.length > 1)
    expect(rows[twice + 1]).toContain('重复报送 2 份')
    const unread = units.findIndex(unit => drafts[unit.drafts[0]!]!.unreadable)
    expect(rows[unread + 1]).toMatch(/^–\|[^|]+\|–\|–\|–\|–\|–\|–\|–\|1$/)
  })

  test('lists the units that did not report, and the drafts of nobody', () => {
    const missing = byId(page, 'missing')
    expect(rowsIn(missing).slice(1)).toEqual([
      '平安县民政局|年度报告|县级|政府部门|03-01',
      '清河市档案馆|年度报告|县级|政府部门|03-01',
      '东山区城市管理局|年度报告|县级|政府部门|03-01',
    ])
    expect(textOf(missing)).toContain('其他/新建文档(3).txt')
  })

  test('does not say that all have reported where nobody said who has to', () => {
    const {roster, ...audit} = made.audit
    const without = pageIn({...made, audit: {...audit, missing: []}})
    expect(textOf(byId(without, 'missing'))).toContain('没有给出单位名单，不能判断哪些单位未报送')
    expect(textOf(byId(pageIn(changed({missing: []})), 'missing'))).toContain('27 个单位都已报送')
    expect(textOf(byClass(without, 'tiles')[0]!)).toContain('未报送–')
    expect(roster!.units).toHaveLength(27)
  })

  test('calls nobody twice who handed in a report of each kind', () => {
    const rows = rowsIn(byId(pageIn(changed({twice: []})), 'ranking'))
    expect(rows.filter(row => row.includes('重复报送'))).toEqual([])
    expect(rows.filter(row => row.includes(' 共 2 份'))).toHaveLength(2)
  })

  test('says whether a date stands in the draft or is that of the file', () => {
    const drafts = made.audit.drafts.map((draft, at) => ({
      ...draft,
      ...(at === 0 && {dateFrom: 'file' as const}),
    }))
    const [file, draft] = tablesIn(pageIn(changed({drafts}))).drafts
    expect(file!.facts).toContain('文件日期 2026-02-12')
    expect(draft!.facts).toContain('成文日期 2026-02-12')
  })

  test('draws the scores as widely as they lie', () => {
    const told = (drafts: typeof made.audit.drafts) => {
      const [chart] = elements(pageIn(changed({drafts})), ({properties}) => properties.role === 'img')
      return String(chart!.properties.ariaLabel)
    }
    const scored = (value: number) =>
      made.audit.drafts.map(draft => (draft.score ? {...draft, score: {level: 'good', value}} : draft))
    expect(told(scored(100))).toBe('得分分布：99 至 100 分 23 个')
    expect(told(scored(96.5))).toBe('得分分布：96 至 97 分 23 个')
    expect(told(scored(81))).toBe('得分分布：80 至 82 分 23 个')
    expect(told(scored(0))).toBe('得分分布：0 至 10 分 23 个')
  })

  test('has a sheet for every unit and every draft of nobody, and each link has its target', () => {
    const tables = tablesIn(page)
    expect(tables.entries).toHaveLength(25)
    for (const [at, {drafts}] of tables.entries.entries())
      expect(sheetIn(page, at)).toHaveLength(drafts.length)
    const ids = new Set(elements(page, () => true).map(({properties}) => properties.id))
    const links = elements(page, ({tagName}) => tagName === 'a').map(({properties}) =>
      String(properties.href).slice(1),
    )
    const isSheet = (link: string) => /^u\d+$/.test(link) && ids.has(`sheet-${link.slice(1)}`)
    expect(links.filter(link => !ids.has(link) && !isSheet(link))).toEqual([])
  })

  test('counts no failed hint among the items that fail most often', () => {
    const hints = new Set(
      made.audit.head.rules.filter(({severity}) => severity === 'hint').map(({title}) => title.zh),
    )
    const [, items] = byClass(page, 'bars')
    const names = rowsIn(items!)
      .slice(1)
      .map(row => row.split('|')[0]!)
    expect(names).toHaveLength(10)
    expect(names.filter(name => hints.has(name))).toEqual([])
  })

  test.each(['zh', 'en'] as const)('has landmarks, headings without a gap, and captions: %s', language => {
    const page = pageIn(made, language)
    const named = (...names: string[]) => elements(page, ({tagName}) => names.includes(tagName))
    const levels = named('h1', 'h2', 'h3', 'h4').map(({tagName}) => Number(tagName[1]))
    expect(levels[0]).toBe(1)
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(named('main')).toHaveLength(1)
    for (const table of named('table'))
      expect(elements(table, ({tagName}) => tagName === 'caption')).toHaveLength(1)
    const svg = elements(page, ({tagName}) => tagName === 'svg')
    for (const {properties} of svg) expect(properties.ariaHidden ?? properties.ariaLabel).toBeTruthy()
    expect(named('html')[0]!.properties.lang).toBe({zh: 'zh-CN', en: 'en'}[language])
  })

  test('speaks English without a Chinese word of its own', () => {
    const english = madeAudit({language: 'en'})
    const text = (language: Language) => textOf(byId(pageIn(english, language), 'method'))
    expect(text('en')).not.toMatch(/\p{Script=Han}/u)
    expect(text('zh')).toMatch(/\p{Script=Han}/u)
    expect(rowsIn(byId(pageIn(english, 'en'), 'ranking'))[0]).toBe(
      'Rank|Unit|Score|Level|Errors|Warnings|Hints|Days late|Copies|Unreadable',
    )
  })

  test('has no trend where there is nothing to compare with', () => {
    const {trend, ...audit} = made.audit
    expect(trend!.units).toHaveLength(24)
    const without = pageIn({...made, audit})
    expect(
      elements(without, ({properties}) => properties.id === 'trend' || properties.href === '#trend'),
    ).toEqual([])
  })

  test('comes in pieces, none of them with the texts of several drafts', () => {
    const pieces = [...pageOf(made.audit, made.records, {language: 'zh'})]
    const sheets = pieces.filter(piece => piece.includes('id="sheet-'))
    expect(sheets).toHaveLength(25)
    for (const sheet of sheets) expect(sheet.match(/<script/g)).toHaveLength(1)
  })
})
