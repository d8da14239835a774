import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {draftDocx} from '../../test/support/draft-docx.ts'
import {median} from './median.ts'
import {time} from './time.ts'

const copies = 100

/** How much faster an unchanged folder of texts and Word files is linted with `--cache`. */
export function cacheGain(bin: string, drafts: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hegao-cache-'))
  try {
    for (const name of readdirSync(drafts)) {
      const text = readFileSync(path.join(drafts, name), 'utf8')
      for (let copy = 0; copy < copies; copy++) {
        const word = copy % 5 === 0
        writeFileSync(
          path.join(folder, `${copy}-${name.replace('.txt', word ? '.docx' : '.txt')}`),
          word ? draftDocx(text, 'automatic') : text,
        )
      }
    }
    const cached = [bin, '--cache', '--cache-location', path.join(folder, 'cache'), folder]
    time(cached)
    const rounds = Array.from({length: 5}, () => [time([bin, folder]), time(cached)] as const)
    const [without, withCache] = [median(rounds.map(([a]) => a)), median(rounds.map(([, b]) => b))]
    const gain = median(rounds.map(([a, b]) => a / b)).toFixed(1)
    return `cache  ${5 * copies} drafts, unchanged: ${without.toFixed(0)} ms without, ${withCache.toFixed(0)} ms with --cache, ${gain} times as fast`
  } finally {
    rmSync(folder, {recursive: true})
  }
}
