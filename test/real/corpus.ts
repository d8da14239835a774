import {existsSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {root} from '../support/built-in.ts'

/** Word files of other people beside the checkout. They are not ours to copy, so a checkout alone has none. */
const folder = path.resolve(root, '../shared/corpus/docx')
const corpusIsHere = existsSync(folder)

export function corpusFiles(): string[] {
  if (!corpusIsHere) {
    process.stdout.write(`not tested: ${folder} is not there\n`)
    return []
  }
  return readdirSync(folder)
    .filter(name => /\.do[ct][xm]$/.test(name))
    .map(name => path.join(folder, name))
}

/** LibreOffice opens none whose markup leaves a prefix without its namespace (mc:Ignorable="w14"). */
export const refused: ReadonlySet<string> = new Set(['08-comments-revisions.docx'])
