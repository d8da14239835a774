import {mkdirSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {changedOn, isLate} from './day.ts'
import {bytesOf, type FolderFormat, formatOf, pathOf, unreadableBytes} from './files.ts'
import {Reporter} from './report.ts'
import {rosterOf} from './roster.ts'
import {filesOfPlace, type Schedule} from './schedule.ts'
import type {FileTruth, Truth} from './truth.ts'

export interface FolderOptions {
  readonly count: number
  readonly seed: number
  readonly year: number
  readonly format: FolderFormat
  /** Also the reports of the year before, in a folder of their own. */
  readonly withLastYear?: boolean
}

/**
 * Writes `reports/`, and beside it `units.yaml`, `reports.truth.json` and `reports.truth.ndjson`; if it is asked for, the
 * same for `last-year/`. The same options give the same bytes, and a file does not depend on how many there are.
 */
export function writeFolder(out: string, options: FolderOptions): Truth {
  const {count, seed, year, withLastYear} = options
  if (withLastYear) writeYear(path.join(out, 'last-year'), {...options, year: year - 1})
  const truth = writeYear(path.join(out, 'reports'), options)
  writeFileSync(path.join(out, 'units.yaml'), rosterOf(new Reporter(seed, year).schedule, count))
  return truth
}

function writeYear(folder: string, {count, seed, year, format}: FolderOptions): Truth {
  const reporter = new Reporter(seed, year)
  const {schedule} = reporter
  const pathAt = (index: number) => pathOf(schedule.slot(index), seed, year, formatOf(index, seed, format))
  const truth = {
    seed,
    count,
    year,
    missing: missingOf(schedule, count),
    late: [] as string[],
    twice: [] as Truth['twice'][number][],
    nameless: [] as string[],
    unreadable: [] as Truth['unreadable'][number][],
    copies: [] as Truth['copies'][number][],
    repeated: [] as string[],
  }
  const files: FileTruth[] = []
  for (let index = 0; index < count; index++) {
    const {role, unit} = schedule.slot(index)
    const file = pathAt(index)
    if (role.kind === 'unreadable') {
      const whole = () => bytesOf(reporter.report(index, 'docx').printed, 'docx', index)
      write(
        path.join(folder, file),
        unreadableBytes(role.why, whole, index),
        new Date(Date.UTC(year + 1, 1, 1)),
      )
      truth.unreadable.push({path: file, why: role.why})
      continue
    }
    const form = formatOf(index, seed, format)
    const report = reporter.report(index, form)
    const changed = changedOn(report, seed)
    write(path.join(folder, file), bytesOf(report.printed, form, index), changed)
    if (isLate(report, changed, year)) truth.late.push(file)
    if (role.kind === 'second') truth.twice.push({unit: unit.name, paths: [pathAt(index - 1), file]})
    if (role.kind === 'nameless') truth.nameless.push(file)
    if (role.kind === 'copy') truth.copies.push({a: pathAt(role.source), b: file, way: role.way})
    if (schedule.wordedIn(index) !== year) truth.repeated.push(file)
    const {words, printed} = report
    const named = role.kind === 'nameless' ? {} : {unit: unit.name}
    files.push({path: file, ...named, year, faults: printed.places, words})
  }
  writeFileSync(`${folder}.truth.json`, `${JSON.stringify(truth, null, 1)}\n`)
  writeFileSync(`${folder}.truth.ndjson`, files.map(one => `${JSON.stringify(one)}\n`).join(''))
  return truth
}

function missingOf(schedule: Schedule, count: number): string[] {
  const places = Math.ceil(count / filesOfPlace)
  const units = Array.from({length: places}, (_, block) => schedule.missing(block)).flat()
  return units.map(({name}) => name)
}

function write(file: string, bytes: Uint8Array, changed: Date): void {
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, bytes)
  utimesSync(file, changed, changed)
}
