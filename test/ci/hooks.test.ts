import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {searchFolder} from '../../src/workspace/search.ts'
import {root} from '../support/built-in.ts'
import {folderWith} from '../workspace/folder.ts'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const manifest = JSON.parse(read('package.json'))

describe('.pre-commit-hooks.yaml', () => {
  const [hook, ...others] = parse(read('.pre-commit-hooks.yaml'))

  test('has one hook, which runs the command of the package', () => {
    expect(others).toEqual([])
    expect(hook).toMatchObject({id: 'hegao', language: 'node', require_serial: true})
    expect(Object.keys(manifest.bin)).toContain(hook.entry)
  })

  test('hands over the files that hegao finds in a folder, and no others', async () => {
    // Python and JavaScript write “whatever the case” in different places.
    const pattern = new RegExp(hook.files.replace(/^\(\?i\)/, ''), 'i')
    const endings = /\((.+)\)\$$/.exec(hook.files)![1]!

    const names = [
      ...endings.split('|'),
      'TXT',
      'Docx',
      'xlsx',
      'png',
      'yaml',
      'json',
      'js',
      'zip',
      'rtfd',
    ].map(ending => `a.${ending}`)
    const {files} = await searchFolder(folderWith(Object.fromEntries(names.map(name => [name, '一']))))
    expect(names.filter(name => pattern.test(name)).toSorted()).toEqual([...files].toSorted())
    expect(files.length).toBeGreaterThan(15)
  })
})

describe('ci/gitlab.yml', () => {
  const {hegao: job, variables} = parse(read('ci/gitlab.yml'))

  test('uploads the reports that its script writes, with findings too', () => {
    const written = Array.from(job.script.join('\n').matchAll(/-o (\S+)/g), ([, file]) => file)
    expect(Object.values(job.artifacts.reports).toSorted()).toEqual(written.toSorted())
    expect(job.artifacts.when).toBe('always')
  })

  test('runs on a Node that the package runs on, with variables that are there', () => {
    const [, major] = /^node:(\d+)$/.exec(job.image)!
    expect(Number(major)).toBeGreaterThan(20)
    const used = Array.from(job.script.join('\n').matchAll(/\$(\w+)/g), ([, name]) => name!)
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(variables).toSorted())
  })
})
