import path from 'node:path'
import {type InputOptions, type OutputChunk, rolldown} from 'rolldown'
import {entries} from '../../scripts/docs/code.ts'
import {root} from './built-in.ts'

export interface Bundle {
  /** The entry first. */
  readonly chunks: readonly OutputChunk[]
  /** All modules of which a part is in the bundle, as `src/lint/lint.ts` or `yaml`. */
  readonly modules: readonly string[]
  /** What the bundle leaves to be imported from elsewhere. */
  readonly external: readonly string[]
  /** In UTF-8, minified. */
  readonly bytes: number
}

export interface BundleOptions {
  /** One script without chunks; what it exports is then in this variable. */
  readonly name?: string
  /** For a worker: libraries then do without a document. */
  readonly worker?: boolean
}

/** What a bundler for browsers makes of code that imports `hegao` and its other entries. */
export async function bundle(code: string, {name, worker = false}: BundleOptions = {}): Promise<Bundle> {
  const entry: NonNullable<InputOptions['plugins']> = {
    name: 'entry',
    resolveId: id => (id === 'entry' ? path.join(root, 'entry.ts') : undefined),
    load: id => (id === path.join(root, 'entry.ts') ? code : undefined),
  }
  const built = await rolldown({
    input: 'entry',
    platform: 'browser',
    plugins: [entry],
    resolve: {
      alias: {
        ...Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path.join(root, file)])),
      },
      ...(worker && {conditionNames: ['worker', 'import', 'default']}),
    },
    onLog: (level, log) => {
      // The API exports readers that it also loads when needed; a test sees that they are not loaded before.
      if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') return
      if (level === 'warn') throw new Error(log.message)
    },
  })
  const {output} = await built.generate({
    minify: true,
    ...(name ? {format: 'iife', name, codeSplitting: false} : {format: 'es'}),
  })
  await built.close()
  const chunks = output.filter(file => file.type === 'chunk')
  const own = new Set(chunks.map(({fileName}) => fileName))
  const imports = chunks.flatMap(chunk => [...chunk.imports, ...chunk.dynamicImports])
  const rendered = chunks.flatMap(({modules}) =>
    Object.entries(modules).filter(([, {renderedExports, code}]) => renderedExports.length > 0 || code),
  )
  return {
    chunks,
    modules: [...new Set(rendered.map(([id]) => nameOf(id)))].toSorted(),
    external: imports.filter(file => !own.has(file)),
    bytes: chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk.code), 0),
  }
}

function nameOf(id: string): string {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
  return inPackage ?? path.relative(root, id).replaceAll(path.sep, '/')
}
