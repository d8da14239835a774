import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {main} from '../../src/cli/main.ts'
import {docx, p} from '../support/docx.ts'
import {Recorder} from './recorder.ts'

/**
 * A transcript of the command line: the story, the files that are there, the command, and what it prints.
 * It has sections, each under a line of its own:
 *
 *     ==== file NAME ====      a text file; its content is what follows, up to the next section
 *     ==== docx NAME ====      a Word file, with a paragraph a line; a line of XML stands as it is
 *     ==== bytes NAME ====     a binary file, in hexadecimal digits
 *     ==== folder NAME ====    an empty folder
 *     ==== link NAME ====      a symbolic link to the path that follows
 *     ==== stdin ====          what comes by standard input
 *     ==== command ====        command lines, one after the other
 *     ==== stdout ====         what it prints; left out when it prints nothing; {cwd} is the folder
 *     ==== stderr ====         the same for messages
 *     ==== status ====         the exit code of the last command
 *     ==== after NAME ====     what stands in a text file then, if it is new or has changed
 */
export interface Scenario {
  /** All up to the expectations, as written. */
  readonly setting: string
  readonly files: readonly Section[]
  readonly stdin: string
  readonly commands: readonly string[]
  readonly expected: Transcript
}

export interface Transcript {
  readonly stdout: string
  readonly stderr: string
  readonly status: number
  readonly after: Readonly<Record<string, string>>
}

interface Section {
  readonly what: string
  readonly name: string
  readonly content: string
}

const head = /^==== (file|docx|bytes|folder|link|stdin|command|stdout|stderr|status|after)(?: (.+))? ====\n/gm
const expectations = ['stdout', 'stderr', 'status', 'after']

export function parseScenario(text: string): Scenario {
  const heads = [...text.matchAll(head)]
  const sections = heads.map((match, index): Section => {
    const end = heads[index + 1]?.index ?? text.length
    return {what: match[1]!, name: match[2] ?? '', content: text.slice(match.index + match[0].length, end)}
  })
  const content = (what: string) => sections.find(section => section.what === what)?.content ?? ''
  const first = heads.find(match => expectations.includes(match[1]!))
  return {
    setting: text.slice(0, first?.index),
    files: sections.filter(({what}) => ['file', 'docx', 'bytes', 'folder', 'link'].includes(what)),
    stdin: content('stdin'),
    commands: linesOf(content('command')),
    expected: {
      stdout: content('stdout'),
      stderr: content('stderr'),
      status: Number(content('status')),
      after: Object.fromEntries(
        sections.filter(({what}) => what === 'after').map(({name, content}) => [name, content]),
      ),
    },
  }
}

const linesOf = (content: string) => content.split('\n').filter(line => line !== '')

export function formatScenario({setting}: Scenario, transcript: Transcript): string {
  const {stdout, stderr, status, after} = transcript
  const section = (what: string, content: string) => (content === '' ? '' : `==== ${what} ====\n${content}`)
  const files = Object.entries(after).map(([name, content]) => section(`after ${name}`, content))
  const said = section('stdout', stdout) + section('stderr', stderr) + section('status', `${status}\n`)
  return setting + said + files.join('')
}

/** Lays out the files in a folder and runs the commands there, in this process. */
export async function play({files, stdin, commands}: Scenario, cwd: string): Promise<Transcript> {
  for (const {what, name, content} of files) {
    const file = path.join(cwd, name)
    mkdirSync(what === 'folder' ? file : path.dirname(file), {recursive: true})
    if (what === 'file') writeFileSync(file, content)
    if (what === 'docx') writeFileSync(file, docx(content.trimEnd().split('\n').map(paragraph).join('')))
    if (what === 'bytes') writeFileSync(file, Buffer.from(content.replace(/\s/g, ''), 'hex'))
    if (what === 'link') symlinkSync(content.trim(), file)
  }
  const stdout = new Recorder()
  const stderr = new Recorder()
  let status = 0
  for (const command of commands) {
    const [program, ...argv] = words(command)
    if (program !== 'hegao') throw new Error(`the command must begin with hegao: ${command}`)
    const io = {stdout, stderr, stdin: () => Buffer.from(stdin), cwd, env: {}}
    status = await main(argv, io)
  }
  const hide = (text: string) => text.replaceAll(cwd, '{cwd}')
  const after = Object.entries(changed(files, cwd)).map(([name, text]) => [name, hide(text)])
  return {stdout: hide(stdout.text), stderr: hide(stderr.text), status, after: Object.fromEntries(after)}
}

/** The text files that are new, or others than before, by name. */
function changed(files: readonly Section[], cwd: string): Record<string, string> {
  const before = new Map(files.map(({what, name, content}) => [name, what === 'file' ? content : undefined]))
  const names = readdirSync(cwd, {recursive: true, encoding: 'utf8'}).filter(
    name => textFile.test(name) && (before.get(name) !== undefined || !before.has(name)),
  )
  const now = names.toSorted().map(name => [name, readFileSync(path.join(cwd, name), 'utf8')] as const)
  return Object.fromEntries(now.filter(([name, text]) => before.get(name) !== text))
}

const textFile = /\.(?:txt|md|json|ya?ml|csv|html)$/

const paragraph = (line: string) => (line.startsWith('<') ? line : p(line))

/** As a shell splits them; quotes keep spaces and stars. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(match => match[1] ?? match[2] ?? match[3]!)
}
