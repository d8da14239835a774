import {createHash} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {writeFolder} from '../../../scripts/generate/folder.ts'
import type {FileTruth} from '../../../scripts/generate/truth.ts'
import {readReport} from '../../../src/read/read-report.ts'
import {Unreadable} from '../../../src/read/unreadable.ts'

const base = mkdtempSync(path.join(tmpdir(), 'hegao-generate-'))
afterAll(() => rmSync(base, {recursive: true}))

const options = {count: 260, seed: 14, year: 2024, format: 'mixed'} as const
const first = path.join(base, 'first')
const truth = writeFolder(first, {...options, withLastYear: true})
const files: FileTruth[] = readFileSync(path.join(first, 'reports.truth.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => JSON.parse(line))
const roster: {name: string}[] = parse(readFileSync(path.join(first, 'units.yaml'), 'utf8')).units

describe('a folder of made-up reports', () => {
  test('is the same, byte for byte, for the same seed', () => {
    const again = path.join(base, 'again')
    writeFolder(again, {...options, withLastYear: true})
    expect(sums(again)).toEqual(sums(first))
  })

  test('is another for another seed', () => {
    const other = path.join(base, 'other')
    writeFolder(other, {...options, count: 20, seed: 15})
    const before = sums(path.join(first, 'reports'))
    const same = [...sums(path.join(other, 'reports'))].filter(([name, sum]) => before.get(name) === sum)
    expect(same.length).toBeLessThan(2)
  })

  test('has files that do not depend on how many there are', () => {
    const fewer = path.join(base, 'fewer')
    writeFolder(fewer, {...options, count: 70})
    const all = sums(path.join(first, 'reports'))
    const some = sums(path.join(fewer, 'reports'))
    expect(some.size).toBe(70)
    for (const [name, sum] of some) expect(all.get(name), name).toBe(sum)
  })

  test('has as many files as asked for, each fifth of them a Word document', () => {
    const names = [...sums(path.join(first, 'reports')).keys()]
    expect(names).toHaveLength(options.count)
    const share = names.filter(name => name.endsWith('.docx')).length / names.length
    expect(share).toBeGreaterThan(0.12)
    expect(share).toBeLessThan(0.3)
  })
})

describe('the truth about a folder', () => {
  test('two to six faults in seven of ten reports, none in the others', () => {
    const named = files.filter(({unit}) => unit)
    const faulty = named.filter(({faults}) => faults.length > 0)
    expect(faulty.length / named.length).toBeGreaterThan(0.6)
    expect(faulty.length / named.length).toBeLessThan(0.8)
    for (const {faults} of faulty) {
      expect(faults.length).toBeGreaterThanOrEqual(2)
      expect(faults.length).toBeLessThanOrEqual(6)
    }
  })

  test('missing units are in the roster and have no file', () => {
    const names = roster.map(({name}) => name)
    expect(truth.missing.length).toBeGreaterThan(0)
    for (const unit of truth.missing) {
      expect(names).toContain(unit)
      expect(files.map(one => one.unit)).not.toContain(unit)
    }
    for (const {unit} of files) if (unit) expect(names).toContain(unit)
    expect(new Set(names).size).toBe(names.length)
  })

  test('words of a fault stand at its line in text files', () => {
    for (const {path: name, faults} of files.filter(one => one.path.endsWith('.txt'))) {
      const lines = readFileSync(path.join(first, 'reports', name), 'utf8').split('\n')
      for (const {line, column, endColumn, words} of faults)
        expect(lines[line - 1]!.slice(column - 1, endColumn - 1)).toBe(words)
    }
  })

  test('copies have many words of their source, and those of no other', async () => {
    expect(truth.copies.length).toBeGreaterThan(5)
    for (const {a, b} of truth.copies) {
      const [source, copy] = [await clausesOf(a), await clausesOf(b)]
      const shared = [...copy].filter(one => source.has(one)).length
      expect(shared / copy.size, `${a} → ${b}`).toBeGreaterThan(0.1)
      const stranger = await clausesOf(files.find(one => one.unit && one.path !== a && one.path !== b)!.path)
      expect([...copy].filter(one => stranger.has(one)).length / copy.size).toBeLessThan(0.05)
    }
  })

  test('repeated files say what the file of the year before said', async () => {
    expect(truth.repeated.length).toBeGreaterThan(5)
    for (const name of truth.repeated) {
      const before = name.replace('2024年度', '2023年度')
      const [now, old] = [await clausesOf(name), await clausesOf(before, 'last-year')]
      expect([...now].filter(one => old.has(one)).length / now.size, name).toBeGreaterThan(0.5)
    }
  })

  test('files that cannot be read are refused, all others are read', async () => {
    const refused = truth.unreadable.map(one => one.path)
    expect(refused.length).toBeGreaterThan(0)
    for (const name of refused) await expect(open(name), name).rejects.toThrow(Unreadable)
    for (const one of files) expect((await open(one.path)).text.length, one.path).toBeGreaterThan(500)
  })

  test('late files are dated, or came, after 1 March', async () => {
    expect(truth.late.length).toBeGreaterThan(0)
    for (const name of truth.late) {
      const {text} = await open(name)
      const dated = /\n\s*2025年(\d+)月(\d+)日/.exec(text)
      const day = dated
        ? Number(dated[1]) * 100 + Number(dated[2])
        : dayOf(statSync(path.join(first, 'reports', name)).mtime)
      expect(day, name).toBeGreaterThan(301)
    }
  })
})

const dayOf = (date: Date) => (date.getUTCMonth() + 1) * 100 + date.getUTCDate()

function open(name: string, folder = 'reports') {
  return readReport(readFileSync(path.join(first, folder, name)))
}

/** Without numbers. */
async function clausesOf(name: string, folder = 'reports'): Promise<Set<string>> {
  const {text} = await open(name, folder)
  const clauses = text.replace(/\d+/g, '').split(/[，。；\n]/)
  return new Set(clauses.filter(clause => clause.length > 9))
}

function sums(folder: string): Map<string, string> {
  const names = readdirSync(folder, {recursive: true}).map(String)
  const regular = names.filter(name => statSync(path.join(folder, name)).isFile()).toSorted()
  return new Map(
    regular.map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  )
}
