import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {decode} from '../../src/read/decode.ts'
import {readText} from '../../src/read/text/text.ts'
import {flowOf} from '../../src/tree/flow.ts'
import {linesOf} from '../../src/tree/lines.ts'
import type {Report, ReportContent, Section} from '../../src/tree/types.ts'

const root = path.resolve(import.meta.dirname, '..')

/** An outline made by hand: what a careful reader sees in a file. */
interface Outline {
  file: string
  title: string | null
  recipient: string | null
  reportYear: number | null
  headings: {level: number; number: string | null; text: string}[]
  signatory: string | null
  date: string | null
}

export interface Score {
  name: string
  expected: number
  found: number
  matched: number
  f1: number
  /** title, recipient, signature, date and year: what differs from the outline. */
  wrong: string[]
  missing: string[]
  extra: string[]
}

/** Outlines of public reports are scored where those reports are; they are not ours to copy. */
export function scoreOutlines(): {scores: Score[]; absent: string[]} {
  const scores: Score[] = []
  const absent: string[] = []
  for (const name of readdirSync(path.join(root, 'outlines')).sort()) {
    const outline = JSON.parse(readFileSync(path.join(root, 'outlines', name), 'utf8')) as Outline
    const file = locate(outline.file)
    if (existsSync(file)) scores.push(score(name.replace('.json', ''), outline, file))
    else absent.push(outline.file)
  }
  return {scores, absent}
}

function locate(file: string): string {
  if (file.startsWith('layouts/')) return path.join(root, file)
  if (file.startsWith('../drafts/')) return path.join(root, '../docs/examples', path.basename(file))
  return path.join(root, '../../shared/corpus', file)
}

function score(name: string, outline: Outline, file: string): Score {
  const report = readText(decode(readFileSync(file)).text)
  const expected = outline.headings.map(({level, number, text}) => key(level, number, text))
  const found = sectionsOf(report).map(({depth, number, title}) => key(depth, number, title))
  const rest = [...found]
  const missing = expected.filter(one => {
    const at = rest.indexOf(one)
    if (at !== -1) rest.splice(at, 1)
    return at === -1
  })
  const matched = expected.length - missing.length
  const parts: [string, string | null, string | null][] = [
    ['title', outline.title, textOf(report, 'title')],
    ['recipient', outline.recipient, textOf(report, 'recipient')?.replace(/[：:]$/, '') ?? null],
    ['signature', outline.signatory, textOf(report, 'signature')],
    ['date', outline.date, textOf(report, 'date')],
    [
      'year',
      outline.reportYear === null ? null : String(outline.reportYear),
      report.year === undefined ? null : String(report.year),
    ],
  ]
  const wrong = parts
    .filter(([, want, got]) => bare(want) !== bare(got))
    .map(([part, want, got]) => `${part}: expected ${want}, found ${got}`)
  const f1 = expected.length + found.length === 0 ? 1 : (2 * matched) / (expected.length + found.length)
  return {name, expected: expected.length, found: found.length, matched, f1, wrong, missing, extra: rest}
}

export function sectionsOf(node: {children?: unknown}): Section[] {
  const children = (node.children ?? []) as ReportContent[]
  return children.flatMap(child => [
    ...(child.type === 'section' ? [child] : []),
    ...sectionsOf(child as never),
  ])
}

function textOf(report: Report, type: string): string | null {
  const node = report.children.find(child => child.type === type)
  return node ? flowOf(node, linesOf(report.text)).text : null
}

const bare = (text: string | null) => (text === null ? null : text.replace(/\s/g, ''))
const key = (level: number, number: string | null | undefined, text: string) =>
  `${level} ${bare(number ?? null) ?? ''}${bare(text)}`
