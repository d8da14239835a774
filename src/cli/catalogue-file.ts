import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Catalogue} from '../rule/types.ts'

/**
 * Stands for `#catalogue` in the command: from a file of its own, so that the text is neither part of the
 * program, which V8 hashes, nor of the compiled code that is kept.
 */
export const catalogue = JSON.parse(
  readFileSync(path.join(__dirname, '../catalogue.utf16'), 'utf16le'),
) as Catalogue
