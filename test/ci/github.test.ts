import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {root} from '../support/built-in.ts'
import {folderWith} from '../workspace/folder.ts'

const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'))

/** Writes down how it was called, and what it was asked to write; ends with the code in HEGAO_CODE. */
const recorder = `
import {writeFileSync} from 'node:fs'
const [, , ...args] = process.argv
writeFileSync('called.json', JSON.stringify(args))
args.forEach((arg, at) => {
  if (arg === '-o') writeFileSync(args[at + 1], process.env.HEGAO_WRITES ?? 'written as ' + args[at - 1] + '\\n')
})
process.exitCode = Number(process.env.HEGAO_CODE ?? 0)`

/** The command from its sources. */
const program = `
import {register} from ${JSON.stringify(path.join(root, 'node_modules/tsx/dist/esm/api/index.mjs'))}
register()
await import(${JSON.stringify(path.join(root, 'src/cli/bin.ts'))})`

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly args: readonly string[]
  readonly summary: string
  readonly folder: string
}

/** Runs the script of the step that checks, as the runner does: inputs as the environment, a file for the summary. */
function run(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Ran {
  const folder = folderWith({'hegao.mjs': recorder, 'summary.md': 'before\n', 'called.json': '[]'})
  return runIn(folder, inputs, env)
}

function runIn(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Ran {
  const step = checkStep()
  const given = Object.entries(step.env as Record<string, string>).map(([name, expression]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)![1]!
    return [name, inputs[input] ?? action.inputs[input].default]
  })
  const {status, stdout, stderr} = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTION_PATH: root,
        GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
        HEGAO_PROGRAM: path.join(folder, 'hegao.mjs'),
        ...Object.fromEntries(given),
        ...env,
      },
    },
  )
  expect(stderr).toBe('')
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  return {code: status, stdout, args: JSON.parse(read('called.json')), summary: read('summary.md'), folder}
}

const checkStep = () => action.runs.steps.find(({name}: {name?: string}) => name === 'Check the drafts')

describe('action.yml', () => {
  test('hands every input on, and none into a script, where it could be more than a value', () => {
    const text = JSON.stringify(action.runs.steps)
    for (const input of Object.keys(action.inputs)) expect(text).toContain(`inputs.${input}`)
    const scripts = action.runs.steps.map(({run = ''}: {run?: string}) => run).join('\n')
    expect(scripts).not.toContain('${{')
  })

  test('each input has a description and a default', () => {
    for (const input of Object.values<Record<string, string>>(action.inputs)) {
      expect(input.description).toMatch(/\.$/)
      expect(typeof input.default).toBe('string')
    }
  })
})

describe('the step that checks', () => {
  test('annotates, and writes the checklist behind what stands in the summary', () => {
    const {args, summary, code} = run({})
    expect(args).toEqual(['-f', 'github', '-f', 'markdown', '-o', expect.any(String), '--', '.'])
    expect(summary).toBe('before\nwritten as markdown\n')
    expect(code).toBe(0)
  })

  test('takes paths and arguments a line each, with all that a name can have', () => {
    const {args} = run({
      paths: '上报稿/\nmy drafts/*.docx\r\n\n$(touch gone);`id` "\'',
      args: '--preset=own.yaml\n--max-warnings=0',
      summary: 'false',
      format: 'stylish',
    })
    expect(args).toEqual([
      ...['-f', 'stylish', '--preset=own.yaml', '--max-warnings=0', '--'],
      ...['上报稿/', 'my drafts/*.docx', '$(touch gone);`id` "\''],
    ])
  })

  test('writes SARIF where it is asked to', () => {
    const {folder, args} = run({sarif: 'out.sarif', summary: 'false'})
    expect(args.slice(2, 6)).toEqual(['-f', 'sarif', '-o', 'out.sarif'])
    expect(readFileSync(path.join(folder, 'out.sarif'), 'utf8')).toBe('written as sarif\n')
  })

  test.each(['0', '1', '2'])('ends with the exit code of hegao: %s', code => {
    const ran = run({}, {HEGAO_CODE: code})
    expect(ran.code).toBe(Number(code))
    expect(ran.summary).toContain('written as markdown')
  })

  test('a summary that GitHub would refuse is cut between characters, and says so', () => {
    const folder = folderWith({'hegao.mjs': recorder, 'summary.md': '', 'called.json': '[]'})
    // In a file of its own: an environment cannot be that large.
    writeFileSync(
      path.join(folder, 'hegao.mjs'),
      recorder.replace(
        "process.env.HEGAO_WRITES ?? 'written as ' + args[at - 1] + '\\n'",
        "'核稿'.repeat(200_000)",
      ),
    )
    const {summary} = runIn(folder, {}, {})
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20)
    expect(summary).toMatch(/^(?:核稿)+核?\n\n…（太长，已截断/)
  })

  test('runs the program itself: annotations, a checklist, SARIF', () => {
    const folder = folderWith({
      'hegao.mjs': program,
      'summary.md': '',
      'called.json': '[]',
      '报告 一.txt': '报告\n一、主要做法\n二、安排\n每季度评查一次。\n',
    })
    const {code, stdout, summary} = runIn(
      folder,
      {paths: '报告 一.txt', sarif: 'out.sarif', args: '--lang=en'},
      {GITHUB_WORKSPACE: folder},
    )
    expect(stdout).toMatch(/^::error file=[^:]*,line=2,.*structure\/empty-section/m)
    expect(summary).toContain('structure/empty-section')
    const [{results}] = JSON.parse(readFileSync(path.join(folder, 'out.sarif'), 'utf8')).runs
    expect(results.map(({ruleId}: {ruleId: string}) => ruleId)).toContain('structure/empty-section')
    expect(code).toBe(1)
  })
})
