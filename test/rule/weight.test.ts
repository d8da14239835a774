import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

/** All packages that a file imports at run time, itself or by way of others. */
function packagesOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type ).*? from '(.+)'$/gm)
  return Array.from(imports, ([, to]) => to!).flatMap(to =>
    to.startsWith('.') ? packagesOf(path.resolve(path.dirname(file), to), seen) : [to],
  )
}

test.each(['configure', 'template', 'resolve', 'fault/suggest', 'freeze'])(
  '%s starts without the YAML and schema libraries',
  name => {
    expect(packagesOf(path.resolve('src/rule', `${name}.ts`))).toEqual([])
  },
)

test('the program starts without them, and without what only the presets of users need', () => {
  const packages = packagesOf(path.resolve('src/cli/main.ts'))
  expect(packages).toContain('node:fs')
  for (const late of ['yaml', 'zod', '@eslint-community/regexpp', 'node:vm'])
    expect(packages).not.toContain(late)
})

test('the test would see them', () => {
  expect(packagesOf(path.resolve('src/rule/load/load-preset.ts'))).toEqual(
    expect.arrayContaining(['yaml', 'zod', '@eslint-community/regexpp']),
  )
})
