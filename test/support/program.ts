import {copyFileSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {build} from 'rolldown'
import config from '../../rolldown.config.ts'

/** The program as users install it: bundled and minified, with no node_modules beside it. */
export async function buildProgram(): Promise<{readonly root: string; readonly bin: string}> {
  const root = mkdtempSync(path.join(tmpdir(), 'hegao-bundle-'))
  const bin = path.join(root, 'dist/bin')
  for (const part of [config].flat()) await build({...part, output: {...[part.output].flat()[0], dir: bin}})
  copyFileSync(path.resolve('dist/catalogue.utf16'), path.join(root, 'dist/catalogue.utf16'))
  writeFileSync(path.join(root, 'package.json'), '{"version": "1.2.3", "type": "module"}')
  return {root, bin}
}
