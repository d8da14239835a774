import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Catalogue} from '../rule/types.ts'
import {parseCatalogue} from './catalogue-text.ts'

/**
 * Stands for `#catalogue` in the command: from a file of its own, so that the text is neither part of the
 * program, which V8 hashes, nor of the compiled code that is kept.
 */
export const catalogue: Catalogue = parseCatalogue(
  readFileSync(join(__dirname, '../catalogue.utf16'), 'utf16le'),
)
