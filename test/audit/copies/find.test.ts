import {describe, expect, test} from 'vitest'
import type {CopyPair} from '../../../src/audit/copies/types.ts'
import type {ToldDraft} from '../../support/audit-records.ts'
import {chanceOf} from '../../support/chance.ts'
import {inserted, paragraphsOf, renamed, renumbered, reworded, sectionOf} from '../../support/copying.ts'
import {corpus, corpusIsHere} from '../../support/drafts.ts'
import {copiesAmong, copyOf, five, kaifeng, named, shangdang, xiqing} from './five.ts'

describe('independent reports', () => {
  test('the five drafts have not copied from each other', () => {
    expect(copiesAmong(five).pairs).toEqual([])
  })

  test.skipIf(!corpusIsHere)(
    'the public reports beside the checkout have not, but for one of last year',
    () => {
      const all = corpus().map(({file, text}): ToldDraft => ({path: file, text, ...told(file)}))
      expect(named(copiesAmong(all))).toEqual([
        '210_洪泽区信息公开年报_2023_版式.txt → 212_洪泽区信息公开年报_2024_版式.txt',
      ])
    },
  )
})

/** The government and the year in the name of a file of the corpus. */
function told(file: string): {unit?: string; year?: number} {
  const unit =
    /坪山新区|大鹏新区|国务院|(?:北京|重庆|深圳)市|(?:光明|罗湖|南山|坪山|福田|龙华|宝安|龙岗|盐田|洪泽|海拉尔)区|..省/.exec(
      file,
    )
  const year = /_((?:19|20)\d\d)/.exec(file)
  return {...(unit && {unit: unit[0]}), ...(year && {year: Number(year[1])})}
}

describe('what people do when they copy', () => {
  const chance = chanceOf('copying')
  const elsewhere = {长治: '海宁', 上党: '云川'}
  const ways: readonly (readonly [string, string])[] = [
    ['the whole, with other names and figures', renamed(renumbered(shangdang.text, chance), elsewhere)],
    ['the whole, with a word changed in every sentence', reworded(shangdang.text, 30, chance)],
    ['the first half, and the second of another', halves(shangdang.text, kaifeng.text)],
    ['one section', inserted(sectionOf(shangdang.text, 300, chance), xiqing.text, chance)],
    [
      'the whole, with the paragraphs in another order',
      chance.shuffled(paragraphsOf(shangdang.text)).join('\n'),
    ],
  ]

  test.each(ways)('%s', (_way, text) => {
    const others = five.filter(({path}) => path === '000.txt' || path === '003.txt')
    const {pairs} = copiesAmong([...others, copyOf(text)])
    expect(pairs.map(({kind, a, b}) => [kind, a.path, b.path])).toEqual([['copied', '000.txt', '005.txt']])
  })

  test('in a Word document stands where Word counts it', () => {
    const places = shangdang.text.split('\n').map((_, at) => ({paragraph: at * 2 + 1}))
    const [pair] = copiesAmong([shangdang, {...copyOf(shangdang.text), places}]).pairs
    for (const {a, b, foreign} of pair!.passages) {
      expect(a).not.toHaveProperty('place')
      expect(b.place).toEqual({paragraph: b.line * 2 - 1})
      for (const {line, place} of foreign) expect(place).toEqual({paragraph: line * 2 - 1})
    }
    expect(pair!.passages.some(({foreign}) => foreign.length > 0)).toBe(true)
  })

  test('of a whole report all is shared, of one section the section', () => {
    const [whole] = copiesAmong([shangdang, copyOf(ways[0]![1])]).pairs
    expect(whole).toMatchObject({similarity: 1, a: {share: 1}, b: {share: 1}})
    const [section] = copiesAmong([shangdang, copyOf(ways[3]![1])]).pairs
    expect(section!.b.share).toBeGreaterThan(0.03)
    expect(section!.b.share).toBeLessThan(0.2)
  })

  test('a name that was left standing is called out, and tells who copied', () => {
    const text = renamed(shangdang.text, {长治市: '海宁市', 上党区审计局: '云川区审计局'})
    // By its path the copy comes first.
    const {pairs} = copiesAmong([shangdang, {...copyOf(text), path: '0.txt'}])
    const [{a, b, passages}] = pairs as [CopyPair]
    expect([a.path, b.path]).toEqual(['000.txt', '0.txt'])
    expect(new Set(passages.flatMap(({foreign}) => foreign.map(({name}) => name)))).toEqual(
      new Set(['上党区', '上党']),
    )
  })

  test('a clean copy has no foreign names', () => {
    const [{passages}] = copiesAmong([shangdang, copyOf(ways[0]![1])]).pairs as [CopyPair]
    expect(passages.flatMap(({foreign}) => foreign)).toEqual([])
  })

  test('whoever dated the report first has not copied', () => {
    const copy = {...copyOf(ways[0]![1]), path: '0.txt', date: '2025-02-20'}
    expect(named(copiesAmong([{...shangdang, date: '2025-01-15'}, copy]))).toEqual(['000.txt → 0.txt'])
  })
})

function halves(one: string, other: string): string {
  const [first, second] = [paragraphsOf(one), paragraphsOf(other)]
  return [...first.slice(0, first.length / 2), ...second.slice(second.length / 2)].join('\n')
}

describe('the same unit', () => {
  const again = renumbered(kaifeng.text, chanceOf('again')).replaceAll('党的二十大', '党的二十届三中全会')
  const lastYear: ToldDraft = {...kaifeng, path: '2023/002.txt', year: 2023}

  test('a second version of the same year is no copy', () => {
    expect(copiesAmong([...five, {...kaifeng, path: '002-定稿.txt', text: again}]).pairs).toEqual([])
  })

  test('the report of another year with other figures is renumbered, and the rest is new', () => {
    const fresh = '今年新设公职律师岗位，招标文件、执法文书由其逐件把关，退回修改的要写明理由。'
    const {pairs} = copiesAmong([{...kaifeng, text: `${again}\n${fresh}`}, lastYear])
    expect(pairs).toHaveLength(1)
    expect(pairs[0]).toMatchObject({kind: 'renumbered', a: {path: '2023/002.txt', year: 2023}})
    expect(pairs[0]!.b.share).toBeGreaterThan(0.95)
    expect(pairs[0]!.b.share).toBeLessThan(1)
  })

  test('one section of last year in a new report is nothing to speak of', () => {
    const section = sectionOf(kaifeng.text, 300, chanceOf('section'))
    const text = inserted(section, shangdang.text, chanceOf('section'))
    expect(copiesAmong([{...kaifeng, text}, lastYear]).pairs).toEqual([])
  })

  test('against last year: own reports are renumbered, those of others copied, and these not compared', () => {
    const earlier = [lastYear, {...lastYear, path: '2023/003.txt', unit: '焦作市解放区财政局'}]
    const {pairs} = copiesAmong([{...kaifeng, text: again}, shangdang], earlier)
    expect(pairs.map(({kind, a, b}) => [kind, a.path, a.earlier, b.path, b.earlier])).toEqual([
      ['copied', '2023/003.txt', true, '002.txt', undefined],
      ['renumbered', '2023/002.txt', true, '002.txt', undefined],
    ])
  })
})

test('nothing at all has no copies', () => {
  expect(copiesAmong([])).toMatchObject({pairs: [], formulas: 0})
})

test('a name that leaves out the places above its own is the same unit', () => {
  const text =
    '全年办理行政复议申请四十六件，依法纠正不当行为九起，逐案约谈承办科室负责人并通报了结果。'.repeat(4)
  const drafts = (first: string, second: string) => [
    {path: 'a.txt', text: `${text}\n`, unit: first, year: 2023},
    {path: 'b.txt', text: `${text}\n`, unit: second, year: 2024},
  ]
  const kinds = (first: string, second: string) =>
    copiesAmong(drafts(first, second)).pairs.map(({kind}) => kind)
  expect(kinds('洪泽区人民政府', '淮安市洪泽区人民政府')).toEqual(['renumbered'])
  expect(kinds('淮安市洪泽区审计局', '洪泽区审计局')).toEqual(['renumbered'])
  // An office without a place may be anybody's.
  expect(kinds('审计局', '洪泽区审计局')).toEqual(['copied'])
  expect(kinds('清江浦区审计局', '洪泽区审计局')).toEqual(['copied'])
})
