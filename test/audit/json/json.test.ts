import {expect, test} from 'vitest'
import {jsonOf} from '../../../src/audit/json/json.ts'
import type {Audit} from '../../../src/audit/types.ts'
import {auditSample} from '../../support/audit-sample.ts'

const {audit} = auditSample()
const parse = (given: Audit) => JSON.parse([...jsonOf(given)].join(''))
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

test('all of the audit is in it', () => {
  const read = parse(audit)
  expect(Object.keys(read)).toEqual([
    'version',
    'key',
    'language',
    'today',
    'scoring',
    'roster',
    'rules',
    'marks',
    'units',
    'drafts',
    'missing',
    'late',
    'twice',
    'unknown',
    'unreadable',
    'copies',
    'figures',
    'trend',
  ])
  expect(read.drafts).toEqual(plain(audit.drafts))
  expect(read.rules).toEqual(plain(audit.head.rules))
  expect(read.copies).toEqual(plain(audit.copies))
  expect(read.figures).toEqual(plain(audit.figures))
  expect(read.trend).toEqual(plain(audit.trend))
})

test('units name their drafts by paths, and the marks are explained', () => {
  const read = parse(audit)
  expect(read.units).toContainEqual(
    expect.objectContaining({
      unit: '长治市上党区审计局',
      rank: expect.any(Number),
      drafts: ['审计/上党区审计局.docx', '审计/上党区审计局（旧）.txt'],
    }),
  )
  const ranks = read.units
    .map(({rank}: {rank: number | null}) => rank)
    .filter((rank: number | null) => rank !== null)
  expect(ranks).toEqual(ranks.toSorted((one: number, other: number) => one - other))
  const [mark] = read.drafts[0].verdicts
  expect(read.marks[mark]).toBe('pass')
})

test('who was late, reported twice, or could not be read', () => {
  const {late, twice, unreadable, missing, unknown} = parse(audit)
  expect(late).toEqual([{unit: '和顺县审计局', path: '和顺县审计局.txt', date: '2026-03-09', late: 8}])
  expect(twice).toHaveLength(1)
  expect(unreadable).toEqual([
    {
      path: '财政/武陟县财政局.docx',
      unit: '武陟县财政局',
      unreadable: {zh: expect.any(String), en: expect.any(String)},
    },
  ])
  expect(missing.map(({name}: {name: string}) => name)).toEqual(['和顺县财政局'])
  expect(unknown).toEqual(['某局述职.txt'])
})

test('what an audit does not have is not there, and the rest can still be read', () => {
  const {trend: _, roster: __, ...rest} = audit
  const read = parse({...rest, drafts: [], units: [], missing: [], unknown: [], partial: {done: 0, found: 3}})
  expect(read).not.toHaveProperty('trend')
  expect(read).not.toHaveProperty('roster')
  expect(read.partial).toEqual({done: 0, found: 3})
})

test('half a character in a name does not make the file unreadable to others', () => {
  const unknown = ['坏\ud800名.txt', '"}],<script>']
  const text = [...jsonOf({...audit, unknown})].join('')
  expect(Buffer.from(text).toString()).toBe(text)
  expect(JSON.parse(text).unknown).toEqual(['坏\ufffd名.txt', '"}],<script>'])
})
