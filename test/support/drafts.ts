import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {decode} from '../../src/read/decode.ts'
import {root} from './built-in.ts'

export interface Draft {
  /** “000”. */
  readonly id: string
  readonly file: string
  readonly text: string
}

function draftsIn(folder: string): Draft[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => {
      const {text} = decode(readFileSync(path.join(folder, name)))
      return {id: name.slice(0, 3), file: name, text}
    })
}

/** The five drafts of docs/examples. */
export const drafts: readonly Draft[] = draftsIn(path.join(root, 'docs/examples'))

/** The six layouts that were made by hand. */
export const layouts: readonly Draft[] = draftsIn(path.join(root, 'test/layouts'))

export function draftOf(id: string): Draft {
  const draft = drafts.find(one => one.id === id)
  if (!draft) throw new RangeError(`no draft ${id}, expected one of ${drafts.map(one => one.id).join(', ')}`)
  return draft
}

/** Public reports beside the checkout. They are not ours to copy, so a checkout alone does not have them. */
export const corpusFolder = path.resolve(root, '../shared/corpus/reports')
export const corpusIsHere = existsSync(corpusFolder)

export function corpus(): Draft[] {
  return corpusIsHere ? draftsIn(corpusFolder) : []
}
