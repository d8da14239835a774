import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {readDataFiles} from '../data-files.ts'
import {loadBuiltIn} from '../sources.ts'
import {withResults} from './code.ts'
import {generatedFiles} from './generated.ts'
import {withOutputs} from './transcript.ts'

/** The pages that are written by hand, and show commands with their output. */
export const writtenPages = [
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  'docs/outputs.md',
  'docs/fixing.md',
  'docs/writing-a-rule.md',
] as const

/** The pages that are written by hand, and show programs with what they print. */
const programPages = ['docs/api.md'] as const

/** All that `npm run docs` answers for, as it should be: path in the project → content. */
export async function freshPages(root: string): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  for (const [page, content] of Object.entries(generatedFiles(loadBuiltIn(root), readDataFiles(root))))
    pages.set(page, showsCommands(content) ? await withOutputs(content, root) : content)
  for (const page of writtenPages) pages.set(page, await withOutputs(read(root, page), root))
  for (const page of programPages) pages.set(page, await withResults(read(root, page), root))
  return pages
}

export function showsCommands(page: string): boolean {
  return page.includes('\n```console\n')
}

/** Those that are not as they should be. */
export function stalePages(pages: ReadonlyMap<string, string>, root: string): readonly string[] {
  return [...pages].filter(([page, content]) => read(root, page) !== content).map(([page]) => page)
}

function read(root: string, page: string): string {
  const file = path.join(root, page)
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : ''
}
