import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {rolldown} from 'rolldown'
import {style} from '../src/audit/page/style.ts'

/**
 * Bundles the script of the page of an audit into dist/audit-page.js, with what the policy of the page needs to know of
 * it: the page is made without a file system and without a hash function.
 */
export async function compileAuditPage(root: string): Promise<void> {
  const built = await rolldown({
    input: path.join(root, 'src/audit/page/client/main.ts'),
    platform: 'browser',
    // Offices have browsers of 2020.
    transform: {target: 'es2020'},
    onLog: (_, log) => {
      throw new Error(log.message)
    },
  })
  const {output} = await built.generate({format: 'iife', minify: true, codeSplitting: false})
  await built.close()
  // No string in it may end the element that it stands in, or open a comment there.
  const script = output[0].code.replace(/<(?=\/script|!--|script)/gi, '\\x3c')
  const compiled = {script, scriptHash: hashOf(script), styleHash: hashOf(style.html)}
  writeFileSync(
    path.join(root, 'dist/audit-page.js'),
    `export const compiled = ${JSON.stringify(compiled)}\n`,
  )
}

/** As a Content Security Policy names what it lets in. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
