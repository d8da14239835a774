import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {folderWith} from '../workspace/folder.ts'
import {formatScenario, parseScenario, play} from './scenario.ts'

const folder = import.meta.dirname
const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name =>
  name.endsWith('.scenario'),
)

/** `UPDATE=1 npx vitest run test/cli` rewrites what the scenarios expect; read the difference before you commit it. */
test.each(names)('%s', async name => {
  const file = path.join(folder, name)
  const scenario = parseScenario(readFileSync(file, 'utf8'))
  const transcript = await play(scenario, folderWith({}))
  if (process.env.UPDATE) writeFileSync(file, formatScenario(scenario, transcript))
  else expect(transcript).toEqual(scenario.expected)
})
