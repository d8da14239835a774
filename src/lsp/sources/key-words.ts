import type {Language} from '../../diagnostic/types.ts'
import type {JsonSchema} from '../../rule/schema/json-schema.ts'
import {inLanguage} from './completion.ts'
import {writtenAt} from './place.ts'
import {schemasAt} from './schema-at.ts'

/** What a word in a file means, and where it stands. */
export interface KeyWords {
  readonly word: string
  /** Empty where the schema says nothing. */
  readonly about: string
  readonly isKey: boolean
  readonly start: number
  readonly end: number
}

/** Undefined between the words. */
export function keyWordsAt(
  schema: JsonSchema,
  text: string,
  offset: number,
  language: Language,
): KeyWords | undefined {
  const written = writtenAt(text, offset)
  if (!written) return undefined
  const {path, isKey, word, start, end, value} = written
  const schemas = schemasAt(schema, path, value)
  const about = isKey ? descriptionOf(schemas) : descriptionOfValue(schemas, word)
  return {word, about: inLanguage(about, language), isKey, start, end}
}

function descriptionOf(schemas: readonly JsonSchema[]): unknown {
  return schemas.find(({description}) => description !== undefined)?.description
}

function descriptionOfValue(schemas: readonly JsonSchema[], word: string): unknown {
  for (const {enum: choices = [], enumDescriptions = []} of schemas) {
    const at = (choices as readonly unknown[]).indexOf(word)
    const description = at < 0 ? undefined : (enumDescriptions as readonly string[])[at]
    if (description !== undefined) return description
  }
  return undefined
}
