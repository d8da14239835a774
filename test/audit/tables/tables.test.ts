import {describe, expect, test} from 'vitest'
import {tablesOf} from '../../../src/audit/tables/tables.ts'
import type {Cell, Table, TableName} from '../../../src/audit/tables/types.ts'
import type {Audit, Records} from '../../../src/audit/types.ts'
import type {Language} from '../../../src/diagnostic/types.ts'
import {auditSample} from '../../support/audit-sample.ts'

const {audit, records} = auditSample()

function tableOf(name: TableName, given: Audit = audit, language: Language = 'zh'): Table {
  const table = tablesOf(given, records, {language}).find(one => one.name === name)
  if (!table) throw new Error(`no table ${name}`)
  return table
}

/** A row as an object: column → cell, empty cells left out. */
function rowsOf(name: TableName, given: Audit = audit): Readonly<Record<string, Cell>>[] {
  const {columns, rows} = tableOf(name, given)
  return [...rows].map(row =>
    Object.fromEntries(
      columns.map(({title}, at) => [title, row[at]] as const).filter(([, cell]) => cell !== undefined),
    ),
  )
}

describe.each(['zh', 'en'] as const)('all tables in %s', language => {
  const tables = tablesOf(audit, records, {language})

  test.each(tables.map(table => [table.name, table] as const))(
    '%s has as many cells as columns',
    (_, table) => {
      expect([...table.rows].filter(row => row.length !== table.columns.length)).toEqual([])
    },
  )

  test('their titles can be the names of sheets', () => {
    const titles = tables.map(({title}) => title)
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles.filter(title => title.length > 20 || /[[\]:*?/\\']/.test(title))).toEqual([])
  })

  test.each(tables.map(table => [table.name, table] as const))('%s can be read twice', (_, table) => {
    expect([...table.rows]).toEqual([...table.rows])
  })

  test.each(tables.map(table => [table.name, table] as const))(
    '%s has cells as its columns say',
    (_, {columns, rows}) => {
      for (const row of rows) {
        for (const [at, cell] of row.entries()) {
          const {kind} = columns[at]!
          if (cell === undefined) continue
          if (kind === 'number' || kind === 'decimal' || kind === 'percent') expect(cell).toBeTypeOf('number')
          else expect(cell).toBeTypeOf('string')
          if (kind === 'date') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        }
      }
    },
  )
})

test('the matrix has a row a unit, and a sign an item', () => {
  const rows = rowsOf('matrix')
  expect(rows.map(({单位}) => 单位)).toEqual([
    ...audit.units.map(({unit}) => unit),
    // Nobody knows whose it is: it has a row all the same.
    '某局述职.txt',
  ])
  const shangdang = rows.find(({单位}) => 单位 === '长治市上党区审计局')!
  expect(shangdang).toMatchObject({标题下没有内容: '✗', 缺少标题: '✓'})
  // A hint that was found is no failure.
  expect(shangdang.同类事项量词不一).toBe('!')
  const locked = rows.find(({单位}) => 单位 === '武陟县财政局')!
  expect(
    new Set(
      tableOf('matrix')
        .columns.slice(6)
        .map(({title}) => locked[title]),
    ),
  ).toEqual(new Set(['？']))
  expect(locked.合格).toBeUndefined()
})

test('the numbers of a row of the matrix are those of its signs', () => {
  for (const row of tableOf('matrix').rows) {
    const signs = row.slice(6)
    if (signs[0] === '？') continue
    expect(row[4]).toBe(signs.filter(sign => sign === '✓').length)
    expect(row[5]).toBe(signs.filter(sign => sign === '✗').length)
  }
})

test('each point that a unit lost is named', () => {
  const [first] = rowsOf('scores')
  const {score} = records.brief(audit.drafts[audit.units[0]!.drafts[0]!]!.path).read!
  const lost = String(first!['失分项目（分值）']).split('；')
  expect(lost).toHaveLength(score!.lost.length)
  const points = lost.reduce((sum, text) => sum + Number(/（(\d+)）$/.exec(text)![1]), 0)
  expect(points).toBe(score!.of - score!.points)
  expect(first!['最省力的改正（改后得分）']).toMatch(/^1\..+，改\d+处（[\d.]+）；2\./)
})

test('a finding has its words, its place and its basis', () => {
  const rows = rowsOf('findings')
  expect(rows).toContainEqual({
    单位: '长治市上党区审计局',
    文稿: '审计/上党区审计局.docx',
    位置: '第 15 段',
    所在标题: '五、2026年度法治政府建设的主要安排 › （一）贯彻落实上级法治政府建设工作部署',
    原文: '讲话精神',
    级别: '警告',
    问题: expect.stringContaining('讲话精神'),
    建议: expect.any(String),
    依据: expect.stringContaining('《'),
    项目: '讲话精神缺少“重要”',
    规则: 'wording/important-speech',
    处理: '待处理',
  })
  expect(rows).toHaveLength(
    audit.drafts.reduce((sum, {counts}) => sum + counts.error + counts.warning + counts.hint, 0) + 1,
  )
})

test('a file that could not be read has a row among the findings', () => {
  expect(rowsOf('findings').filter(({处理}) => 处理 === '未核对')).toEqual([
    {
      单位: '武陟县财政局',
      文稿: '财政/武陟县财政局.docx',
      级别: '错误',
      问题: '文件有密码：去掉密码再核对',
      处理: '未核对',
    },
  ])
})

test('what is excused is told with its reason', () => {
  const [path] = records.paths
  const excused: Records = {
    ...records,
    get: wanted => {
      const record = records.get(wanted)
      const read = record.read!
      if (wanted !== path) return record
      const waived = [{diagnostic: read.diagnostics[0]!, reason: '上级有文', approvedBy: '张三'}]
      return {...record, read: {...read, diagnostics: [], waived}}
    },
  }
  const {columns, rows} = tablesOf(audit, excused, {language: 'zh'}).find(({name}) => name === 'findings')!
  const cells = [...rows].find(row => row[1] === path)!
  const at = (title: string) => cells[columns.findIndex(column => column.title === title)]
  expect([at('处理'), at('免予核对的理由'), at('批准人')]).toEqual(['免予核对', '上级有文', '张三'])
})

test('who did not report as asked', () => {
  expect(rowsOf('submission').map(({情形, 单位, 文稿, 逾期天数}) => [情形, 单位 ?? 文稿, 逾期天数])).toEqual([
    ['未报', '和顺县财政局', undefined],
    ['逾期', '和顺县审计局', 8],
    ['重复报送', '长治市上党区审计局', undefined],
    ['重复报送', '长治市上党区审计局', undefined],
    ['单位不明', '某局述职.txt', undefined],
    ['无法读取', '武陟县财政局', undefined],
  ])
})

test('copies have both texts side by side, and the names that gave them away', () => {
  const rows = rowsOf('copies')
  expect(rows).toHaveLength(audit.copies.pairs[0]!.passages.length)
  for (const row of rows) expect(row.乙稿文字).toBe(row.甲稿文字)
  expect(rows.map(row => row.乙稿中的外单位名称)).toContain('上党区')
})

test('copies and figures in Word files are where Word counts them: in paragraphs', () => {
  const place = {paragraph: 12}
  const inWord = audit.copies.pairs.map(({passages, ...pair}) => ({
    ...pair,
    passages: passages.map(({b, ...passage}) => ({...passage, b: {...b, place}})),
  }))
  const [row] = rowsOf('copies', {...audit, copies: {...audit.copies, pairs: inWord}})
  expect(row).toMatchObject({甲稿位置: expect.stringMatching(/^第 \d+ 行$/), 乙稿位置: '第 12 段'})
  const rows = [...audit.figures.rows].map(({path, cells}) => ({
    path,
    cells: cells.map(cell => ({...cell, figure: {...cell.figure, place}})),
  }))
  const told = rowsOf('figures', {...audit, figures: {...audit.figures, rows}})
  expect(new Set(told.map(({位置}) => 位置))).toEqual(new Set(['第 12 段']))
})

test('a pair without passages has a row', () => {
  const pairs = audit.copies.pairs.map(pair => ({...pair, passages: []}))
  expect(rowsOf('copies', {...audit, copies: {...audit.copies, pairs}})).toHaveLength(1)
})

test('an earlier report is named with its year', () => {
  const [pair] = audit.copies.pairs
  const pairs = [{...pair!, kind: 'renumbered' as const, a: {...pair!.a, year: 2024, earlier: true}}]
  const [row] = rowsOf('copies', {...audit, copies: {...audit.copies, pairs}})
  expect(row).toMatchObject({
    情形: '沿用旧稿换数',
    甲单位: '长治市上党区审计局（2024年度）',
    乙单位: '和顺县审计局',
  })
})

test('a figure has its sentence, its change and the median of all', () => {
  expect(rowsOf('figures')).toContainEqual({
    单位: '解放区财政局',
    年度: 2023,
    指标: '学法次数',
    数值: 4,
    量词: '次',
    上年: 8,
    同比: -0.5,
    各单位中位数: 2,
    原句: '学习 4 次',
    位置: expect.stringMatching(/^第 \d+ 行$/),
    文稿: '财政/解放区财政局.txt',
  })
})

test('the items tell how many units failed them', () => {
  const rows = rowsOf('items')
  expect(rows).toHaveLength(audit.head.rules.length)
  expect(rows.find(({规则}) => 规则 === 'structure/empty-section')).toMatchObject({
    不合格: 2,
    合格: 4,
    不合格率: 1 / 3,
  })
})

test('the overview names what is missing first, and what the other tables have', () => {
  const rows = rowsOf('overview')
  const noteOf = (what: string) => rows.find(({事项}) => 事项 === what)
  expect(noteOf('未报单位')).toEqual({事项: '未报单位', 数: 1, 说明: '和顺县财政局'})
  expect(noteOf('逾期')).toMatchObject({数: 1})
  expect(noteOf('逐项对照')).toBeDefined()
  expect(rows[0]!.事项).toBe('文稿')
})

test('an incomplete run says so before anything else', () => {
  const [first] = rowsOf('overview', {...audit, partial: {done: 8, found: 20}})
  expect(first).toMatchObject({事项: '结果不完整', 数: 8, 说明: expect.stringContaining('共找到 20 份')})
})

test('without a roster nothing is said of who is missing', () => {
  const {roster: _, ...rest} = audit
  const whats = rowsOf('overview', {...rest, missing: []}).map(({事项}) => 事项)
  expect(whats).not.toContain('未报单位')
  const method = rowsOf('method', rest)
  expect(method.find(({事项}) => 事项 === '名单')!.说明).toContain('没有给名单')
})

test('the method names each sign that the matrix has', () => {
  const whats = rowsOf('method').map(({事项}) => 事项)
  const used = new Set([...tableOf('matrix').rows].flatMap(row => row.slice(6)))
  expect([...used].filter(sign => sign !== '' && !whats.includes(`符号 ${sign}`))).toEqual([])
})

test('the findings are read draft by draft, not all at once', () => {
  const asked: string[] = []
  const watched = {
    ...records,
    get: (path: string) => {
      asked.push(path)
      return records.get(path)
    },
  }
  const {rows} = tablesOf(audit, watched, {language: 'zh'}).find(({name}) => name === 'findings')!
  expect(asked).toEqual([])
  rows[Symbol.iterator]().next()
  expect(asked).toEqual([records.paths[0]])
})

test('what is in no total, since a unit has several files, is told beside the totals and where they are explained', () => {
  const files = rowsOf('overview').find(row => row.事项 === '文稿')!
  expect(files.说明).toBe('每个单位只计一份，另 1 份不计入以下的得分、等级和问题数，见“报送情况”')
  const explained = rowsOf('method').find(row => row.事项 === '计入合计的文稿')!
  expect(explained.说明).toContain('本次另有 1 份没有计入，“文稿”“问题清单”里有')
})
