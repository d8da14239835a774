import {byPlace, type Fault} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {idPattern} from '../schema/scalar-schema.ts'
import type {InlineRuleAsWritten, PresetAsWritten} from '../schema/schema.ts'
import type {Rule, Setting} from '../types.ts'
import {type Details, examineDetails, examineGiven, isRecord} from './details.ts'
import {inlineRule} from './inline-rule.ts'
import type {Known} from './known.ts'
import {type Examples, examplesOf} from './load-rule.ts'
import type {YamlFile} from './yaml-file.ts'

/** The second look at the `rules` of a preset: what only the rules and checks themselves can tell. */
export interface ExaminedRules {
  readonly faults: readonly Fault[]
  /** The checks and options of the rules that the preset defines. */
  readonly details: ReadonlyMap<string, Details>
  /** The options that it gives for other rules. */
  readonly given: ReadonlyMap<string, Setting['options']>
}

export function examineRules(yaml: YamlFile, rules: unknown, known: Known): ExaminedRules {
  const faults: Fault[] = []
  const details = new Map<string, Details>()
  const given = new Map<string, Setting['options']>()
  for (const [id, entry] of Object.entries(isRecord(rules) ? rules : {})) {
    const path = ['rules', id]
    const rule = known.rules.get(id)
    if (isRecord(entry)) {
      if (rule) faults.push(yaml.fault(yaml.key(path), faultTexts.alreadyDefined(id)))
      else if (!idPattern.test(id)) faults.push(yaml.fault(yaml.key(path), faultTexts.badId(id)))
      if (rule) continue
      const found = examineDetails(entry, path, yaml, known)
      details.set(id, found)
      faults.push(...found.faults)
    } else if (!rule && (typeof entry === 'string' || Array.isArray(entry))) {
      faults.push(yaml.fault(yaml.key(path), faultTexts.unknownRule(id, [...known.rules.keys()])))
    } else if (rule && Array.isArray(entry)) {
      const options = examineGiven(entry[1], [...path, 1], yaml, known, rule.check)
      if (options.data) given.set(id, options.data)
      faults.push(...options.faults)
    }
  }
  return {faults: faults.toSorted(byPlace), details, given}
}

/** Entries that redefine a rule are refused as a whole: what stands in them is of no interest. */
export function withoutRedefined(written: unknown, known: Known): unknown {
  if (!isRecord(written) || !isRecord(written.rules)) return written
  const rules = Object.entries(written.rules).filter(
    ([id, entry]) => !(isRecord(entry) && known.rules.has(id)),
  )
  return {...written, rules: Object.fromEntries(rules)}
}

export interface BuiltRules {
  readonly settings: readonly Setting[]
  readonly rules: readonly Rule[]
  readonly examples: ReadonlyMap<string, Examples>
}

/** Settings and rules of a preset without faults. A rule that it defines is enabled by that. */
export function rulesOf(data: PresetAsWritten, {details, given}: ExaminedRules, yaml: YamlFile): BuiltRules {
  const settings: Setting[] = []
  const rules: Rule[] = []
  const examples = new Map<string, Examples>()
  for (const [ruleId, entry] of Object.entries(data.rules ?? {})) {
    const origin = {file: yaml.file, line: yaml.key(['rules', ruleId]).line}
    const base = {ruleId, origin, ...(data.kinds && {kinds: data.kinds})}
    if (isInline(entry)) {
      const {check, options} = details.get(ruleId) ?? {}
      if (!check || !options) continue
      const rule = inlineRule(ruleId, entry, check, options, origin)
      rules.push(rule)
      examples.set(ruleId, examplesOf(entry.examples))
      settings.push({...base, level: rule.severity})
    } else {
      const options = given.get(ruleId)
      settings.push({...base, level: Array.isArray(entry) ? entry[0] : entry, ...(options && {options})})
    }
  }
  return {settings, rules, examples}
}

function isInline(entry: NonNullable<PresetAsWritten['rules']>[string]): entry is InlineRuleAsWritten {
  return isRecord(entry)
}
