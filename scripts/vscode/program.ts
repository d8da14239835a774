import {cpSync, mkdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/**
 * Copies what `hegao` needs to run where nothing else is installed: the bundled program, the built-in rules for it to
 * show, and the manifest with its version. PDF is not read there: pdf.js is larger than all the rest.
 */
export function copyProgram(root: string, target: string): void {
  mkdirSync(target, {recursive: true})
  const {files} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {files: string[]}
  // The library is for those who import it.
  const wanted = [...files.filter(file => /^(?:rules|presets|data|docs\/)/.test(file)), ...program]
  for (const file of wanted) {
    cpSync(path.join(root, file), path.join(target, file), {
      recursive: true,
      filter: source => !source.endsWith('.cache'),
    })
  }
}

const program = ['package.json', 'LICENSE', 'dist/bin', 'dist/catalogue.utf16']
