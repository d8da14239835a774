import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {showsCommands, writtenPages} from '../../scripts/docs/pages.ts'
import {root} from '../support/built-in.ts'

const read = (page: string) => readFileSync(path.join(root, page), 'utf8')
const manifest = JSON.parse(read('package.json'))

test('each page that shows a command is kept fresh', () => {
  const pages = [...readdirSync(root), ...readdirSync(path.join(root, 'docs')).map(name => `docs/${name}`)]
  const showing = pages.filter(page => page.endsWith('.md') && showsCommands(read(page)))
  const generated = ['docs/data.md']
  expect(showing.toSorted(), 'name it in `writtenPages`').toEqual([...writtenPages, ...generated].toSorted())
})

describe('docs/architecture.md', () => {
  const page = read('docs/architecture.md')

  test('names each layer', () => {
    const layers = readdirSync(path.join(root, 'src'), {withFileTypes: true}).filter(entry =>
      entry.isDirectory(),
    )
    for (const {name} of layers) expect(page).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'))
  })

  test.each([
    ['at run time', 'dependencies'],
    ['for development', 'devDependencies'],
  ])('gives a reason for each dependency %s, and for no other', (head, key) => {
    const table = page.slice(page.indexOf(`| ${head} | why |`)).split('\n\n')[0]!
    const rows = table.split('\n').slice(2)
    const named = rows.flatMap(row =>
      Array.from(row.split('|')[1]!.matchAll(/`([^`]+)`/g), ([, name]) => name!),
    )
    expect(named.toSorted()).toEqual(Object.keys(manifest[key]).toSorted())
  })
})

describe('the READMEs', () => {
  const commands = (page: string, head: string) => {
    const section = read(page).split(`\n## ${head}\n`)[1]!.split('\n## ')[0]!
    return Array.from(section.matchAll(/```sh\n([\s\S]*?)```/g), ([, block]) => block!.trimEnd())
  }
  const tries = commands('README.md', 'Try it')

  test('have two commands to try, a line each, the same in both languages', () => {
    expect(tries).toHaveLength(2)
    expect(tries.filter(command => command.includes('\n'))).toEqual([])
    expect(commands('README.zh-CN.md', '试用')).toEqual(tries)
  })

  test('name the version of Node that the package needs', () => {
    const version = manifest.engines.node.replace('>=', '')
    for (const page of ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'])
      expect(read(page)).toContain(`Node ${version}`)
  })

  test('CI runs their test command', () => {
    expect(read('.ci/run')).toContain(tries[1])
  })

  test('name every built-in preset', () => {
    for (const file of readdirSync(path.join(root, 'presets')))
      for (const page of ['README.md', 'README.zh-CN.md'])
        expect(read(page)).toContain(`| \`${path.basename(file, '.yaml')}\` |`)
  })
})
