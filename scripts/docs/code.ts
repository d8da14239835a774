import {execFile} from 'node:child_process'
import {cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
import {rolldown} from 'rolldown'

/** The entries of the package, as the source has them. */
export const entries = {
  'hegao/remark': 'src/remark/remark.ts',
  'hegao/workspace': 'src/workspace/index.ts',
  hegao: 'src/index.ts',
} as const

/** The programs on a page: blocks fenced as “ts”. */
export function programsOf(page: string): readonly string[] {
  return Array.from(page.matchAll(program), ([, code]) => code!)
}

/** The page with what each program prints now, in the block fenced as “text” right behind it. */
export async function withResults(page: string, root: string): Promise<string> {
  const folder = exampleFolder(root)
  try {
    const printed = new Map<string, string>()
    for (const code of programsOf(page)) printed.set(code, await run(code, folder, root))
    return page.replace(program, (whole, code: string, output: string | undefined) =>
      output === undefined ? whole : `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${printed.get(code)}\`\`\`\n`,
    )
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** A new folder for programs to run in, with the example drafts and the libraries; the caller removes it. */
export function exampleFolder(root: string): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'hegao-code-')))
  cpSync(path.join(root, drafts), path.join(folder, drafts), {recursive: true})
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  return folder
}

const drafts = 'docs/examples'
const program = /^```ts\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm

async function run(code: string, folder: string, root: string): Promise<string> {
  const entry = path.join(folder, 'program.ts')
  const [source, target] = [entry, path.join(folder, 'program.mjs')]
  writeFileSync(source, code)
  const built = await rolldown({
    input: source,
    platform: 'node',
    resolve: {
      alias: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path.join(root, file)])),
    },
  })
  await built.write({file: target, codeSplitting: false})
  await built.close()
  const {stdout} = await promisify(execFile)(process.execPath, [target], {cwd: folder})
  return stdout.replaceAll(folder + path.sep, '')
}
