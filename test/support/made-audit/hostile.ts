import type {Audit, DraftRecord, Records} from '../../../src/audit/types.ts'
import type {MadeAudit} from './audit.ts'

/** What users, drafts, file systems and presets of one's own fill with their words. */
const free: ReadonlySet<string> = new Set([
  'advice',
  'approvedBy',
  'article',
  'document',
  'en',
  'file',
  'key',
  'message',
  'method',
  'name',
  'near',
  'paths',
  'number',
  'path',
  'reason',
  'says',
  'section',
  'sentence',
  'text',
  'title',
  'unit',
  'unknown',
  'value',
  'version',
  'zh',
])

/** The same audit with the words behind everything that anybody could have written. */
export function withWords({audit, records}: MadeAudit, words: string): MadeAudit {
  const changed = <Value>(value: Value, key = ''): Value => {
    if (typeof value === 'string') return (free.has(key) ? value + words : value) as Value
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(one => changed(one, key)) as Value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, key)])) as Value
  }
  const paths = records.paths.map(path => path + words)
  const hostile: Records = {
    head: changed(records.head),
    paths,
    get: path => changed(records.get(path.slice(0, path.length - words.length)) as DraftRecord),
    brief: path => changed(records.brief(path.slice(0, path.length - words.length))),
    *briefs() {
      for (const brief of records.briefs()) yield changed(brief)
    },
  }
  return {audit: changed<Audit>(audit), records: hostile}
}
