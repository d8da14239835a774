import type {AuditEnd, AuditHead} from '../../audit/types.ts'
import type {Words} from '../../diagnostic/types.ts'
import {RecordsError} from './record-folder.ts'
import {RecordIndex} from './record-index.ts'

/** A file of records: where it is, and how the user named it. */
interface Named {
  readonly file: string
  readonly name: string
}

export interface OpenedRecords {
  readonly index: RecordIndex
  /** Shards that are not among the files: “2/4”. */
  readonly absent: readonly string[]
  /** How many drafts the runs had found: more than there are records, where one was ended early. */
  readonly found: number
}

/**
 * Records that `-f ndjson` has written: of one run, or of all shards of it.
 *
 * @throws {RecordsError} for files that are none, or do not go together
 */
export function openRecords(files: readonly Named[]): OpenedRecords {
  const heads: AuditHead[] = []
  const index = new RecordIndex()
  let found = 0
  for (const {file, name} of files) {
    const number = opening(index, file, name)
    const before = index.size
    let end: AuditEnd | undefined
    let isFirst = true
    for (const entry of index.scan(number)) {
      if (isFirst !== 'head' in entry) throw new RecordsError(foreign(name))
      isFirst = false
      if ('head' in entry) heads.push(entry.head)
      else if ('end' in entry) end = entry.end
      else if (index.has(entry.brief.path)) throw new RecordsError(twice(name, entry.brief.path))
      else index.add(entry.brief.path, number, entry.place)
    }
    if (isFirst) throw new RecordsError(foreign(name))
    if (end?.drafts !== index.size - before) throw new RecordsError(torn(name))
    found += end.found
    if (heads.at(-1)!.key !== heads[0]!.key) throw new RecordsError(different(name, files[0]!.name))
  }
  const {shard: _, ...head} = heads[0]!
  index.head = head
  return {index, absent: absentShards(heads), found}
}

function opening(index: RecordIndex, file: string, name: string): number {
  try {
    return index.open(file)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new RecordsError({zh: `没有这个文件：${name}`, en: `no such file: ${name}`})
    throw new RecordsError({zh: `打不开 ${name}（${code}）`, en: `${name} cannot be opened (${code})`})
  }
}

function absentShards(heads: readonly AuditHead[]): string[] {
  const given = heads.flatMap(({shard}) => shard ?? [])
  const [first] = given
  if (first === undefined) return []
  const of = Number(first.split('/')[1])
  return Array.from({length: of}, (_, at) => `${at + 1}/${of}`).filter(shard => !given.includes(shard))
}

function foreign(name: string): Words {
  return {
    zh: `${name} 不是 hegao audit -f ndjson 写的文件`,
    en: `${name} was not written by hegao audit -f ndjson`,
  }
}

function torn(name: string): Words {
  return {
    zh: `${name} 不完整，有的行丢失或损坏，缺的单位会被当作没有报送；请重新生成或重新复制`,
    en: `${name} is not whole: lines are lost or damaged, and their units would look as if they had not reported; write or copy it again`,
  }
}

function twice(name: string, path: string): Words {
  return {
    zh: `${name} 里的 ${path} 在前面的文件里已经有了；同一份结果请只写一次`,
    en: `${path} in ${name} was in a file before it; name each result once`,
  }
}

function different(name: string, first: string): Words {
  return {
    zh: `${name} 和 ${first} 不是用同样的规则、配置和程序核对的，不能合在一起`,
    en: `${name} and ${first} were made with different rules, settings or programs, and cannot be merged`,
  }
}
