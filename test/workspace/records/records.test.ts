import {appendFileSync, readFileSync, truncateSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {briefEnd, lineOf, parseBrief} from '../../../src/audit/lines.ts'
import type {DraftRecord} from '../../../src/audit/types.ts'
import {openRecords} from '../../../src/workspace/records/open-records.ts'
import {RecordIndex} from '../../../src/workspace/records/record-index.ts'
import {RecordWriter} from '../../../src/workspace/records/record-writer.ts'
import {recordOf} from '../../support/audit-records.ts'
import {folderWith} from '../folder.ts'

const record = (name: string, text = '一、总体情况\n办好。\n'): DraftRecord => recordOf({path: name, text})

/** What a run leaves on the disk, and an index that was made of it afterwards. */
function written(records: readonly DraftRecord[]) {
  const file = path.join(folderWith({}), 'r.ndjson')
  const writer = new RecordWriter(file)
  writer.write(records)
  writer.close()
  return file
}

function scanned(file: string): RecordIndex {
  const index = new RecordIndex()
  const number = index.open(file)
  for (const entry of index.scan(number))
    if ('brief' in entry) index.add(entry.brief.path, number, entry.place)
  return index
}

test('records are read as they were written, in the order of their paths', () => {
  const records = [record('乙.txt'), record('甲.txt', '别的文字\n'), record('a/b.txt')]
  const index = scanned(written(records))
  expect(index.paths).toEqual(['a/b.txt', '乙.txt', '甲.txt'])
  for (const one of records) expect(index.get(one.path)).toEqual(one)
  index.close()
})

test('where a record was written is told as it is found again', () => {
  const file = path.join(folderWith({}), 'r.ndjson')
  const writer = new RecordWriter(file)
  const told = [...writer.write([record('甲.txt')]), ...writer.write([record('乙.txt'), record('丙.txt')])]
  writer.close()
  const index = new RecordIndex()
  const number = index.open(file)
  const found = [...index.scan(number)].flatMap(entry => ('brief' in entry ? [entry.place] : []))
  expect(told.map(({path: _, ...place}) => place)).toEqual(found)
  index.close()
})

test('a brief is the record without the words of the draft, whatever these words are', () => {
  const words = fc.string({unit: 'binary', maxLength: 60})
  const tricky = fc.constantFrom('"', ',"diagnostics":[', '\\",\\"diagnostics\\":[', '}}', '\n')
  fc.assert(
    fc.property(fc.array(fc.oneof(words, tricky), {maxLength: 6}), pieces => {
      const hostile = pieces.join('')
      const {read, ...rest} = record(`a${hostile}`)
      const whole = {...rest, read: {...read!, text: hostile, identity: {...read!.identity, title: hostile}}}
      const line = Buffer.from(lineOf(whole))
      const end = briefEnd(line)
      const {diagnostics: _, waived: __, text: ___, ...brief} = whole.read
      const parsed = parseBrief(line.toString('utf8', 0, end), false)
      expect(parsed).toEqual(JSON.parse(JSON.stringify({...rest, read: brief})))
      expect(line.includes(10)).toBe(false)
    }),
  )
})

test('a line that was torn off is passed over, and so is what is no JSON', () => {
  const file = written([record('甲.txt'), record('乙.txt')])
  truncateSync(file, readFileSync(file).length - 20)
  const torn = scanned(file)
  expect(torn.paths).toEqual(['甲.txt'])
  torn.close()
  appendFileSync(file, '\n{"type":"draft",\n\n')
  const broken = scanned(file)
  expect(broken.paths).toEqual(['甲.txt'])
  broken.close()
})

test('a draft that could not be read has a record, and no words', () => {
  const unreadable: DraftRecord = {
    type: 'draft',
    path: '甲.docx',
    stamp: '1 2',
    unreadable: {zh: '文件已加密', en: 'encrypted'},
  }
  const index = scanned(written([unreadable]))
  expect(index.get('甲.docx')).toEqual(unreadable)
  expect([...index.briefs()]).toEqual([unreadable])
  index.close()
})

test('the later record of a path counts', () => {
  const index = scanned(written([record('甲.txt', '先前\n'), record('甲.txt', '后来\n')]))
  expect(index.size).toBe(1)
  expect(index.get('甲.txt').read!.text).toBe('后来\n')
  index.close()
})

test('a file larger than what is read at a time', () => {
  const many = Array.from({length: 600}, (_, at) =>
    record(`${at}.txt`, `${'一二三四五六七八九十'.repeat(400)}\n`),
  )
  const index = scanned(written(many))
  expect(index.size).toBe(600)
  expect(index.get('599.txt')).toEqual(many[599])
  index.close()
})

const head = (key: string, shard?: string) =>
  `${JSON.stringify({type: 'audit', version: '1', key, language: 'zh', today: '2026-03-31', rules: [], scoring: {levels: []}, ...(shard && {shard})})}\n`

const end = (drafts: number, found = drafts) => `${JSON.stringify({type: 'end', drafts, found})}\n`

test('records of shards go together, and what is absent is named', () => {
  const folder = folderWith({})
  const put = (name: string, text: string) => {
    const file = path.join(folder, name)
    writeFileSync(file, text)
    return {file, name}
  }
  const one = put('1.ndjson', `${head('k', '1/3')}${lineOf(record('甲.txt'))}\n${end(1)}`)
  const three = put('3.ndjson', `${head('k', '3/3')}${lineOf(record('乙.txt'))}\n${end(1, 3)}`)
  const {index, absent, found} = openRecords([three, one])
  expect(index.paths).toEqual(['乙.txt', '甲.txt'])
  expect(index.head.shard).toBeUndefined()
  expect(absent).toEqual(['2/3'])
  expect(found).toBe(4)
  index.close()
  const other = put('别.ndjson', head('另一套规则') + end(0))
  expect(() => openRecords([one, other])).toThrow(/different rules/)
  expect(() => openRecords([one, one])).toThrow(/name each result once/)
  expect(() => openRecords([put('空.ndjson', '')])).toThrow(/was not written by/)
  expect(() => openRecords([{file: path.join(folder, '没有'), name: '没有'}])).toThrow(/no such file/)
  expect(() => openRecords([{file: folder, name: '文件夹'}])).toThrow(/cannot be opened/)
})

test('a file of records that was cut or damaged is refused', () => {
  const folder = folderWith({})
  const whole = `${head('k')}${lineOf(record('甲.txt'))}\n${lineOf(record('乙.txt'))}\n${end(2)}`
  const opened = (text: string) => {
    const file = path.join(folder, 'r.ndjson')
    writeFileSync(file, text)
    const {index} = openRecords([{file, name: 'r.ndjson'}])
    index.close()
    return index.size
  }
  expect(opened(whole)).toBe(2)
  const lines = whole.split('\n')
  for (const broken of [
    whole.slice(0, -20),
    lines.slice(0, 2).join('\n'),
    lines.filter((_, at) => at !== 1).join('\n'),
    whole.replace('{"type":"draft"', '{{"type":"draft"'),
  ])
    expect(() => opened(broken)).toThrow(/not whole/)
})
