import {type Data, noData} from '../../check/data.ts'
import {plainTitle} from '../../check/titles.ts'
import {byPlace, type Fault} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {deepFreeze} from '../freeze.ts'
import {dataSchema} from '../schema/data-schema.ts'
import {examine} from './issues.ts'
import {parseYaml, type YamlFile} from './yaml-file.ts'

export interface ParsedData {
  /** Absent when there are faults. */
  readonly data?: Data
  /** Up to when the file was checked, and where its entries can be looked up. */
  readonly asOf?: string
  readonly source?: string
  readonly faults: readonly Fault[]
}

/** A file of knowledge: data/*.yaml, or one that a preset names. Pure; never throws for what stands in the file. */
export function parseData(source: string, file: string): ParsedData {
  const yaml = parseYaml(source, file)
  if (yaml.value === undefined) return {faults: yaml.faults}
  const {data, faults} = examine(dataSchema, yaml.value, yaml)
  const all = [...yaml.faults, ...faults, ...sameFigures(yaml, data?.figures ?? [])].toSorted(byPlace)
  if (!data || all.length > 0) return {faults: all}
  const {asOf, source: origin, ...lists} = data
  return {
    // Zod leaves an absent key absent, though its types say `undefined`: hence the cast.
    data: deepFreeze(withPlainTitles({...noData, ...lists} as Data)),
    ...(asOf && {asOf}),
    ...(origin && {source: origin}),
    faults: [],
  }
}

/** As titles in drafts are compared: one kind of dash, no spaces. */
function withPlainTitles(data: Data): Data {
  const documents = data.documents.map(({title, short, ...rest}) => ({
    ...rest,
    title: plainTitle(title),
    ...(short && {short: short.map(plainTitle)}),
  }))
  return {...data, documents}
}

/** A column of a table has one meaning. */
function sameFigures(yaml: YamlFile, figures: readonly {readonly id: string}[]): readonly Fault[] {
  const ids = figures.map(({id}) => id)
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [yaml.fault(yaml.at(['figures', at, 'id']), faultTexts.sameValue('id', id))] : [],
  )
}
