import type {RecordIndex} from '../../workspace/records/record-index.ts'

/** The head, and a line a draft, as they were recorded: what `hegao merge`, `--against` and `--trend` read. */
export function* ndjsonOf(records: RecordIndex): Generator<string | Buffer> {
  yield `${JSON.stringify(records.head)}\n`
  for (const path of records.paths) {
    yield records.line(path)
    yield '\n'
  }
}

/** Pieces that are worth a call to the disk. */
export function* bytesOf(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    waiting.push(bytes)
    size += bytes.length
    if (size < enough) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  yield Buffer.concat(waiting)
}

const enough = 1 << 20
