/** Builds the VS Code extension into editors/vscode/dist: its code, the program that it runs, and the .vsix to install. */
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {rolldown} from 'rolldown'
import {copyProgram} from './program.ts'
import {vsixOf} from './vsix.ts'

const root = path.resolve(import.meta.dirname, '../..')
const extension = path.join(root, 'editors/vscode')
const target = path.join(extension, 'dist')

if (!existsSync(path.join(root, 'dist/bin/hegao.cjs'))) {
  process.stderr.write('the program is not built yet: npm run build\n')
  process.exit(2)
}
rmSync(target, {recursive: true, force: true})
const built = await rolldown({
  input: path.join(extension, 'src/extension.ts'),
  platform: 'node',
  // VS Code has it; it is on no disk.
  external: ['vscode'],
})
await built.write({
  file: path.join(target, 'extension.js'),
  format: 'cjs',
  minify: true,
  codeSplitting: false,
})
await built.close()
copyProgram(root, path.join(target, 'server'))
const {name, version} = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'))
const vsix = path.join(target, `${name}-${version}.vsix`)
const bytes = vsixOf(extension)
writeFileSync(vsix, bytes)
process.stdout.write(`${path.relative(root, vsix)} (${(bytes.length / 1e6).toFixed(1)} MB)\n`)
