import {mkdirSync} from 'node:fs'
import path from 'node:path'
import type {Words} from '../diagnostic/types.ts'
import {type Content, replaceFile} from './replace-file.ts'

/** Writes a file, with the folders above it, a text as UTF-8; else why it was not written. */
export function writeOutput(name: string, content: string | Content, cwd: string): Words | undefined {
  try {
    mkdirSync(path.dirname(path.resolve(cwd, name)), {recursive: true})
  } catch {
    // Writing will tell why.
  }
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return replaceFile(name, bytes, cwd)
}
