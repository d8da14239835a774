import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'
import {describe, expect, test} from 'vitest'
import {copyProgram} from '../../scripts/vscode/program.ts'
import {vsixOf} from '../../scripts/vscode/vsix.ts'
import {languages} from '../../src/diagnostic/types.ts'
import {phases} from '../../src/rule/types.ts'
import {root} from '../support/built-in.ts'
import {folderWith} from '../workspace/folder.ts'

const extension = path.join(root, 'editors/vscode')
const read = (file: string) => readFileSync(path.join(extension, file), 'utf8')
const manifest = JSON.parse(read('package.json'))
const code = readdirSync(path.join(extension, 'src'))
  .map(file => read(`src/${file}`))
  .join('\n')

describe('the manifest of the VS Code extension', () => {
  const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

  test('has version and licence of the package', () => {
    expect(manifest.version).toBe(own.version)
    expect(read('LICENSE')).toBe(readFileSync(path.join(root, 'LICENSE'), 'utf8'))
  })

  test('asks for the VS Code that it is typed for', () => {
    expect(manifest.engines.vscode).toBe(`^${own.devDependencies['@types/vscode']}`)
  })

  test('names the commands that the code has, and no others', () => {
    const named = manifest.contributes.commands.map(({command}: {command: string}) => command)
    const registered = Array.from(code.matchAll(/registerCommand\(\s*'([^']+)'/g), ([, command]) => command)
    expect(named.toSorted()).toEqual(registered.toSorted())
    for (const {command} of Object.values(manifest.contributes.menus).flat() as {command: string}[])
      expect(named).toContain(command)
  })

  test('offers comments for Word files only, whatever the case of their names', () => {
    const [{when}] = manifest.contributes.menus['explorer/context']
    const [, pattern, flags] = /^resourceExtname =~ \/(.+)\/(i?)$/.exec(when)!
    const names = ['.docx', '.DOCX', '.dotx', '.docm', '.doc', '.docxx', '.txt', '.pdf']
    expect(names.filter(name => new RegExp(pattern!, flags).test(name))).toEqual(names.slice(0, 4))
  })

  test('starts for the languages that the server is told of', () => {
    const [, list] = /const languages = (\[.+\])/.exec(code)!
    const told: string[] = JSON.parse(list!.replaceAll("'", '"'))
    expect(manifest.activationEvents).toEqual(told.map(language => `onLanguage:${language}`))
  })

  test('has settings that the program knows, by their values there', () => {
    const {properties} = manifest.contributes.configuration
    const values = (name: string) => properties[name].enum.filter((value: string) => value !== '')
    expect(values('hegao.language')).toEqual(languages)
    expect(values('hegao.phase')).toEqual(phases)
    const asked = Array.from(code.matchAll(/\.get(?:<[^>]+>)?\('(\w+)'/g), ([, name]) => `hegao.${name}`)
    for (const name of asked) expect(Object.keys(properties)).toContain(name)
  })

  test('has all of its words in both languages', () => {
    const used = new Set(Array.from(read('package.json').matchAll(/"%([^%"]+)%"/g), ([, key]) => key!))
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json'])
      expect(Object.keys(JSON.parse(read(file))).toSorted(), file).toEqual([...used].toSorted())
    const chinese = Object.entries<string>(JSON.parse(read('package.nls.zh-cn.json')))
    expect(chinese.filter(([, words]) => !/\p{Script=Han}/u.test(words))).toEqual([])
  })
})

describe('the .vsix', () => {
  const files = {
    'package.json': JSON.stringify({...manifest, displayName: '核 & <稿>'}),
    'package.nls.json': read('package.nls.json'),
    'package.nls.zh-cn.json': read('package.nls.zh-cn.json'),
    'README.md': '# 核稿\n',
    LICENSE: 'MIT\n',
    'dist/extension.js': 'exports.activate = () => {}\n',
    'dist/server/dist/bin/hegao.cjs': '#!/usr/bin/env node\n',
    'dist/hegao-0.0.9.vsix': 'an older one',
    'src/extension.ts': 'source',
  }
  const build = () => vsixOf(folderWith(files))

  test('has the extension as it is installed: no sources, and not itself', () => {
    const names = Object.keys(unzipSync(build())).filter(name => name.startsWith('extension/'))
    expect(names.toSorted()).toEqual(
      Object.keys(files)
        .filter(name => !name.startsWith('src/') && !name.endsWith('.vsix'))
        .map(name => `extension/${name}`)
        .toSorted(),
    )
  })

  test('has a manifest in well-formed XML, whatever the words', () => {
    const seen: Record<string, unknown>[] = []
    const texts: string[] = []
    const parser = new SaxesParser()
    parser.on('opentag', ({name, attributes}) => seen.push({name, ...attributes}))
    parser.on('text', text => texts.push(text))
    parser.write(strFromU8(unzipSync(build())['extension.vsixmanifest']!)).close()
    expect(seen).toContainEqual(
      expect.objectContaining({name: 'Identity', Id: 'hegao', Version: manifest.version, Publisher: 'hegao'}),
    )
    expect(texts).toContain('核 & <稿>')
    expect(texts).toContain(JSON.parse(read('package.nls.json')).description)
  })

  test('declares a type for each of its files', () => {
    const parts = unzipSync(build())
    const types = strFromU8(parts['[Content_Types].xml']!)
    for (const name of Object.keys(parts).filter(name => name !== '[Content_Types].xml')) {
      const ending = path.extname(name)
      expect(types).toContain(ending ? `Extension="${ending}"` : `PartName="/${name}"`)
    }
  })

  test('is the same whenever it is made', () => {
    expect(build()).toEqual(build())
  })
})

describe('the program in it', () => {
  test('is all that runs, with its rules, and no compiled code of another machine', () => {
    const source = folderWith({
      'package.json': JSON.stringify({
        files: ['dist', '!dist/cli', 'rules', 'presets', 'docs/rule.schema.json', 'README.md'],
      }),
      LICENSE: 'MIT',
      'dist/bin/hegao.cjs': 'program',
      'dist/bin/program-1.cjs': 'program',
      'dist/bin/program-1-11.3-x64.cache': 'compiled',
      'dist/catalogue.utf16': 'rules',
      'dist/index.js': 'library',
      'rules/a/b.yaml': 'id: a/b',
      'presets/c.yaml': 'rules: {}',
      'docs/rule.schema.json': '{}',
      'README.md': 'read me',
      'src/index.ts': 'source',
    })
    const target = path.join(folderWith({}), 'server')
    copyProgram(source, target)
    const names = readdirSync(target, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => path.relative(target, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    expect(names.toSorted()).toEqual([
      'LICENSE',
      'dist/bin/hegao.cjs',
      'dist/bin/program-1.cjs',
      'dist/catalogue.utf16',
      'docs/rule.schema.json',
      'package.json',
      'presets/c.yaml',
      'rules/a/b.yaml',
    ])
  })
})
