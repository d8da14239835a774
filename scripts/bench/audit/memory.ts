import {corpusOf} from './corpus.ts'
import {audit} from './hegao.ts'
import type {Print} from './print.ts'
import {temporaryFolder} from './temporary.ts'

/** MiB; and how much more 50,000 files may take than 1,000. */
const most = 400
const growth = 1.25
const counts = [1000, 10_000, 50_000]

/** Peak memory of all processes of a run together (PSS, sampled ten times a second), for more and more files. */
export async function memory({cache, seed}: {cache: string; seed: number}, print: Print): Promise<void> {
  print.line('memory: proportional set size of all processes of a run together, at its peak')
  const peaks: number[] = []
  for (const count of counts) {
    const corpus = corpusOf(cache, {count, seed, format: 'txt'})
    const {peak = 0, milliseconds} = await audit(corpus, {
      folder: temporaryFolder(),
      watchesMemory: true,
      isBrief: true,
    })
    peaks.push(peak)
    print.check(
      `${count} files in ${(milliseconds / 1000).toFixed(1)} s`,
      `${peak.toFixed(0)} MiB, at most ${most}`,
      peak < most,
    )
  }
  const factor = peaks.at(-1)! / peaks[0]!
  print.check(
    `${counts.at(-1)} files against ${counts[0]}`,
    `${factor.toFixed(2)} ×, at most ${growth} ×`,
    factor <= growth,
  )
}
