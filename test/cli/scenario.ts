import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
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
 *     ==== show ====           files whose content is shown afterwards, a line each
 *     ==== stdout ====         what it prints; left out when it prints nothing; {cwd} is the folder
 *     ==== stderr ====         the same for messages
 *     ==== status ====         the exit code of the last command
 *     ==== written NAME ====   what stands in a file then
 */
export interface Scenario {
  /** All up to the expectations, as written. */
  readonly setting: string
  readonly files: readonly Section[]
  readonly stdin: string
  readonly commands: readonly string[]
  readonly show: readonly string[]
  readonly expected: Transcript
}

export interface Transcript {
  readonly stdout: string
  readonly stderr: string
  readonly status: number
  readonly written: Readonly<Record<string, string>>
}

interface Section {
  readonly what: string
  readonly name: string
  readonly content: string
}

const head =
  /^==== (file|docx|bytes|folder|link|stdin|command|show|stdout|stderr|status|written)(?: (.+))? ====\n/gm
const expectations = ['stdout', 'stderr', 'status', 'written']

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
    show: linesOf(content('show')),
    expected: {
      stdout: content('stdout'),
      stderr: content('stderr'),
      status: Number(content('status')),
      written: Object.fromEntries(
        sections.filter(({what}) => what === 'written').map(({name, content}) => [name, content]),
      ),
    },
  }
}

const linesOf = (content: string) => content.split('\n').filter(line => line !== '')

export function formatScenario({setting}: Scenario, transcript: Transcript): string {
  const {stdout, stderr, status, written} = transcript
  const section = (what: string, content: string) => (content === '' ? '' : `==== ${what} ====\n${content}`)
  const files = Object.entries(written).map(([name, content]) => section(`written ${name}`, content))
  const said = section('stdout', stdout) + section('stderr', stderr) + section('status', `${status}\n`)
  return setting + said + files.join('')
}

/** Lays out the files in a folder and runs the commands there, in this process. */
export async function play({files, stdin, commands, show}: Scenario, cwd: string): Promise<Transcript> {
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
  const written = show.map(name => [name, hide(read(path.join(cwd, name)))] as const)
  return {stdout: hide(stdout.text), stderr: hide(stderr.text), status, written: Object.fromEntries(written)}
}

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '（没有这个文件）\n')

const paragraph = (line: string) => (line.startsWith('<') ? line : p(line))

/** As a shell splits them; quotes keep spaces and stars. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(match => match[1] ?? match[2] ?? match[3]!)
}
