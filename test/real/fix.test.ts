import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import {fixDocx} from '../../src/annotate/fix-docx.ts'
import {Reviser} from '../../src/annotate/revise.ts'
import type {Change} from '../../src/fix/splice.ts'
import {fixTypes, type Judged} from '../../src/fix/types.ts'
import {lint} from '../../src/lint/index.ts'
import {openDocx, readDocx} from '../../src/read/docx/docx.ts'
import type {Report} from '../../src/tree/types.ts'
import {everyRule} from '../support/built-in.ts'
import {draftDocx} from '../support/draft-docx.ts'
import {drafts} from '../support/drafts.ts'
import {trapDocx} from '../support/trap-docx.ts'
import {corpusFiles, refused} from './corpus.ts'
import {settleAll} from './settle.ts'
import {temporaryFolder} from './soffice.ts'
import {schemaFaults} from './validator.ts'

const judge = (report: Report): Judged => ({report, verdicts: lint(report, everyRule)})

/** All fixes, suggestions too, and a comment at each. */
function fixed(bytes: Uint8Array): Uint8Array {
  const {bytes: revised, applied} = fixDocx(bytes, {}, judge, fixTypes)
  return annotate(revised, {}, () =>
    applied.map(({diagnostic, start, end}) => ({start, end, lines: [{text: diagnostic.message}]})),
  ).bytes
}

/** Changes all over a document, wherever they can stand: that of a word, of nothing, of a character. */
function changedAllOver(bytes: Uint8Array): Uint8Array {
  const document = openDocx(bytes)
  const reviser = new Reviser(document)
  const changes: Change[] = []
  for (let at = 1; at + 3 < document.report.text.length; at += 7) {
    const change = {start: at, end: at + (at % 3), text: ['订', '', '中国'][at % 3]!}
    if (change.end + change.text.length > at && !reviser.refusal(change)) changes.push(change)
  }
  return reviser.write(changes)
}

const broken = (text: string) =>
  text
    .replace('，', '，，')
    .replace('、', '、、')
    .replace('法治政府', '的的法治政府')
    .replace('工作', '工作,')
    .replace('部署', '布署')
    .replace(/20\d\d年/, '二零二四年')

interface Case {
  readonly name: string
  /** Where it is, before and after. */
  readonly before: string
  readonly after: string
}

const folder = temporaryFolder()

function caseOf(name: string, bytes: Uint8Array, change: (bytes: Uint8Array) => Uint8Array): Case {
  const [before, after] = ['before', 'after'].map(when => path.join(folder, `${when}-${name}`))
  writeFileSync(before!, bytes)
  writeFileSync(after!, change(bytes))
  return {name, before: before!, after: after!}
}

const cases = [
  caseOf('trap.docx', trapDocx(), changedAllOver),
  ...drafts.flatMap(({id, text}) => [
    caseOf(`${id}-fixed.docx`, draftDocx(broken(text), 'automatic'), fixed),
    caseOf(`${id}-all-over.docx`, draftDocx(text, 'automatic'), changedAllOver),
  ]),
  ...corpusFiles()
    .filter(file => !refused.has(path.basename(file)))
    .flatMap(file => [
      caseOf(`fixed-${path.basename(file)}`, readFileSync(file), fixed),
      caseOf(`all-over-${path.basename(file)}`, readFileSync(file), changedAllOver),
    ]),
]

const linesOf = (file: string, revisions: 'final' | 'original' = 'final') =>
  readDocx(readFileSync(file), {revisions}).text.split('\n')

describe('fixes in a Word file', () => {
  let accepted: Map<string, string>
  let rejected: Map<string, string>

  beforeAll(() => {
    const files = cases.flatMap(({before, after}) => [before, after])
    const settled = (what: 'Accept' | 'Reject') => {
      const written = settleAll(files, what, path.join(folder, what))
      return new Map(files.map((file, at) => [file, written[at]!]))
    }
    accepted = settled('Accept')
    rejected = settled('Reject')
  })

  test('there are many', () => {
    const count = cases.flatMap(({after}) => [...readDocx(readFileSync(after)).text]).length
    expect(count).toBeGreaterThan(5000)
  })

  test.each(cases)('add no fault to the markup of $name', ({before, after}) => {
    const known = schemaFaults(before)
    expect([...schemaFaults(after)].filter(fault => !known.has(fault))).toEqual([])
  })

  /** Lines that LibreOffice reads otherwise than we do: fields that it makes anew, characters of its own. */
  const other = (file: string, settled: string, revisions: 'final' | 'original') => {
    const found = linesOf(settled)
    return linesOf(file, revisions).flatMap((line, at) =>
      line === found[at] ? [] : [{at, line, found: found[at]}],
    )
  }

  test.each(cases)('give the new text when LibreOffice accepts those of $name', ({before, after}) => {
    const known = new Set(other(before, accepted.get(before)!, 'final').map(({at}) => at))
    expect(other(after, accepted.get(after)!, 'final').filter(({at}) => !known.has(at))).toEqual([])
  })

  test.each(cases)('give the old text when LibreOffice rejects those of $name', ({before, after}) => {
    const known = new Set(other(before, rejected.get(before)!, 'original').map(({at}) => at))
    expect(other(after, rejected.get(after)!, 'original').filter(({at}) => !known.has(at))).toEqual([])
    expect(linesOf(after, 'original')).toEqual(linesOf(before, 'original'))
  })
})
