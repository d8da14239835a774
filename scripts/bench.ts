/**
 * `npm run bench`: how long a save hook waits, and how much a second reads. Ratios and medians of one run,
 * because machines are noisy; no test depends on them.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {annotate} from '../src/annotate/annotate.ts'
import {remarksOf} from '../src/annotate/remarks.ts'
import {lint} from '../src/lint/index.ts'
import {decode} from '../src/read/decode.ts'
import {readDocx} from '../src/read/docx/docx.ts'
import {readText} from '../src/read/text/text.ts'
import {resolveRuleSet} from '../src/rule/resolve.ts'
import type {Report} from '../src/tree/types.ts'
import {draftDocx} from '../test/support/draft-docx.ts'
import {cacheGain} from './bench/cache-gain.ts'
import {coldStart} from './bench/cold-start.ts'
import {costPerRule} from './bench/cost-per-rule.ts'
import {longReport} from './bench/long-report.ts'
import {measureLsp} from './bench/lsp-latency.ts'
import {median} from './bench/median.ts'
import {loadBuiltIn} from './sources.ts'
import {usualTexts} from './usual-texts.ts'
import {withScreen} from './with-screen.ts'

const root = path.resolve(import.meta.dirname, '..')
const bin = path.join(root, 'dist/bin/hegao.cjs')
const drafts = path.join(root, 'docs/examples')
const corpus = path.resolve(root, '../shared/corpus/reports')

if (!existsSync(bin)) throw new Error('no dist/bin/hegao.cjs: run `npm run build` first')
for (const draft of readdirSync(drafts).sort()) console.log(coldStart(bin, path.join(drafts, draft)))
console.log(cacheGain(bin, drafts))
// What users run: tsx wraps each function, and a reader calls many.
const built: typeof import('../src/index.ts') = await import(path.join(root, 'dist/index.js'))
const recommended = await built.loadPreset('recommended')
throughput('drafts', textsIn(drafts), readPlain)
throughput('drafts as .docx', textsIn(drafts).map(wordFile), built.readDocx)
if (existsSync(corpus)) throughput('corpus', textsIn(corpus), readPlain)
else console.log(`corpus  not measured: ${path.relative(root, corpus)} is not there`)
comments(path.join(drafts, '002-kaifeng-audit-2024.txt'))
rules(drafts)
void lspLatency()

function textsIn(folder: string): Buffer[] {
  return readdirSync(folder).map(file => readFileSync(path.join(folder, file)))
}

function readPlain(file: Uint8Array): Report {
  return built.readText(built.decode(file).text)
}

/** With automatic numbers, which take longer. */
function wordFile(text: Uint8Array): Uint8Array {
  return draftDocx(decode(text).text, 'automatic')
}

function throughput(name: string, files: readonly Uint8Array[], read: (file: Uint8Array) => Report): void {
  const bytes = files.reduce((sum, file) => sum + file.length, 0)
  // A round of few files would measure a program that V8 has hardly compiled yet.
  const passes = Math.ceil(200 / files.length)
  const rounds: number[] = []
  for (let round = 0; round < 8; round++) {
    const start = performance.now()
    for (let pass = 0; pass < passes; pass++) for (const file of files) built.lint(read(file), recommended)
    rounds.push((performance.now() - start) / passes)
  }
  const warm = median(rounds.slice(3))
  const rate = ((bytes / 1e6 / warm) * 1000).toFixed(1)
  console.log(
    `${name}  ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, read and linted in ${warm.toFixed(1)} ms: ${rate} MB/s, ${((files.length / warm) * 1000).toFixed(0)} files/s`,
  )
}

/** A draft of ten pages: reading it once more and writing its comments, without the time that linting takes. */
function comments(draft: string): void {
  const {catalogue} = loadBuiltIn(root)
  const ruleSet = resolveRuleSet(['recommended'], {catalogue: withScreen(catalogue, usualTexts(root))})
  const file = wordFile(readFileSync(draft))
  const report = readDocx(file)
  const verdicts = lint(report, ruleSet)
  const remarks = remarksOf({path: draft, report, phase: 'submission', verdicts}, 'zh')
  const rounds: number[] = []
  for (let round = 0; round < 60; round++) {
    const start = performance.now()
    annotate(file, {}, () => remarks)
    rounds.push(performance.now() - start)
  }
  console.log(`annotate  ${remarks.length} comments in ${median(rounds.slice(20)).toFixed(1)} ms`)
}

/** What a typist waits for, in an editor that has a long report open. */
async function lspLatency(): Promise<void> {
  const text = longReport(drafts, 20_000)
  for (const name of ['report.txt', 'report.md']) {
    const {times, diagnostics} = await measureLsp(bin, text, name, 200)
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number) => `${sorted[Math.ceil(share * sorted.length) - 1]!.toFixed(1)} ms`
    console.log(
      `lsp  ${name}  ${text.length} characters, ${diagnostics} diagnostics, ${times.length} edits: from a change to its diagnostics p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`,
    )
  }
}

function rules(folder: string): void {
  const {catalogue} = loadBuiltIn(root)
  const ruleSet = resolveRuleSet(['recommended'], {catalogue: withScreen(catalogue, usualTexts(root))})
  const reports = readdirSync(folder).map(file =>
    readText(decode(readFileSync(path.join(folder, file))).text),
  )
  console.log(costPerRule(reports, ruleSet, 40))
}
