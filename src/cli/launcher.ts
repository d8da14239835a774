/**
 * Starts the program with its code already compiled. A save hook waits for this start, and compiling takes
 * longer than linting: so what V8 has compiled in one run is kept beside the program for the next
 * (Node 22 has `module.enableCompileCache`, Node 20 has not).
 *
 * Built as CommonJS, which starts faster than the ESM loader. Whatever goes wrong with the kept code, the
 * program runs without it.
 */
import {readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {createRequire, Module} from 'node:module'
import path from 'node:path'
import {Script} from 'node:vm'

const folder = __dirname
// The name carries a hash of the content: V8 itself compares no more than the length of the source.
const program = readdirSync(folder).find(name => name.startsWith('program-') && name.endsWith('.cjs'))!
const file = path.join(folder, program)
const kept = path.join(folder, `${program.slice(0, -4)}-${process.versions.v8}-${process.arch}.cache`)

const script = new Script(
  `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`,
  {
    filename: file,
    ...cachedData(),
  },
)
const require = createRequire(file)
const exports: {linted?: Promise<boolean>} = {}
const module = Object.assign(new Module(file), {filename: file, loaded: true, exports})
// The files that are loaded later require the program: without this they would start a second one.
require.cache[file] = module
script.runInThisContext()(exports, require, module, file, folder)
if (script.cachedDataRejected !== false) {
  exports.linted?.then(linted => {
    // Only now has V8 compiled what linting needs.
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
    const draft = `${kept}.${process.pid}`
    writeFileSync(draft, script.createCachedData())
    renameSync(draft, kept)
  } catch {
    // A folder that is not ours to write: the next start is as slow as this one.
  }
}
