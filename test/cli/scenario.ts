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
 *     ==== command ====        one command line
 *     ==== stdout ====         what it prints; left out when it prints nothing; {cwd} is the folder
 *     ==== stderr ====         the same for messages
 *     ==== after NAME ====     what a text file holds then, if it is another than before
 *     ==== status ====         the exit code
 */
export interface Scenario {
  /** All up to the expectations, as written. */
  readonly setting: string
  readonly files: readonly Section[]
  readonly command: string
  readonly expected: Transcript
}

export interface Transcript {
  readonly stdout: string
  readonly stderr: string
  readonly after: readonly Changed[]
  readonly status: number
}

interface Changed {
  readonly name: string
  readonly content: string
}

interface Section {
  readonly what: string
  readonly name: string
  readonly content: string
}

const head = /^==== (file|docx|bytes|folder|link|command|stdout|stderr|after|status)(?: (.+))? ====\n/gm
const expectations = ['stdout', 'stderr', 'after', 'status']

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
    command: content('command').trim(),
    expected: {
      stdout: content('stdout'),
      stderr: content('stderr'),
      after: sections.filter(({what}) => what === 'after').map(({name, content}) => ({name, content})),
      status: Number(content('status')),
    },
  }
}

export function formatScenario({setting}: Scenario, {stdout, stderr, after, status}: Transcript): string {
  const section = (what: string, content: string) => (content === '' ? '' : `==== ${what} ====\n${content}`)
  const files = after.map(({name, content}) => section(`after ${name}`, content)).join('')
  return (
    setting + section('stdout', stdout) + section('stderr', stderr) + files + section('status', `${status}\n`)
  )
}

/** Lays out the files in a folder and runs the command there, in this process. */
export async function play({files, command}: Scenario, cwd: string): Promise<Transcript> {
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
  const [program, ...argv] = words(command)
  if (program !== 'hegao') throw new Error(`the command must begin with hegao: ${command}`)
  const status = await main(argv, {stdout, stderr, cwd, env: {}})
  const hide = (text: string) => text.replaceAll(cwd, '{cwd}')
  return {stdout: hide(stdout.text), stderr: hide(stderr.text), after: changed(files, cwd), status}
}

/** The text files that are others now. */
function changed(files: readonly Section[], cwd: string): Changed[] {
  return files.flatMap(({what, name, content}) => {
    const file = path.join(cwd, name)
    const now = what === 'file' && existsSync(file) ? readFileSync(file, 'utf8') : content
    return now === content ? [] : [{name, content: now}]
  })
}

const paragraph = (line: string) => (line.startsWith('<') ? line : p(line))

/** As a shell splits them; quotes keep spaces and stars. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(match => match[1] ?? match[2] ?? match[3]!)
}
