import {cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {main} from '../../src/cli/main.ts'

/** A file that a page shows, to be used by the commands of the same page. */
export interface ShownFile {
  readonly name: string
  readonly content: string
}

/** A command that a page shows, and what the page says it prints. */
export interface ShownCommand {
  readonly argv: readonly string[]
  readonly output: string
}

/** YAML whose first line is a comment with the name of the file, and text fenced as “text NAME”. */
export function filesOf(page: string): readonly ShownFile[] {
  return Array.from(page.matchAll(fenced), ([, info, content]) => {
    const name = info === 'yaml' ? /^# (\S+\.yaml)\n/.exec(content!)?.[1] : /^text (\S+)$/.exec(info!)?.[1]
    return {name: name ?? '', content: content!}
  }).filter(({name}) => name !== '')
}

/** The commands in blocks fenced as “console”: each after a “$”, its output below. */
export function commandsOf(page: string): readonly ShownCommand[] {
  return consoles(page).flatMap(block => split(block).map(({line, output}) => ({argv: words(line), output})))
}

/** The page with the output of each command as it is now; `root` has the example drafts. */
export async function withOutputs(page: string, root: string): Promise<string> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'hegao-docs-')))
  try {
    cpSync(path.join(root, drafts), path.join(folder, drafts), {recursive: true})
    for (const {name, content} of filesOf(page)) {
      mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
      writeFileSync(path.join(folder, name), content)
    }
    const fresh = new Map<string, string>()
    for (const block of consoles(page)) fresh.set(block, await played(block, folder))
    return page.replace(fenced, (whole, info: string, content: string) =>
      info === 'console' ? `\`\`\`console\n${fresh.get(content)}\`\`\`` : whole,
    )
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const drafts = 'docs/examples'
const fenced = /^```(.*)\n([\s\S]*?)^```$/gm

function consoles(page: string): readonly string[] {
  return Array.from(page.matchAll(fenced)).flatMap(([, info, content]) =>
    info === 'console' ? [content!] : [],
  )
}

function split(block: string): readonly {readonly line: string; readonly output: string}[] {
  return Array.from(block.matchAll(/^\$ (.+)\n((?:(?!\$ ).*\n)*)/gm), ([, line, output]) => ({
    line: line!,
    output: output!,
  }))
}

async function played(block: string, folder: string): Promise<string> {
  let text = ''
  for (const {line} of split(block)) text += `$ ${line}\n${await run(words(line), folder)}`
  return text
}

/** What a terminal shows, with paths that start at the folder and no empty lines around it. */
async function run(argv: readonly string[], cwd: string): Promise<string> {
  let text = ''
  const output = {write: (more: string) => (text += more)}
  await main(argv, {stdout: output, stderr: output, cwd, env: {}})
  // No page is to show a crash, however briefly the code was broken.
  if (/程序内部出错|an internal error/.test(text)) throw new Error(text)
  return text
    .replaceAll(cwd + path.sep, '')
    .replace(/^\n+|\n+$/g, '')
    .concat('\n')
}

/** The arguments of `hegao …`, however the page starts it. */
function words(line: string): readonly string[] {
  const [, rest] = /^(?:npx hegao|node dist\/bin\/hegao\.cjs|hegao)(?= |$)(.*)$/.exec(line) ?? []
  if (rest === undefined) throw new Error(`only hegao can be run on a page: ${line}`)
  return [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? match[2]!)
}
