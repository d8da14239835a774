import {readdirSync} from 'node:fs'
import path from 'node:path'
import {defineConfig, type Plugin} from 'rolldown'

const folder = 'dist/bin'

/** Node reads ASCII without decoding, and V8 keeps it in half the room. */
const ascii: Plugin = {
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      chunk.code = chunk.code.replace(
        /[\u0080-\uffff]/g,
        character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    }
  },
}

/** As Node wraps a module, with one thing more (see catalogue-file.ts), for the launcher compiles the program itself: putting it together there copies it twice. */
const asFunction: Plugin = {
  name: 'as-function',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.name === 'program')
        chunk.code = `(function (exports, require, module, __filename, __dirname, read) {${chunk.code}\n})`
  },
}

/** The launcher does not look for the program: its name, with a hash of the content, is written into it. */
const programName: Plugin = {
  name: 'program-name',
  renderChunk(code, _, {dir = folder}) {
    const name = readdirSync(dir).find(file => file.startsWith('program-') && file.endsWith('.cjs'))
    if (name === undefined) throw new Error(`no program in ${dir}`)
    return code.replaceAll('PROGRAM', JSON.stringify(name))
  },
}

/** See src/lsp/protocol.ts. */
const protocolApart: Plugin = {
  name: 'protocol-apart',
  resolveId: source =>
    /^\.{1,2}\/protocol\.ts$/.test(source) ? {id: './protocol.cjs', external: true} : null,
}

/**
 * The command as one file and a few that are loaded when needed (Markdown, YAML, globs, the spinner): a save
 * hook waits for the start of this program, and resolving a hundred modules takes longer than linting.
 * CommonJS, because the launcher (src/cli/launcher.ts) keeps its compiled code.
 */
export default defineConfig([
  {
    input: {program: 'src/cli/bin.ts'},
    // What the program shares with files loaded later stays in it: one file to read at the start.
    preserveEntrySignatures: 'allow-extension',
    platform: 'node',
    plugins: [ascii, asFunction, protocolApart],
    resolve: {alias: {'#catalogue': path.resolve('src/cli/catalogue-file.ts')}},
    output: {
      dir: folder,
      cleanDir: true,
      format: 'cjs',
      minify: true,
      // All that a start needs is in one file, which the launcher keeps compiled, whatever else needs a part of it.
      codeSplitting: {groups: [{name: 'program', tags: ['$initial']}]},
      entryFileNames: '[name]-[hash].cjs',
      chunkFileNames: '[name]-[hash].cjs',
    },
  },
  {
    input: {hegao: 'src/cli/launcher.ts'},
    platform: 'node',
    plugins: [programName],
    output: {
      dir: folder,
      format: 'cjs',
      minify: true,
      banner: '#!/usr/bin/env node',
      entryFileNames: '[name].cjs',
    },
  },
  {
    input: {protocol: 'src/lsp/protocol.ts'},
    platform: 'node',
    output: {dir: folder, format: 'cjs', minify: true, entryFileNames: '[name].cjs'},
  },
  {
    // A thread loads a file, and this one loads pdf.js, which is not ours to bundle.
    input: {'pdf-thread': 'src/workspace/pdf-thread.mjs'},
    platform: 'node',
    output: {dir: folder, format: 'es', minify: true, entryFileNames: '[name].mjs'},
  },
])
