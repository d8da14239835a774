/**
 * `npm run bench:audit -- [accuracy] [speed] [memory]`: what an audit of generated reports finds of what was planted in
 * them, how fast it is beside other linters, and how much memory it takes. Ratios of one run, for machines are noisy.
 * Ends with 1 when a target is missed. `--keep DIR` keeps the generated reports; `--count`, `--seed` and `--rounds` have
 * 10,000, 1 and 3 as defaults.
 */
import {existsSync, mkdirSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {accuracy} from './audit/accuracy.ts'
import {memory} from './audit/memory.ts'
import {Print} from './audit/print.ts'
import {speed} from './audit/speed.ts'
import {temporaryFolder} from './audit/temporary.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    keep: {type: 'string'},
    count: {type: 'string', default: '10000'},
    seed: {type: 'string', default: '1'},
    rounds: {type: 'string', default: '3'},
  },
})

const sections = {accuracy, speed, memory}

if (!existsSync(path.resolve(import.meta.dirname, '../../dist/bin/hegao.cjs')))
  throw new Error('no dist/bin/hegao.cjs: run `npm run build` first')
const unknown = positionals.find(name => !(name in sections))
if (unknown) throw new Error(`no section “${unknown}”: choose from ${Object.keys(sections).join(', ')}`)

const cache = values.keep ? path.resolve(values.keep) : temporaryFolder()
mkdirSync(cache, {recursive: true})
const print = new Print()
const options = {
  cache,
  count: Number(values.count),
  seed: Number(values.seed),
  rounds: Number(values.rounds),
}
for (const [name, measure] of Object.entries(sections))
  if (positionals.length === 0 || positionals.includes(name)) await measure(options, print)
if (print.missed.length > 0) {
  print.line(`missed: ${print.missed.join('; ')}`)
  process.exitCode = 1
}
