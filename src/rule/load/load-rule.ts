import {byPlace, type Fault} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {deepFreeze} from '../freeze.ts'
import {idPattern} from '../schema/scalar-schema.ts'
import {type InlineRuleAsWritten, type RuleAsWritten, ruleSchema} from '../schema/schema.ts'
import type {Example, Rule} from '../types.ts'
import {examineDetails, isRecord} from './details.ts'
import {examine} from './issues.ts'
import type {KnownToRules} from './known.ts'
import {parseYaml, type YamlFile} from './yaml-file.ts'

/** The drafts of a rule that show it at work, silent and not. */
export interface Examples {
  readonly good: readonly Example[]
  readonly bad: readonly Example[]
}

export interface ParsedRule {
  /** Absent when there are faults. */
  readonly rule?: Rule
  readonly examples: Examples
  readonly faults: readonly Fault[]
}

/** A rule file, rules/<area>/<id>.yaml. Pure; never throws for what stands in the file. */
export function parseRule(source: string, file: string, known: KnownToRules): ParsedRule {
  const yaml = parseYaml(source, file)
  if (yaml.value === undefined) return {examples: examplesOf(undefined), faults: yaml.faults}
  const {data, faults} = examine(ruleSchema, yaml.value, yaml)
  const details = examineDetails(yaml.value, [], yaml, known)
  const all = [...yaml.faults, ...faults, ...details.faults, ...idFaults(yaml)].toSorted(byPlace)
  const examples = examplesOf(data?.examples)
  if (!data || all.length > 0) return {examples, faults: all}
  return {rule: ruleOf(data, details.options, yaml), examples, faults: []}
}

/** Both lists, empty where none is written. */
export function examplesOf(written: InlineRuleAsWritten['examples']): Examples {
  return deepFreeze({good: (written?.good ?? []) as Example[], bad: (written?.bad ?? []) as Example[]})
}

/** Zod leaves an absent key absent, though its types say `undefined`: hence the cast. */
function ruleOf(data: RuleAsWritten, options: Rule['options'], yaml: YamlFile): Rule {
  const {examples: _, ...rest} = data
  return deepFreeze({...rest, options, origin: {file: yaml.file, line: yaml.key(['id']).line}} as Rule)
}

/** The folder is the registry, so the name of a file is its id. */
function idFaults(yaml: YamlFile): readonly Fault[] {
  const expected = /(?:^|[\\/])rules[\\/](.+)\.ya?ml$/.exec(yaml.file)?.[1]?.replaceAll('\\', '/')
  const id = isRecord(yaml.value) ? yaml.value.id : undefined
  if (!expected || typeof id !== 'string' || !idPattern.test(id) || id === expected) return []
  return [yaml.fault(yaml.at(['id']), faultTexts.idMismatch(expected))]
}
