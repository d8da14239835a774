import type {ListedWaiver} from '../../diagnostic/waiver.ts'
import {byPlace, type Fault} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {type WaiverAsWritten, waiversSchema} from '../schema/config-schema.ts'
import {isRecord} from './details.ts'
import {examine} from './issues.ts'
import type {Known} from './known.ts'
import {type Path, parseYaml, type YamlFile} from './yaml-file.ts'

export interface ParsedWaivers {
  readonly waivers: readonly ListedWaiver[]
  readonly faults: readonly Fault[]
}

/** A file of waivers. Pure; never throws for what stands in the file. */
export function parseWaivers(source: string, file: string, known: Known): ParsedWaivers {
  const yaml = parseYaml(source, file)
  if (yaml.value === undefined) return {waivers: [], faults: yaml.faults}
  const {data, faults} = examine(waiversSchema, yaml.value, yaml)
  const unknown = strangersIn(yaml, known)
  const waivers = data?.waivers.map((waiver, index) => listedWaiver(waiver, yaml, ['waivers', index])) ?? []
  return {waivers, faults: [...yaml.faults, ...faults, ...unknown].toSorted(byPlace)}
}

/** One entry of a list of waivers. */
export function listedWaiver(written: WaiverAsWritten, yaml: YamlFile, path: Path): ListedWaiver {
  const {rules, files, section, reason = '', approvedBy, until} = written
  return {
    kind: 'file',
    rules: [rules].flat(),
    ...(files && {files: [files].flat()}),
    ...(section && {section}),
    reason,
    ...(approvedBy && {approvedBy}),
    ...(until && {until}),
    origin: {file: yaml.file, line: yaml.head(path).line},
  }
}

/** Rules and areas that nobody knows, in the list `waivers` of a file. */
export function strangersIn(yaml: YamlFile, known: Known): readonly Fault[] {
  const ids = [...known.rules.keys()]
  const isKnown = (rule: string) =>
    rule.endsWith('/*') ? ids.some(id => id.startsWith(rule.slice(0, -1))) : known.rules.has(rule)
  const entries = isRecord(yaml.value) && Array.isArray(yaml.value.waivers) ? yaml.value.waivers : []
  return entries.flatMap((entry, index) => {
    if (!isRecord(entry)) return []
    return [entry.rules].flat().flatMap((rule, at) => {
      if (typeof rule !== 'string' || !rule.includes('/') || isKnown(rule)) return []
      const path = ['waivers', index, 'rules', ...(Array.isArray(entry.rules) ? [at] : [])]
      return [yaml.fault(yaml.at(path), faultTexts.unknownRule(rule, ids))]
    })
  })
}
