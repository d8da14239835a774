import type {AuditEnd} from '../../audit/types.ts'
import type {RecordIndex} from '../../workspace/records/record-index.ts'

/**
 * The head, a line a draft, as they were recorded, and how many there are: what `hegao merge`, `--against` and `--trend` read.
 *
 * @param found the drafts of the run, where it was ended before all were read
 */
export function* ndjsonOf(records: RecordIndex, found = records.size): Generator<Uint8Array | string> {
  yield `${JSON.stringify(records.head)}\n`
  for (const path of records.paths) {
    yield records.line(path)
    yield '\n'
  }
  const end: AuditEnd = {type: 'end', drafts: records.size, found}
  yield `${JSON.stringify(end)}\n`
}
