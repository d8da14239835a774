import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** Texts as users write them: the drafts of the examples. */
export function usualTexts(root: string): readonly string[] {
  const folder = path.join(root, 'docs/examples')
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .toSorted()
    .map(name => readFileSync(path.join(folder, name), 'utf8'))
}
