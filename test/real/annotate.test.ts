import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {annotate} from '../../src/annotate/annotate.ts'
import {author, type Remark} from '../../src/annotate/types.ts'
import {type DocxDocument, openDocx} from '../../src/read/docx/docx.ts'
import type {Report} from '../../src/tree/types.ts'
import {diagnosticsOf, everyRule} from '../support/built-in.ts'
import {draftDocx} from '../support/draft-docx.ts'
import {drafts} from '../support/drafts.ts'
import {trapDocx} from '../support/trap-docx.ts'
import {type Annotation, annotationsOf} from './annotations.ts'
import {corpusFiles, refused} from './corpus.ts'
import {convertAll, temporaryFolder} from './soffice.ts'
import {schemaFaults} from './validator.ts'

/**
 * Comments where findings of all rules are, and at each line: at a few of its words, over its end into the next
 * paragraph, and at its end. Each has a number for its text.
 */
function remarksOn(report: Report): Remark[] {
  const {text, places} = report
  const ranges = diagnosticsOf(report, everyRule).map(({range}) => [range.start.offset!, range.end.offset!])
  const isParagraph = (line: number) => 'paragraph' in places![line]!
  let start = 0
  for (const [at, line] of text.split('\n').entries()) {
    const end = start + line.length
    const middle = start + Math.floor(line.length / 2)
    if (line.length >= 4) {
      const over = isParagraph(at) && isParagraph(at + 1) ? 3 : 0
      ranges.push([start + 1, middle], [middle, Math.min(end + over, text.length)], [end, end])
    }
    start = end + 1
  }
  return ranges.map(([from, to], at) => ({start: from!, end: to!, lines: [{text: `${at}`}]}))
}

interface Case {
  readonly name: string
  /** Where it is, before and after. */
  readonly before: string
  readonly after: string
  readonly remarks: readonly Remark[]
  readonly document: DocxDocument
}

const folder = temporaryFolder()

function caseOf(name: string, bytes: Uint8Array): Case {
  let remarks: Remark[] = []
  const annotated = annotate(bytes, {}, report => (remarks = remarksOn(report)))
  const [before, after] = ['before', 'after'].map(when => path.join(folder, `${when}-${name}`))
  writeFileSync(before!, bytes)
  writeFileSync(after!, annotated.bytes)
  return {name, before: before!, after: after!, remarks, document: openDocx(bytes)}
}

const cases = [
  caseOf('trap.docx', trapDocx()),
  ...drafts.map(({id, text}) => caseOf(`${id}.docx`, draftDocx(text, 'automatic'))),
  ...corpusFiles().map(file => caseOf(path.basename(file), readFileSync(file))),
]
const openable = cases.filter(({name}) => !refused.has(name))

describe('comments in a Word file', () => {
  const annotations = new Map<string, Annotation[]>()

  beforeAll(() => {
    const files = convertAll(
      openable.map(({after}) => after),
      'odt',
      path.join(folder, 'odt'),
    )
    for (const [at, {name}] of openable.entries())
      annotations.set(name, annotationsOf(readFileSync(files[at]!)))
  })

  test('there are many', () => {
    expect(cases.flatMap(({remarks}) => remarks).length).toBeGreaterThan(500)
  })

  test.each(openable)('add no fault to the markup of $name', ({before, after}) => {
    const known = schemaFaults(before)
    expect([...schemaFaults(after)].filter(fault => !known.has(fault))).toEqual([])
  })

  test.each(openable)('stand in LibreOffice at the words of $name', ({name, remarks, document}) => {
    const own = annotations.get(name)!.filter(annotation => annotation.author === author)
    const found = new Map(own.map(({lines, words}) => [lines.join('\n'), comparable(words)]))
    const astray = remarks.flatMap(remark => {
      const words = found.get(remark.lines[0]!.text)
      const meant = typedWords(document, remark)
      return meant !== undefined && words !== comparable(meant) ? [{remark, meant, words}] : []
    })
    expect(astray).toEqual([])
    expect(own).toHaveLength(remarks.length)
  })

  test.each(cases)('leave the text of $name as it is', ({after, document}) => {
    expect(openDocx(readFileSync(after)).report.text).toBe(document.report.text)
  })

  test.each(cases)('are the same in $name when they are written again', ({after}) => {
    const bytes = readFileSync(after)
    expect(Buffer.compare(annotate(bytes, {}, remarksOn).bytes, bytes)).toBe(0)
  })

  test('leave those of other people', () => {
    const others = annotations.get('trap.docx')!.filter(annotation => annotation.author !== author)
    expect(others).toEqual([{author: '张三', lines: ['这个数字核实了吗？'], words: '审查文件40件'}])
  })
})

/**
 * The words that a remark is about, as far as they stand in the body as text: automatic numbers do not, and a
 * remark in a box or a note hangs on its place in the body. Undefined for one that is half in the body and half
 * in a box, as no finding is.
 */
function typedWords({paragraphs, report}: DocxDocument, {start, end}: Remark): string | undefined {
  const about = paragraphs.filter(
    ({textStart, block}) => textStart < Math.max(end, start + 1) && textStart + block.text.length >= start,
  )
  const inBody = about.filter(({host}) => host === undefined)
  if (inBody.length > 0 && inBody.length < about.length) return undefined
  return inBody
    .flatMap(({fragments}) => fragments)
    .map(({textStart, length}) =>
      report.text.slice(Math.max(start, textStart), Math.min(end, textStart + length)),
    )
    .join('')
}

/** Word processors have characters of their own for what is no letter, digit or mark. */
function comparable(words: string): string {
  return words.replace(/[^\p{L}\p{N}\p{P}]|[-\u2011]/gu, '')
}
