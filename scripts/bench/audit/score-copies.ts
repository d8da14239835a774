import type {CopyPair} from '../../../src/audit/copies/types.ts'
import type {FileTruth, Truth} from '../../generate/truth.ts'
import type {Share} from './share.ts'

export interface CopyScore {
  readonly recall: Share
  readonly precision: Share
  /** “renamed 31 of 31”. */
  readonly ways: readonly string[]
  readonly lost: readonly string[]
  /** Pairs of units that wrote by themselves. */
  readonly falsePairs: readonly string[]
}

/** Pairs within a run against those that were planted. Two versions of one unit's report are no copy, and not counted. */
export function scoreCopies(
  pairs: readonly CopyPair[],
  truth: Truth,
  files: readonly FileTruth[],
): CopyScore {
  const byPath = new Map(files.map(one => [one.path, one]))
  const within = pairs.filter(({a, b}) => !a.earlier && !b.earlier)
  const found = new Set(within.map(({a, b}) => keyOf(a.path, b.path)))
  const judged = within.filter(({a, b}) => unitOf(a.path) === undefined || unitOf(a.path) !== unitOf(b.path))
  const falsePairs = judged.filter(({a, b}) => !sharesWords(byPath.get(a.path), byPath.get(b.path)))
  const lost = truth.copies.filter(({a, b}) => !found.has(keyOf(a, b)))
  const ways = new Map<string, {part: number; whole: number}>()
  for (const copy of truth.copies) {
    const row = ways.get(copy.way) ?? {part: 0, whole: 0}
    row.whole++
    if (!lost.includes(copy)) row.part++
    ways.set(copy.way, row)
  }
  return {
    recall: {part: truth.copies.length - lost.length, whole: truth.copies.length},
    precision: {part: judged.length - falsePairs.length, whole: judged.length},
    ways: [...ways].map(([way, {part, whole}]) => `${way} ${part} of ${whole}`),
    lost: lost.map(({a, b, way}) => `${way}: ${a} → ${b}`),
    falsePairs: falsePairs.map(({a, b, similarity, passages}) => {
      const longest = passages.map(one => one.b.text).toSorted((x, y) => y.length - x.length)[0] ?? ''
      return `${a.path} – ${b.path}, similarity ${similarity.toFixed(2)}, “${longest.slice(0, 60)}”`
    }),
  }

  function unitOf(path: string): string | undefined {
    return byPath.get(path)?.unit
  }
}

/** Renumbered reports of the year before: files of this year against those of the last one. */
export function scoreRepeated(
  pairs: readonly CopyPair[],
  truth: Truth,
  now: readonly FileTruth[],
  before: readonly FileTruth[],
): Pick<CopyScore, 'recall' | 'precision' | 'lost' | 'falsePairs'> {
  const across = pairs
    .filter(({a, b}) => Boolean(a.earlier) !== Boolean(b.earlier))
    .map(({a, b}) => (a.earlier ? {old: a.path, now: b.path} : {old: b.path, now: a.path}))
  const wordsNow = new Map(now.map(one => [one.path, one]))
  const wordsBefore = new Map(before.map(one => [one.path, one]))
  const sameUnit = (one: {old: string; now: string}) =>
    wordsNow.get(one.now)?.unit === find(wordsBefore, one.old)?.unit
  const renewed = new Set(across.filter(sameUnit).map(one => one.now))
  const lost = truth.repeated.filter(path => !renewed.has(path))
  const falsePairs = across.filter(one => !sharesWords(wordsNow.get(one.now), find(wordsBefore, one.old)))
  return {
    recall: {part: truth.repeated.length - lost.length, whole: truth.repeated.length},
    precision: {part: across.length - falsePairs.length, whole: across.length},
    lost,
    falsePairs: falsePairs.map(one => `${one.old} – ${one.now}`),
  }
}

/** A path of the earlier folder, which may have the name of the folder first. */
function find(files: ReadonlyMap<string, FileTruth>, path: string): FileTruth | undefined {
  return files.get(path) ?? files.get(path.replace(/^[^/]*\//, ''))
}

function sharesWords(a: FileTruth | undefined, b: FileTruth | undefined): boolean {
  return a !== undefined && b !== undefined && a.words.some(key => b.words.includes(key))
}

const keyOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
