import path from 'node:path'
import {expect, test} from 'vitest'
import {Workspace} from '../../src/workspace/workspace.ts'
import {catalogue} from '../support/built-in.ts'
import {folderWith} from './folder.ts'

const config = `overrides:
  - files: 公开/
    rules: {punctuation/half-width: error}
waivers:
  - {rules: [punctuation/half-width], files: [内部/例外*], reason: 上级文件另有规定}
`

test('files of which all is the same share their settings and the name of these, others do not', async () => {
  const cwd = folderWith({'hegao.config.yaml': config, '公开/': '', '内部/': ''})
  const workspace = new Workspace({cwd, catalogue, phase: 'draft'})
  const of = async (name: string) => {
    const draft = {path: path.join(cwd, name), name}
    const settings = await workspace.settingsFor(draft.path)
    return {settings, key: await workspace.cacheKeyOf(draft, '1', settings)}
  }
  const [one, two, open, waived] = [
    await of('内部/甲.txt'),
    await of('内部/乙.txt'),
    await of('公开/甲.txt'),
    await of('内部/例外.txt'),
  ]
  expect(two.settings).toBe(one.settings)
  expect(two.key).toBe(one.key)
  expect(one.settings.phase).toBe('draft')
  expect(waived.settings.waivers).toHaveLength(1)
  expect(waived.settings.ruleSet).toBe(one.settings.ruleSet)
  expect(new Set([one.key, open.key, waived.key]).size).toBe(3)
})
