import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {goneOptions} from '../../src/cli/options/gone.ts'
import {options} from '../../src/cli/options/index.ts'
import {root} from '../support/built-in.ts'

const page = readFileSync(path.join(root, 'docs/eslint.md'), 'utf8')
const rows = page
  .split('\n')
  .filter(line => /^\| (?!---)/.test(line))
  .map(line => line.split(' | ').map(cell => cell.replace(/^\| | \|$/g, '')))

/** All flags of ESLint 10.9, from its own lib/options.js. */
const eslint =
  'no-config-lookup config inspect-config ext global parser parser-options plugin rule fix fix-dry-run fix-type no-ignore ignore-pattern stdin stdin-filename quiet max-warnings output-file format color no-inline-config report-unused-disable-directives report-unused-disable-directives-severity report-unused-inline-configs cache cache-file cache-location cache-strategy suppress-all suppress-rule suppressions-location prune-suppressions pass-on-unpruned-suppressions init env-info no-error-on-unmatched-pattern exit-on-fatal-error no-warn-ignored pass-on-no-patterns debug help version print-config stats flag mcp concurrency'

test.each(eslint.split(' '))('ESLint’s --%s has a row, and an answer of the program', name => {
  const [first] = rows.filter(([flag]) => flag!.includes(`--${name}\``) || flag!.includes(`--${name},`))
  expect(first).toBeDefined()
  const plain = name.replace(/^no-/, '')
  expect(options.some(option => option.name === plain) || plain in goneOptions).toBe(true)
})

test('each transcript that the page names is there', () => {
  const cells = rows.map(row => row[2] ?? '').join(' ')
  const named = Array.from(cells.matchAll(/`([^`]+)`/g), ([, name]) => name!)
  const missing = named.filter(name => {
    const file = name.startsWith('test/') ? name : `test/cli/${name}.scenario`
    return !existsSync(path.join(root, file))
  })
  expect(missing).toEqual([])
})

test('the page names each transcript on ESLint’s habits', () => {
  const names = readdirSync(path.join(root, 'test/cli/eslint')).map(file => file.replace('.scenario', ''))
  expect(names.filter(name => !page.includes(`\`eslint/${name}\``))).toEqual([])
})
