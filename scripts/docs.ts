/**
 * Writes what is generated under docs/, and the outputs that the other pages show. With --check it writes
 * nothing, names what is stale, and fails.
 */
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {freshPages, stalePages} from './docs/pages.ts'

const root = path.resolve(import.meta.dirname, '..')
const pages = await freshPages(root)
const stale = stalePages(pages, root)

if (process.argv.includes('--check')) {
  for (const page of stale) process.stderr.write(`stale: ${page}\n`)
  if (stale.length > 0) {
    process.stderr.write('to mend it: npm run docs\n')
    process.exitCode = 1
  }
} else {
  for (const page of stale) {
    writeFileSync(path.join(root, page), pages.get(page)!)
    process.stdout.write(`wrote ${page}\n`)
  }
}
