import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {createFile, schemaPath} from '../../src/workspace/new-file.ts'
import {folderWith} from './folder.ts'

test('a new file is written, with the folders above it', () => {
  const cwd = folderWith({})
  expect(createFile('rules/local/a.yaml', '甲', cwd)).toBeUndefined()
  expect(readFileSync(path.join(cwd, 'rules/local/a.yaml'), 'utf8')).toBe('甲')
})

test('an existing file is left as it is', () => {
  const cwd = folderWith({'a.yaml': '甲'})
  expect(createFile('a.yaml', '乙', cwd)?.en).toBe('a.yaml exists, and was left as it is')
  expect(readFileSync(path.join(cwd, 'a.yaml'), 'utf8')).toBe('甲')
})

test('where no file can be, that is said', () => {
  expect(createFile('a.yaml/b.yaml', '乙', folderWith({'a.yaml': ''}))?.en).toMatch(/^a\.yaml\/b\.yaml /)
})

test('the schema is named where it lies below the folder of the user', () => {
  const checkout = folderWith({'docs/rule.schema.json': '', 'docs/preset.schema.json': ''})
  expect(schemaPath('rule', 'rules/local/a.yaml', checkout)).toBe('../../docs/rule.schema.json')
  expect(schemaPath('preset', 'a.yaml', checkout)).toBe('./docs/preset.schema.json')
  const project = folderWith({'node_modules/hegao/docs/preset.schema.json': ''})
  expect(schemaPath('preset', 'a.yaml', project)).toBe('./node_modules/hegao/docs/preset.schema.json')
  expect(schemaPath('preset', 'a.yaml', folderWith({}))).toBeUndefined()
})
