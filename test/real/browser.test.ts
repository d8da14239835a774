import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {commentsIn} from '../../src/annotate/comments.ts'
import {openDocx} from '../../src/read/docx/docx.ts'
import {findingsOf, presetOf} from '../support/built-in.ts'
import {bundle} from '../support/bundle.ts'
import {draftDocx} from '../support/draft-docx.ts'
import {draftOf} from '../support/drafts.ts'
import {documentOf} from './chromium.ts'
import {temporaryFolder} from './soffice.ts'
import {schemaFaults} from './validator.ts'

const word = draftDocx(draftOf('000').text, 'automatic')

/** What the page does with a Word file, as a person's own script would; nothing may be fetched. */
const script = `
  const bytes = Uint8Array.from(atob(document.querySelector('#word').textContent), c => c.charCodeAt(0))
  const told = async () => {
    const rules = await hegao.loadPreset('recommended')
    const report = await hegao.readReport(bytes, {path: '报告.docx'})
    const verdicts = hegao.lint(report, rules)
    const findings = verdicts.flatMap(({diagnostics}) => diagnostics).map(({severity, range: {start, end}, ruleId, message}) =>
      severity + ' ' + start.line + ':' + start.column + '-' + end.line + ':' + end.column + ' ' + ruleId + ' ' + message)
    const annotated = hegao.annotate(bytes, {path: '报告.docx'}, report =>
      hegao.remarksOf({path: '报告.docx', report, phase: 'submission', verdicts: hegao.lint(report, rules)}, 'zh'))
    let binary = ''
    for (const byte of annotated.bytes) binary += String.fromCharCode(byte)
    return {agent: navigator.userAgent, node: typeof process, findings, annotated: btoa(binary)}
  }
  told().catch(error => ({error: String(error)})).then(answer => {
    document.querySelector('#answer').textContent = encodeURIComponent(JSON.stringify(answer))
  })`

interface Answer {
  readonly error?: string
  readonly agent: string
  readonly node: string
  readonly findings: readonly string[]
  /** Base 64. */
  readonly annotated: string
}

describe('the API in Chromium', () => {
  let answer: Answer

  beforeAll(async () => {
    const {chunks} = await bundle("export * from 'hegao'", {name: 'hegao'})
    const page = path.join(temporaryFolder(), 'page.html')
    const library = chunks[0]!.code.replaceAll('</script', '<\\/script')
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">
<pre id="word">${Buffer.from(word).toString('base64')}</pre><pre id="answer"></pre>
<script>${library}</script><script>${script}</script>`,
    )
    const [, written] = /<pre id="answer">([^<]*)<\/pre>/.exec(await documentOf(page)) ?? []
    answer = JSON.parse(decodeURIComponent(written!))
  })

  test('runs where there is no Node', () => {
    expect(answer.error).toBeUndefined()
    expect(answer.agent).toContain('Chrome')
    expect(answer.node).toBe('undefined')
  })

  test('finds in a Word draft what is found in Node', () => {
    const expected = findingsOf(openDocx(word).report, presetOf('recommended'))
    expect(answer.findings.toSorted()).toEqual(expected.toSorted())
    expect(expected.length).toBeGreaterThan(5)
  })

  test('makes a Word file with a comment for each finding and one for all, without new faults', () => {
    const annotated = Buffer.from(answer.annotated, 'base64')
    const {package: file} = openDocx(annotated)
    expect(commentsIn(file.related('comments')!)).toHaveLength(answer.findings.length + 1)
    const [before, after] = [word, annotated].map((bytes, at) => {
      const name = path.join(temporaryFolder(), `${at}.docx`)
      writeFileSync(name, bytes)
      return schemaFaults(name)
    })
    expect([...after!].filter(fault => !before!.has(fault))).toEqual([])
  })
})
