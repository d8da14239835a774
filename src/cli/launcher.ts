/**
 * Starts the program with its code already compiled. A save hook waits for this start, and compiling takes
 * longer than linting: so what V8 has compiled in one run is kept beside the program for the next
 * (Node 22 has `module.enableCompileCache`, Node 20 has not).
 *
 * Built as CommonJS, which starts faster than the ESM loader. Whatever goes wrong with the kept code, the
 * program runs without it.
 */
import {closeSync, openSync, readFileSync, readSync, renameSync, writeFileSync} from 'node:fs'
import type {Module} from 'node:module'
import {Script} from 'node:vm'

/** The name of the program beside this file. */
declare const PROGRAM: string

/** For one file after the other: to touch memory for the first time takes longer than to read a file into it. */
const buffer = Buffer.allocUnsafeSlow(1 << 20)

// Named by the build, with a hash of the content: V8 itself compares no more than the length of the source.
const file = `${__dirname}/${PROGRAM}`
const kept = `${file.slice(0, -4)}-${process.versions.v8}-${process.arch}.cache`

// The build leaves nothing but ASCII in it, which needs no decoding, and has put it into a function.
const script = new Script(sourceText(), {filename: file, ...cachedData()})
/** Without a prototype V8 keeps it as a table: the program adds many exports, and none of them makes a new shape. */
const exports: {linted?: Promise<boolean>; leave?: () => void; rehearse?: () => void} = Object.create(null)
const program = Object.assign(new (module.constructor as typeof Module)(file), {
  filename: file,
  loaded: true,
  exports,
})
// The files that are loaded later require the program: without this they would start a second one.
require.cache[file] = program
script.runInThisContext()(exports, require, program, file, __dirname, read)
exports.linted?.then(linted => {
  if (!linted) return
  if (script.cachedDataRejected !== false) process.once('exit', keep)
  exports.leave!()
})

function sourceText(): string {
  const {bytes, size} = read(file)
  return bytes.toString('latin1', 0, size)
}

function cachedData(): {cachedData?: Uint8Array} {
  try {
    const {bytes, size} = read(kept)
    // Not a part of the buffer as such: Node compiles what it calls of itself, and this calls nothing.
    return {cachedData: new Uint8Array(bytes.buffer, bytes.byteOffset, size)}
  } catch {
    return {}
  }
}

/** What a file holds, at the beginning of the bytes and until the next one is read. */
function read(name: string): {bytes: Buffer; size: number} {
  const descriptor = openSync(name, 'r')
  try {
    const size = readSync(descriptor, buffer, 0, buffer.length, 0)
    if (size < buffer.length) return {bytes: buffer, size}
    const bytes = readFileSync(name)
    return {bytes, size: bytes.length}
  } finally {
    closeSync(descriptor)
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
