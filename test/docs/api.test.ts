import {execFileSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {entries, exampleFolder, programsOf, withResults} from '../../scripts/docs/code.ts'
import {root} from '../support/built-in.ts'

const page = readFileSync(path.join(root, 'docs/api.md'), 'utf8')

describe('docs/api.md', () => {
  test('its programs have right types', () => {
    const folder = exampleFolder(root)
    try {
      for (const [at, code] of programsOf(page).entries()) writeFileSync(path.join(folder, `${at}.ts`), code)
      const paths = Object.entries(entries).map(([name, file]) => [name, [path.join(root, file)]])
      const config = {
        extends: path.join(root, 'tsconfig.json'),
        compilerOptions: {
          paths: Object.fromEntries(paths),
          typeRoots: [path.join(root, 'node_modules/@types')],
        },
        include: ['*.ts'],
      }
      writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}')
      writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config))
      expect(typeErrors(folder)).toBe('')
    } finally {
      rmSync(folder, {recursive: true})
    }
  })

  test('has a program for each entry of the package', () => {
    const code = programsOf(page).join('\n')
    for (const entry of Object.keys(entries)) expect(code).toContain(`from '${entry}'`)
  })

  test('names each value that the package exports for common use', () => {
    const index = readFileSync(path.join(root, 'src/index.ts'), 'utf8')
    const errors = ['Unreadable', 'NotFoundError', 'FaultsError']
    for (const name of errors) {
      expect(index).toContain(name)
      expect(page).toContain(`| \`${name}\` |`)
    }
  })
})

describe('what programs print', () => {
  test('stands behind them; a program without a block for it has none', async () => {
    const shown =
      "```ts\nimport {formatOf} from 'hegao'\nconsole.log(formatOf(new TextEncoder().encode('%PDF-')))\n```\n"
    const silent = "```ts\nconsole.log('not shown')\n```\n"
    const before = `${shown}\n\`\`\`text\nstale\n\`\`\`\n\n${silent}\nend\n`
    expect(await withResults(before, root)).toBe(`${shown}\n\`\`\`text\npdf\n\`\`\`\n\n${silent}\nend\n`)
  })

  test('a program that fails is no page', async () => {
    await expect(withResults("```ts\nthrow new Error('broken')\n```\n", root)).rejects.toThrow(/broken/)
  })
})

/** What tsc says; empty when it has nothing to say. */
function typeErrors(folder: string): string {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
  try {
    return execFileSync(process.execPath, [tsc, '-p', folder, '--noEmit'], {encoding: 'utf8'})
  } catch (error) {
    return (error as {stdout: string}).stdout
  }
}
