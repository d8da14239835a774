import {matchesOf} from '../tree/matches.ts'
import type {Make} from './facts.ts'

/** All matches of a pattern with the flag `g` in a text. */
export type Find = Make<readonly RegExpExecArray[]>

/** By the pattern: what is found is remembered by the function. */
const bareFinders = new WeakMap<RegExp, Find>()
const wholeFinders = new WeakMap<RegExp, Find>()

/** Finds a pattern, but not in the titles of documents (《…》). */
export function findOutsideTitles(pattern: RegExp): Find {
  return kept(bareFinders, pattern, (_, {bare}) => matchesOf(pattern, bare))
}

/** Finds a pattern anywhere. */
export function findAnywhere(pattern: RegExp): Find {
  return kept(wholeFinders, pattern, text => matchesOf(pattern, text))
}

function kept(finders: WeakMap<RegExp, Find>, pattern: RegExp, made: Find): Find {
  const find = finders.get(pattern) ?? made
  if (find === made) finders.set(pattern, made)
  return find
}
