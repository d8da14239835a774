import {readFileSync} from 'node:fs'
import path from 'node:path'
import {median} from './median.ts'
import {time} from './time.ts'

/** How long a save hook waits beside Node alone: by the name of a file, and as editors call it, by standard input. */
export function coldStart(bin: string, draft: string): string {
  const text = readFileSync(draft)
  const ways: readonly (readonly [string, () => number])[] = [
    ['node -e 0', () => time(['-e', '0'])],
    ['FILE', () => time([bin, draft])],
    ['--stdin -f json', () => time([bin, '--stdin', '--stdin-filename', 'a.txt', '-f', 'json'], text)],
  ]
  // In turn, so that all meet the same noise; the first round fills the caches and is not counted.
  const rounds = Array.from({length: 21}, () => ways.map(([, run]) => run())).slice(1)
  const of = (way: number) => median(rounds.map(round => round[way]!))
  const ratio = (way: number) => median(rounds.map(round => round[way]! / round[0]!)).toFixed(2)
  const shown = [1, 2].map(way => `${ways[way]![0]} ${of(way).toFixed(1)} ms, ratio ${ratio(way)}`)
  return `cold start  ${path.basename(draft)}  node -e 0 ${of(0).toFixed(1)} ms; ${shown.join('; ')}`
}
