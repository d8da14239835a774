import {readFileSync} from 'node:fs'
import type {Audit} from '../../../src/audit/types.ts'
import type {FileTruth, Truth} from '../../generate/truth.ts'
import {corpusOf} from './corpus.ts'
import {audit, readAudit, readRecords} from './hegao.ts'
import type {Print} from './print.ts'
import {scoreCopies, scoreRepeated} from './score-copies.ts'
import {FaultScore} from './score-faults.ts'
import {difference, printShare, ratioOf} from './share.ts'
import {temporaryFolder} from './temporary.ts'

/** What the issue asks of planted faults and copies. */
const target = 0.98

export interface AccuracyOptions {
  readonly cache: string
  readonly count: number
  readonly seed: number
}

/** Precision and recall of what was planted in a mixed folder. */
export async function accuracy({cache, count, seed}: AccuracyOptions, print: Print): Promise<void> {
  const corpus = corpusOf(cache, {count, seed, format: 'mixed'})
  const truth: Truth = JSON.parse(readFileSync(`${corpus.truth}.json`, 'utf8'))
  const files = readFiles(`${corpus.truth}.ndjson`)
  const folder = temporaryFolder()
  const done = await audit(corpus, {folder})
  print.line(`accuracy: ${count} files, seed ${seed}, audited in ${(done.milliseconds / 1000).toFixed(1)} s`)
  await faults(done.ndjson, files, print)
  const result = readAudit(done.json)
  copies(result, truth, files, print)
  who(result, truth, print)
  await repeated({cache, count: Math.min(count, 1000), seed}, print)
}

async function faults(records: string, files: readonly FileTruth[], print: Print): Promise<void> {
  const byPath = new Map(files.map(one => [one.path, one]))
  const score = new FaultScore()
  for await (const {path, read} of readRecords(records)) {
    const truth = byPath.get(path)
    byPath.delete(path)
    if (truth) score.add(truth, read?.diagnostics ?? [])
  }
  // A file that was not audited has lost its faults.
  for (const truth of byPath.values()) score.add(truth, [])
  print.check(
    `faults found, of ${score.rules} rules`,
    printShare(score.recall),
    ratioOf(score.recall) >= target,
  )
  print.check(
    'errors and warnings that were planted',
    printShare(score.precision),
    ratioOf(score.precision) >= target,
  )
  print.line(`  hints that were planted: ${printShare(score.precisionOfHints)}`)
  print.examples('rules that missed something or said too much', score.imperfect, 200)
  print.examples('missed', score.misses)
  print.examples('not planted', score.extras)
}

function copies(result: Audit, truth: Truth, files: readonly FileTruth[], print: Print): void {
  const score = scoreCopies(result.copies.pairs, truth, files)
  print.check('copies found', printShare(score.recall), ratioOf(score.recall) >= target)
  print.check('false pairs', String(score.falsePairs.length), score.falsePairs.length === 0)
  print.check('pairs that are copies', printShare(score.precision), ratioOf(score.precision) >= target)
  print.line(`  ${score.ways.join(', ')}`)
  print.examples('copies missed', score.lost)
  print.examples('false pairs', score.falsePairs)
}

/** Who has not reported, late, twice, by nobody, or in a file that nothing can read: exactly. */
function who(result: Audit, truth: Truth, print: Print): void {
  const {drafts} = result
  const exact = (name: string, expected: readonly string[], found: readonly string[]) => {
    const {lacking, added} = difference(expected, found)
    print.check(
      name,
      `${expected.length} expected, ${lacking.length} lacking, ${added.length} added`,
      lacking.length + added.length === 0,
    )
    print.examples(`${name}: lacking`, lacking)
    print.examples(`${name}: added`, added)
  }
  exact(
    'missing units',
    truth.missing,
    result.missing.map(({name}) => name),
  )
  const twice = result.units.filter(one => one.drafts.length > 1).map(({unit}) => unit)
  exact(
    'units that reported twice',
    truth.twice.map(({unit}) => unit),
    twice,
  )
  exact(
    'late files',
    truth.late,
    drafts.filter(({late}) => late !== undefined).map(({path}) => path),
  )
  exact('files of nobody', truth.nameless, result.unknown)
  const unreadable = drafts.filter(one => one.unreadable).map(({path}) => path)
  exact(
    'unreadable files',
    truth.unreadable.map(({path}) => path),
    unreadable,
  )
}

/** Against the reports of the year before. */
async function repeated({cache, count, seed}: AccuracyOptions, print: Print): Promise<void> {
  const corpus = corpusOf(cache, {count, seed, format: 'mixed', withLastYear: true})
  const truth: Truth = JSON.parse(readFileSync(`${corpus.truth}.json`, 'utf8'))
  const done = await audit(corpus, {folder: temporaryFolder(), against: corpus.lastYear})
  const [now, before] = [readFiles(`${corpus.truth}.ndjson`), readFiles(`${corpus.lastYear}.truth.ndjson`)]
  const score = scoreRepeated(readAudit(done.json).copies.pairs, truth, now, before)
  print.line(`against last year: ${count} files a year`)
  print.check('reports that were only renumbered', printShare(score.recall), ratioOf(score.recall) >= target)
  print.check('false pairs with last year', String(score.falsePairs.length), score.falsePairs.length === 0)
  print.examples('renumbered and missed', score.lost)
  print.examples('false pairs with last year', score.falsePairs)
}

function readFiles(file: string): FileTruth[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}
