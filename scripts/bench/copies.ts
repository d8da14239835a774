/**
 * `npm run bench:copies -- [reports …]`: how long a sketch takes beside reading the report, and what finding the
 * copies among many reports costs. Those are made when they are asked for, which is timed apart.
 */
import {sketchOf} from '../../src/audit/copies/sketch.ts'
import {readText} from '../../src/read/text/text.ts'
import {copiesIn, MemoryRecords, recordOf} from '../../test/support/audit-records.ts'
import {root} from '../../test/support/built-in.ts'
import {drafts} from '../../test/support/drafts.ts'
import {loadBuiltIn} from '../sources.ts'
import {isCopy, madeReport} from './copies/made-reports.ts'

const {data} = loadBuiltIn(root).catalogue
const counts = process.argv.slice(2).map(Number)
sketches()
for (const count of counts.length > 0 ? counts : [1_000, 10_000, 50_000]) copies(count)

function sketches(): void {
  const reports = drafts.map(({text}) => readText(text))
  const identity = {
    title: '',
    units: [{value: '长治市上党区审计局', from: 'title', confidence: 1}],
    years: [],
  } as const
  const reading = perRound(() => drafts.map(({text}) => readText(text)))
  const sketching = perRound(() => reports.map(report => sketchOf(report, identity)))
  const size = reports.reduce((sum, report) => sum + sketchOf(report, identity).prints.length, 0)
  const [each, of] = [(sketching * 1000) / drafts.length, (reading * 1000) / drafts.length]
  console.log(
    `sketch  ${each.toFixed(0)} µs and ${Math.round(size / drafts.length)} bytes a draft; reading it takes ${of.toFixed(0)} µs`,
  )
}

/** Milliseconds of processor time, warm. */
function perRound(work: () => void): number {
  for (let round = 0; round < 500; round++) work()
  const start = process.cpuUsage()
  for (let round = 0; round < 500; round++) work()
  return process.cpuUsage(start).user / 1000 / 500
}

function copies(count: number): void {
  const paths = Array.from({length: count}, (_, number) => `${String(number).padStart(6, '0')}.txt`)
  const named = paths.map((path, number) => ({path, unit: `某${number}局`, year: 2025}))
  let making = 0
  let opened = 0
  let buffers = 0
  const records = new MemoryRecords(paths, path => {
    const start = process.cpuUsage().user
    const record = recordOf({path, text: madeReport(Number.parseInt(path, 10))})
    making += process.cpuUsage().user - start
    opened++
    if (opened % 500 === 0) buffers = Math.max(buffers, process.memoryUsage().arrayBuffers)
    return record
  })
  const start = process.cpuUsage().user
  const {pairs, formulas} = copiesIn({records, drafts: named}, data)
  const time = process.cpuUsage().user - start - making
  const planted = paths.filter((_, number) => isCopy(number)).length
  const found = pairs.filter(({b}) => isCopy(Number.parseInt(b.path, 10))).length
  console.log(
    `copies  ${count} reports: ${found} of ${planted} found, ${pairs.length - found} false, ${formulas} formulas; ${(time / 1e6).toFixed(2)} s of processor time besides making the records (${opened} times); arrays up to ${mib(buffers)}, process up to ${mib(process.resourceUsage().maxRSS * 1024)}`,
  )
}

function mib(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MiB`
}
