import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {root} from './support/built-in.ts'

/** From the ground up: a layer may import its own files and those of the layers named before it. */
const layers = [
  'tree',
  'diagnostic',
  'read',
  'check',
  'rule',
  'lint',
  'fix',
  'reporter',
  'annotate',
  'audit',
  'authoring',
  'remark',
  'workspace',
  'lsp',
  'cli',
]

/** The layers that touch the world. All others run in a worker and in a browser too. */
const worldly = ['workspace', 'lsp', 'cli']

const source = path.join(root, 'src')
const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .map(file => file.replaceAll(path.sep, '/'))
  .filter(file => file.endsWith('.ts') && file.includes('/'))
  .sort()

describe('layers', () => {
  test('each folder of src is a layer', () => {
    const folders = [...new Set(files.map(layerOf))]
    const strangers = folders.filter(folder => !layers.includes(folder))
    expect(strangers, 'name a new folder in `layers` of this test, at its place from the ground up').toEqual(
      [],
    )
    expect(
      layers.filter(layer => !folders.includes(layer)),
      'take a folder that is gone out of `layers`',
    ).toEqual([])
  })

  test('each layer knows only those below it', () => {
    const broken = files.flatMap(file =>
      importsOf(file)
        .filter(to => to.startsWith('.'))
        .map(to => path.posix.join(path.posix.dirname(file), to))
        .filter(to => layers.indexOf(layerOf(to)) > layers.indexOf(layerOf(file)) || to.startsWith('..'))
        .map(to => `${file} imports ${to}`),
    )
    expect(
      broken,
      `the order is ${layers.join(' < ')}: move what both need down, or hand it in as an argument`,
    ).toEqual([])
  })

  test('no layer imports the public API', () => {
    const broken = files.filter(file => importsOf(file).some(to => /^(?:\.\.\/)+index\.ts$/.test(to)))
    expect(broken, 'import the file itself instead of src/index.ts').toEqual([])
  })

  test('only workspace, lsp and cli know Node', () => {
    const broken = files
      .filter(file => !worldly.includes(layerOf(file)))
      .flatMap(file =>
        importsOf(file)
          .filter(to => to.startsWith('node:'))
          .map(to => `${file} imports ${to}`),
      )
    expect(broken, 'read files in src/workspace and hand their bytes or text in').toEqual([])
  })

  test('the imports are seen at all', () => {
    const found = new Set(files.flatMap(importsOf))
    expect([...found]).toEqual(
      expect.arrayContaining(['unified', 'node:fs', './types.ts', '../tree/types.ts']),
    )
  })
})

/** What a file imports, by `import`, `import()` or `export … from`. */
function importsOf(file: string): string[] {
  const code = readFileSync(path.join(source, file), 'utf8')
  const statements = /(?:\bfrom\s*|^\s*import\s*|\bimport\s*\(\s*)['"]([^'"\n]+)['"]/gm
  return [...code.matchAll(statements)].map(match => match[1]!)
}

function layerOf(file: string): string {
  return file.split('/')[0]!
}
