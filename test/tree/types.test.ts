import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {expect, test} from 'vitest'
import {root} from '../support/built-in.ts'

test('the nodes that are added to mdast do not make its types contradict themselves', () => {
  // Those who use the library may have the types of their libraries checked as well; here this is off.
  const {stdout} = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/typescript/bin/tsc'),
      ...['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2023'],
      ...['--module', 'nodenext', '--allowImportingTsExtensions', '--types', ''],
      path.join(root, 'src/tree/types.ts'),
    ],
    {cwd: root, encoding: 'utf8'},
  )
  expect(stdout).toBe('')
})
