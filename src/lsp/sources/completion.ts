import type {Language} from '../../diagnostic/types.ts'
import type {JsonSchema} from '../../rule/schema/json-schema.ts'
import {type Place, placeAt} from './place.ts'
import {schemasAt, valueAt} from './schema-at.ts'

/** A word that can stand at a place. */
export interface Proposal {
  readonly label: string
  readonly kind: 'key' | 'value'
  /** What takes the place of [start, end) of the text. */
  readonly insert: string
  readonly start: number
  readonly end: number
  /** What it means. */
  readonly about: string
  /** The file is wrong without it. */
  readonly isRequired: boolean
}

/** What can stand at an offset of a file, by its schema. */
export function proposalsAt(
  schema: JsonSchema,
  text: string,
  offset: number,
  language: Language,
): readonly Proposal[] {
  const place = placeAt(text, offset)
  if (!place) return []
  const schemas = schemasAt(schema, place.path, place.value)
  const proposals = place.isKey
    ? [...keysOf(schemas, place, language), ...valuesOf(schemas, place, language)]
    : valuesOf(schemas, place, language)
  const byLabel = new Map(proposals.map(proposal => [proposal.label, proposal]))
  return [...byLabel.values()]
}

function keysOf(schemas: readonly JsonSchema[], place: Place, language: Language): readonly Proposal[] {
  const {path, start, end, value} = place
  const there = valueAt(value, path)
  const isThere = (key: string) => typeof there === 'object' && there !== null && Object.hasOwn(there, key)
  return schemas.flatMap(({properties = {}, required = []}) =>
    Object.entries(properties as Readonly<Record<string, JsonSchema>>)
      .filter(([key]) => !isThere(key))
      .map(([key, inner]) => ({
        label: key,
        kind: 'key' as const,
        insert: `${key}: `,
        start,
        end,
        about: inLanguage(inner.description, language),
        isRequired: (required as readonly string[]).includes(key),
      })),
  )
}

function valuesOf(
  schemas: readonly JsonSchema[],
  {isKey, path, start, end, value}: Place,
  language: Language,
): readonly Proposal[] {
  // A word alone on the line of a list may yet become a key, but a mapping that has keys takes no bare words.
  const there = valueAt(value, path)
  if (isKey && typeof there === 'object' && there !== null && Object.keys(there).length > 0) return []
  return schemas.flatMap(({enum: choices, enumDescriptions = [], const: only, examples, type}) => {
    const values: readonly unknown[] = [
      ...((choices as readonly unknown[] | undefined) ?? []),
      ...(only === undefined ? [] : [only]),
      ...((examples as readonly unknown[] | undefined) ?? []),
      ...(type === 'boolean' ? [true, false] : []),
    ]
    return values.map((one, at) => ({
      label: String(one),
      kind: 'value' as const,
      insert: String(one),
      start,
      end,
      about: inLanguage((enumDescriptions as readonly string[])[at], language),
      isRequired: false,
    }))
  })
}

/** Descriptions of schemas are in both languages, “中文 · English”. */
export function inLanguage(description: unknown, language: Language): string {
  if (typeof description !== 'string') return ''
  const [zh = '', ...en] = description.split(' · ')
  return language === 'zh' || en.length === 0 ? zh : en.join(' · ')
}
