import type {Catalogue} from '../rule/types.ts'
import {parseCatalogue} from './catalogue-text.ts'

/** From the launcher: what a file holds, which stays as it is, for no other is read so afterwards. */
declare const read: (file: string) => {readonly bytes: Buffer; readonly size: number}

// By hand and not by `node:path`, which Node would have to compile for it.
const {bytes, size} = read(`${__dirname}/../catalogue.utf16`)

/**
 * Stands for `#catalogue` in the command: from a file of its own, so that the text is neither part of the
 * program, which V8 hashes, nor of the compiled code that is kept.
 */
export const catalogue: Catalogue = parseCatalogue({
  slice: (start = 0, end = size / 2) => bytes.toString('utf16le', start * 2, end * 2),
})
