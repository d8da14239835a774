import {createWriteStream, mkdirSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {chanceOf} from '../../test/support/chance.ts'
import {bytesOf, type FolderFormat, formatOf, pathOf, unreadableBytes} from './files.ts'
import {type Report, Reporter} from './report.ts'
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
 * Writes `reports/`, and beside it `units.yaml`, `truth.json`, `truth.ndjson` and, if it is asked for, `last-year/`.
 * The same options give the same bytes; a file does not depend on how many there are.
 */
export function writeFolder(out: string, options: FolderOptions): Truth {
  const {count, seed, year} = options
  const reporter = new Reporter(seed, year)
  const {schedule} = reporter
  const lines = createWriteStream(path.join(mkdir(out), 'truth.ndjson'))
  const truth = writeReports(path.join(out, 'reports'), reporter, options, one => {
    lines.write(`${JSON.stringify(one)}\n`)
  })
  lines.end()
  writeFileSync(path.join(out, 'units.yaml'), rosterOf(schedule, count))
  writeFileSync(path.join(out, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`)
  if (options.withLastYear)
    writeReports(
      path.join(out, 'last-year'),
      new Reporter(seed, year - 1),
      {...options, year: year - 1},
      () => {},
    )
  return truth
}

function writeReports(
  folder: string,
  reporter: Reporter,
  {count, seed, year, format}: FolderOptions,
  tell: (one: FileTruth) => void,
): Truth {
  const {schedule} = reporter
  const pathAt = (index: number) => pathOf(schedule.slot(index), seed, year, formatOf(index, seed, format))
  const truth = {
    seed,
    count,
    year,
    missing: missingOf(schedule, count),
    late: [] as string[],
    twice: [] as {unit: string; paths: string[]}[],
    nameless: [] as string[],
    unreadable: [] as Truth['unreadable'][number][],
    copies: [] as Truth['copies'][number][],
    repeated: [] as string[],
  }
  for (let index = 0; index < count; index++) {
    const slot = schedule.slot(index)
    const {role, unit} = slot
    const file = pathAt(index)
    const target = path.join(folder, file)
    mkdir(path.dirname(target))
    if (role.kind === 'unreadable') {
      const whole = () => bytesOf(reporter.report(index, 'docx').printed, 'docx', index)
      writeFileSync(target, unreadableBytes(role.why, whole, index))
      changeTime(target, new Date(Date.UTC(year + 1, 1, 1)))
      truth.unreadable.push({path: file, why: role.why})
      continue
    }
    const form = formatOf(index, seed, format)
    const report = reporter.report(index, form)
    writeFileSync(target, bytesOf(report.printed, form, index))
    const changed = changedOn(report, seed)
    changeTime(target, changed)
    if (isLate(report, changed, year)) truth.late.push(file)
    if (role.kind === 'second') truth.twice.push({unit: unit.name, paths: [pathAt(index - 1), file]})
    if (role.kind === 'nameless') truth.nameless.push(file)
    if (role.kind === 'copy') truth.copies.push({a: pathAt(role.source), b: file, way: role.way})
    if (schedule.wordedIn(index) !== year) truth.repeated.push(file)
    tell({
      path: file,
      ...(role.kind !== 'nameless' && {unit: unit.name}),
      year,
      faults: report.printed.places,
    })
  }
  return truth
}

function missingOf(schedule: Schedule, count: number): string[] {
  const places = Math.ceil(count / filesOfPlace)
  return Array.from({length: places}, (_, block) => schedule.missing(block)).flatMap(units =>
    units.map(({name}) => name),
  )
}

/** The day on which the file came: soon after its date, or in a few cases of files without a date too late. */
function changedOn({dated, date, slot}: Report, seed: number): Date {
  const [year, month, day] = dated.match(/\d+/g)!.map(Number) as [number, number, number]
  const isSlow = date === undefined && chanceOf(`${seed} slow ${slot.index}`).below(3) === 0
  return new Date(Date.UTC(year, isSlow ? 2 : month - 1, isSlow ? 20 : day, 2))
}

function isLate({date}: Report, changed: Date, year: number): boolean {
  const digits = date?.match(/\d+/g)?.map(Number)
  const written =
    digits && digits.length >= 2 ? Date.UTC(digits[0]!, digits[1]! - 1, digits[2] ?? 1) : changed.getTime()
  return written >= Date.UTC(year + 1, 2, 2)
}

function changeTime(file: string, day: Date): void {
  utimesSync(file, day, day)
}

function mkdir(folder: string): string {
  mkdirSync(folder, {recursive: true})
  return folder
}
