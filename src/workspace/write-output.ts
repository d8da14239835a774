import {mkdirSync} from 'node:fs'
import path from 'node:path'
import type {Words} from '../diagnostic/types.ts'
import {replaceFile} from './replace-file.ts'

/** Writes a text to a file, with the folders above it; else why it was not written. */
export function writeOutput(name: string, text: string, cwd: string): Words | undefined {
  try {
    mkdirSync(path.dirname(path.resolve(cwd, name)), {recursive: true})
  } catch {
    // Writing will tell why.
  }
  return replaceFile(name, new TextEncoder().encode(text), cwd)
}
