import {describe, expect, test} from 'vitest'
import {bundle} from '../support/bundle.ts'

const folders = (modules: readonly string[]) =>
  new Set(modules.map(module => /^src\/read\/[^/]+(?=\/)|^src\/[^/]+(?=\/)|^[^/]+/.exec(module)![0]))

describe('a bundle for browsers', () => {
  test('has of the package what is imported, and no reader of other formats', async () => {
    const built = await bundle(
      `import {lint, readText, type RuleSet} from 'hegao'
       export const check = (text: string, rules: RuleSet) => lint(readText(text), rules)`,
    )
    console.log(`readText and lint: ${built.bytes} bytes, ${built.modules.length} modules`)
    expect([...folders(built.modules)].toSorted()).toEqual([
      'entry.ts',
      'src/check',
      'src/diagnostic',
      'src/lint',
      'src/read',
      'src/read/outline',
      'src/read/text',
      'src/rule',
      'src/tree',
    ])
    expect(built.modules.filter(module => /src\/rule\/(?:load|schema|backtracking)/.test(module))).toEqual([])
    expect(built.external).toEqual([])
  })

  test('loads a reader when the first file of its format comes, and YAML for presets of one’s own', async () => {
    const built = await bundle(`export {loadPreset, readReport} from 'hegao'`)
    const [entry] = built.chunks
    const atOnce = reachedFrom(entry!.fileName, built.chunks)
    console.log(`readReport and loadPreset: ${sizeOf(atOnce)} of ${built.bytes} bytes at once`)
    const modules = atOnce.flatMap(chunk => Object.keys(chunk.modules)).join('\n')
    expect(modules).not.toMatch(/node_modules|src\/read\/(?:docx|doc|html|odt|ofd|rtf|markdown|xml)\//)
    expect([...folders(built.modules)]).toEqual(
      expect.arrayContaining([
        'yaml',
        'zod',
        'remark-parse',
        'rehype-parse',
        'src/read/docx',
        'src/read/doc',
      ]),
    )
    expect(built.external).toEqual([])
  })

  test.each(['hegao', 'hegao/remark'])('all of %s needs no Node', async entry => {
    const built = await bundle(`export * from '${entry}'`)
    console.log(`all of ${entry}: ${built.bytes} bytes`)
    expect(built.external).toEqual([])
    // What asks first whether there is a Node does no harm where there is none.
    const code = built.chunks
      .map(chunk => chunk.code)
      .join('')
      .replace('globalThis.process?.getBuiltinModule?.(', '')
      .replace(/["'`]node:zlib["'`]/, '')
    expect(code).not.toMatch(/["'`]node:|\brequire\(|\bprocess\.(?!env)/)
  })
})

type Chunks = Awaited<ReturnType<typeof bundle>>['chunks']

/** The chunk and all that it imports at once. */
function reachedFrom(fileName: string, chunks: Chunks, seen = new Set<string>()): Chunks {
  const chunk = chunks.find(one => one.fileName === fileName)
  if (!chunk || seen.has(fileName)) return []
  seen.add(fileName)
  return [chunk, ...chunk.imports.flatMap(name => reachedFrom(name, chunks, seen))]
}

function sizeOf(chunks: Chunks): number {
  return chunks.reduce((sum, {code}) => sum + Buffer.byteLength(code), 0)
}
