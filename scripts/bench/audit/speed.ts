import path from 'node:path'
import {median} from '../median.ts'
import {corpusOf} from './corpus.ts'
import {audit} from './hegao.ts'
import {autoCorrect, installPeers, markdownlint, type Peer, remarkParse, textlint} from './peers.ts'
import type {Print} from './print.ts'
import {run} from './run.ts'
import {differences} from './same-findings.ts'
import {temporaryFolder} from './temporary.ts'

export interface SpeedOptions {
  readonly cache: string
  readonly count: number
  readonly seed: number
  readonly rounds: number
}

/** Wall times beside other linters, in turns so that a busy machine slows all of them. */
export async function speed(options: SpeedOptions, print: Print): Promise<void> {
  installPeers()
  const work = temporaryFolder()
  const output = path.join(work, 'output')
  await measure('txt', [reports => autoCorrect(reports, output)], options, print, (times, check) => {
    check('plain text against AutoCorrect', 'AutoCorrect', times, 0.4)
  })
  const peers = [
    remarkParse,
    (reports: string) => markdownlint(reports, output),
    (reports: string) => textlint(reports, path.join(work, 'textlint'), output),
    (reports: string) => autoCorrect(reports, output),
  ]
  await measure('md', peers, options, print, (times, check) => {
    check('Markdown against remark-parse alone', 'remark-parse alone', times, 1.25)
    check('Markdown against markdownlint-cli2', 'markdownlint-cli2', times, 0.7)
    check('Markdown against textlint, 50 patterns', 'textlint, 50 patterns', times, 0.25)
    check('Markdown against AutoCorrect', 'AutoCorrect', times)
  })
}

type Check = (name: string, peer: string, times: ReadonlyMap<string, number>, most?: number) => void

async function measure(
  format: 'txt' | 'md',
  peersOf: readonly ((reports: string) => Peer)[],
  {cache, count, seed, rounds}: SpeedOptions,
  print: Print,
  judge: (times: ReadonlyMap<string, number>, check: Check) => void,
): Promise<void> {
  const corpus = corpusOf(cache, {count, seed, format})
  const peers = peersOf.map(peer => peer(corpus.reports))
  const times = new Map<string, number[]>()
  const note = (name: string, milliseconds: number) =>
    times.set(name, [...(times.get(name) ?? []), milliseconds])
  const folder = temporaryFolder()
  // What is read for the first time comes from the disk: a round that does not count.
  for (let round = 0; round <= rounds; round++) {
    const own = await audit(corpus, {folder, isBrief: true})
    if (round > 0) note('hegao audit', own.milliseconds)
    for (const {name, args, options} of peers) {
      const {milliseconds} = await run(process.execPath, args, options)
      if (round > 0) note(name, milliseconds)
    }
  }
  print.line(`speed: ${count} files .${format}, two workers, median of ${rounds}`)
  const medians = new Map([...times].map(([name, all]) => [name, median(all)]))
  for (const [name, milliseconds] of medians) print.line(`  ${name}: ${(milliseconds / 1000).toFixed(2)} s`)
  judge(medians, (name, peer, all, most) => {
    const ratio = all.get('hegao audit')! / all.get(peer)!
    const value = `${ratio.toFixed(2)} ×`
    if (most === undefined) print.line(`    ${name}: ${value}`)
    else print.check(name, `${value}, at most ${most} ×`, ratio <= most)
  })
  const {ndjson} = await audit(corpus, {folder})
  const wrong = await differences(corpus.reports, ndjson)
  print.check(`findings other than those of lint(), in .${format}`, String(wrong.length), wrong.length === 0)
  print.examples('different', wrong)
}
