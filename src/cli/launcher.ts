/**
 * Starts the program with its code already compiled. A save hook waits for this start, and compiling takes
 * longer than linting: so what V8 has compiled in one run is kept beside the program for the next
 * (Node 22 has `module.enableCompileCache`, Node 20 has not).
 *
 * Built as CommonJS, which starts faster than the ESM loader. Whatever goes wrong with the kept code, the
 * program runs without it.
 */
import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import type {Module} from 'node:module'
import {Script} from 'node:vm'

/** The name of the program beside this file. */
declare const PROGRAM: string

// Named by the build, with a hash of the content: V8 itself compares no more than the length of the source.
const file = `${__dirname}/${PROGRAM}`
const kept = `${file.slice(0, -4)}-${process.versions.v8}-${process.arch}.cache`

// The build leaves nothing but ASCII in it, which needs no decoding, and has put it into a function.
const script = new Script(readFileSync(file, 'latin1'), {filename: file, ...cachedData()})
/** Without a prototype V8 keeps it as a table: the program adds many exports, and none of them makes a new shape. */
const exports: {linted?: Promise<boolean>; rehearse?: () => void} = Object.create(null)
const program = Object.assign(new (module.constructor as typeof Module)(file), {
  filename: file,
  loaded: true,
  exports,
})
// The files that are loaded later require the program: without this they would start a second one.
require.cache[file] = program
script.runInThisContext()(exports, require, program, file, __dirname)
if (script.cachedDataRejected !== false) {
  exports.linted?.then(linted => {
    if (linted) process.once('exit', keep)
  })
}

function cachedData(): {cachedData?: Buffer} {
  try {
    return {cachedData: readFileSync(kept)}
  } catch {
    return {}
  }
}

function keep(): void {
  try {
    // Only now has V8 compiled what linting needs: most of it for this draft, the rest for a rehearsal.
    exports.rehearse!()
    const draft = `${kept}.${process.pid}`
    writeFileSync(draft, script.createCachedData())
    renameSync(draft, kept)
  } catch {
    // A folder that is not ours to write: the next start is as slow as this one.
  }
}
