import path from 'node:path'
import {defineConfig} from 'rolldown'

const folder = 'dist/bin'

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
    resolve: {alias: {'#catalogue': path.resolve('src/cli/catalogue-file.ts')}},
    output: {
      dir: folder,
      cleanDir: true,
      format: 'cjs',
      minify: true,
      entryFileNames: '[name]-[hash].cjs',
      chunkFileNames: '[name]-[hash].cjs',
    },
  },
  {
    input: {hegao: 'src/cli/launcher.ts'},
    platform: 'node',
    output: {
      dir: folder,
      format: 'cjs',
      minify: true,
      banner: '#!/usr/bin/env node',
      entryFileNames: '[name].cjs',
    },
  },
  {
    // A thread loads a file, and this one loads pdf.js, which is not ours to bundle.
    input: {'pdf-thread': 'src/workspace/pdf-thread.mjs'},
    platform: 'node',
    output: {dir: folder, format: 'es', minify: true, entryFileNames: '[name].mjs'},
  },
])
