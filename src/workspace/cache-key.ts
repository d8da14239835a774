import {createHash} from 'node:crypto'
import type {Baseline} from '../lint/types.ts'
import type {Catalogue, RuleSet} from '../rule/types.ts'
import type {Settings} from './settings.ts'

/** What an outcome depends on besides the draft. */
export interface Dependencies {
  /** Of the program. */
  readonly version: string
  readonly language: string
  readonly ignoresComments: boolean
  readonly baseline: Baseline | undefined
  /** “2026-03-31”, where the day matters. */
  readonly today: string
}

/** By the settings that drafts share, and by what else they depend on: worked out once for all of them. */
const keys = new WeakMap<Settings, Map<string, string>>()

/** A short name of all that an outcome depends on besides the draft: other settings have another name. */
export function cacheKey(settings: Settings, catalogue: Catalogue, dependencies: Dependencies): string {
  const own = keys.get(settings) ?? new Map<string, string>()
  keys.set(settings, own)
  const others = JSON.stringify(dependencies)
  const key = own.get(others) ?? newKey(settings, catalogue, dependencies)
  own.set(others, key)
  return key
}

function newKey(settings: Settings, catalogue: Catalogue, dependencies: Dependencies): string {
  const {ruleSet, watchdog: _, waivers, ...rest} = settings
  const {today, ...others} = dependencies
  const isDated = waivers.some(({until}) => until !== undefined)
  return hash([rulesKey(ruleSet, catalogue), rest, waivers, others, isDated && today])
}

const known = new WeakMap<RuleSet, string>()

/** Drafts share their rules: worked out once. */
function rulesKey(ruleSet: RuleSet, catalogue: Catalogue): string {
  let key = known.get(ruleSet)
  if (key === undefined) {
    const {rules, settings, roles, data} = ruleSet
    const builtIn = new Set(catalogue.rules)
    // Built-in knowledge goes with the version of the program. Where a thing is written does not matter.
    key = hash([
      rules.filter(rule => !builtIn.has(rule)),
      settings,
      roles === catalogue.roles ? '' : roles,
      data === catalogue.data ? '' : data,
    ])
    known.set(ruleSet, key)
  }
  return key
}

function hash(value: unknown): string {
  const json = JSON.stringify(value, (key, part) => (key === 'origin' ? undefined : part))
  return createHash('sha1').update(json).digest('base64url')
}
