import {severities} from '../../diagnostic/types.ts'
import type {Fault} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import type {ScoreAsWritten} from '../schema/score-schema.ts'
import type {Scoring} from '../scoring.ts'
import {isRecord} from './details.ts'
import {toWords} from './preset-words.ts'
import type {YamlFile} from './yaml-file.ts'

/**
 * What the schema cannot know of `score`: are there such rules, and is the scale whole?
 *
 * @param ids of all rules that the preset may name
 */
export function examineScore(yaml: YamlFile, score: unknown, ids: readonly string[]): readonly Fault[] {
  if (!isRecord(score)) return []
  return [...strangeWeights(yaml, score.weights, ids), ...levelFaults(yaml, score.levels)]
}

function strangeWeights(yaml: YamlFile, weights: unknown, ids: readonly string[]): readonly Fault[] {
  if (!isRecord(weights)) return []
  const names = [...severities, ...new Set(ids.map(id => `${id.split('/', 1)[0]}/*`)), ...ids]
  return Object.keys(weights)
    .filter(name => !names.includes(name))
    .map(name => yaml.fault(yaml.key(['score', 'weights', name]), faultTexts.unknownItem(name, names)))
}

function levelFaults(yaml: YamlFile, levels: unknown): readonly Fault[] {
  if (!Array.isArray(levels)) return []
  const faults: Fault[] = []
  for (const key of ['id', 'from'] as const) {
    const values = levels.map(level => (isRecord(level) ? level[key] : undefined))
    for (const [index, value] of values.entries())
      if (value !== undefined && values.indexOf(value) < index)
        faults.push(
          yaml.fault(yaml.at(['score', 'levels', index, key]), faultTexts.sameValue(key, String(value))),
        )
  }
  const least = levels.map(level => (isRecord(level) ? level.from : undefined))
  const isWhole = least.includes(0) || !least.every(from => typeof from === 'number')
  return isWhole ? faults : [...faults, yaml.fault(yaml.key(['score', 'levels']), faultTexts.levelFromZero())]
}

/** Best level first, in whatever order they are written. */
export function scoreOfPreset({weights, levels}: ScoreAsWritten): Partial<Scoring> {
  return {
    ...(weights && {weights}),
    ...(levels && {
      levels: levels
        .map(({id, title, from}) => ({id, title: toWords(title), from}))
        .toSorted((a, b) => b.from - a.from),
    }),
  }
}
