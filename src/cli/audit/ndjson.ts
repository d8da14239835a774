import type {RecordIndex} from '../../workspace/records/record-index.ts'

/** The head, and a line a draft, as they were recorded: what `hegao merge`, `--against` and `--trend` read. */
export function* ndjsonOf(records: RecordIndex): Generator<Uint8Array | string> {
  yield `${JSON.stringify(records.head)}\n`
  for (const path of records.paths) {
    yield records.line(path)
    yield '\n'
  }
}
