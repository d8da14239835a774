/**
 * `npm run generate -- --count 10000 --seed 1 --format txt|md|mixed --out DIR`: a folder of made-up reports with faults
 * and copies planted in them, a roster, and the truth about both. `--year 2024` is the year that they report on;
 * `--last-year` writes the reports of the year before as well.
 */
import path from 'node:path'
import {parseArgs} from 'node:util'
import type {FolderFormat} from './generate/files.ts'
import {writeFolder} from './generate/folder.ts'

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '1000'},
    seed: {type: 'string', default: '1'},
    format: {type: 'string', default: 'mixed'},
    year: {type: 'string', default: '2024'},
    out: {type: 'string'},
    'last-year': {type: 'boolean', default: false},
  },
})

const formats: readonly string[] = ['txt', 'md', 'mixed'] satisfies FolderFormat[]
if (!values.out) throw new Error('--out DIR: where to write')
if (!formats.includes(values.format)) throw new Error(`--format: one of ${formats.join(', ')}`)

const start = performance.now()
const truth = writeFolder(path.resolve(values.out), {
  count: wholeNumber('count', values.count),
  seed: wholeNumber('seed', values.seed),
  year: wholeNumber('year', values.year),
  format: values.format as FolderFormat,
  withLastYear: values['last-year'],
})
const seconds = ((performance.now() - start) / 1000).toFixed(1)
console.log(
  `${truth.count} files in ${seconds} s: ${truth.copies.length} copies, ${truth.missing.length} units missing, ${truth.late.length} late, ${truth.twice.length} twice, ${truth.unreadable.length} unreadable`,
)

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name}: a whole number, not “${text}”`)
  return Number(text)
}
