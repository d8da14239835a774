import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {openDocx} from '../../src/read/docx/docx.ts'
import {draftDocx} from '../support/draft-docx.ts'
import {draftParagraphs} from '../support/draft-paragraphs.ts'
import {drafts} from '../support/drafts.ts'
import {trapDocx} from '../support/trap-docx.ts'
import {corpusFiles, refused} from './corpus.ts'
import {flatOdt} from './flat-odt.ts'
import {listsOfAllFormats, listsOfLevels} from './numbered-lists.ts'
import {printedParagraphs, withoutSpaces} from './printed.ts'
import {convertAll, temporaryFolder} from './soffice.ts'

const folder = temporaryFolder()
const corpus = corpusFiles().filter(file => !refused.has(path.basename(file)))

function written(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

const trap = written('trap.docx', trapDocx())

describe('a paragraph reads as LibreOffice prints it, number and all', () => {
  const made = [
    written('formats.docx', listsOfAllFormats()),
    written('levels.docx', listsOfLevels()),
    ...drafts.map(({id, text}) => written(`${id}-one-list.docx`, draftDocx(text, 'automatic'))),
  ]
  const names = [
    ...drafts.map(({id}) => `${id}.docx`),
    ...[...made, ...corpus].map(file => path.basename(file)),
  ]
  let printed = new Map<string, string[]>()
  let files = new Map<string, string>()

  beforeAll(() => {
    const sources = drafts.map(({id, text}) =>
      written(`${id}.fodt`, flatOdt(draftParagraphs(text), 'automatic')),
    )
    const all = [...convertAll(sources, 'docx', folder), ...made, ...corpus]
    files = new Map(all.map(file => [path.basename(file), file]))
    const paragraphs = printedParagraphs(all)
    printed = new Map(all.map((file, at) => [path.basename(file), paragraphs[at]!]))
  })

  test.each(names)('in %s', name => {
    expect(ownParagraphs(files.get(name)!)).toEqual(printed.get(name))
  })

  test('in the file of traps, where it is numbered', () => {
    const lines = numberedLines(trap)
    expect(lines.length).toBeGreaterThan(8)
    const [printedTrap] = printedParagraphs([trap])
    // LibreOffice does not number a style that is based on a numbered one; Word does.
    expect(lines.filter(line => !printedTrap!.includes(line))).toEqual(['（一）小结（基于标题二的样式）'])
  })

  test('there are numbers among them', () => {
    expect([...files.values()].flatMap(numberedLines).length).toBeGreaterThan(700)
  })
})

/** Without those of text boxes and notes, which LibreOffice does not print as plain text. */
function ownParagraphs(file: string): string[] {
  return openDocx(readFileSync(file))
    .paragraphs.filter(({host}) => host === undefined)
    .flatMap(({block}) => block.text.split('\n').map(withoutSpaces))
    .filter(line => line !== '')
}

function numberedLines(file: string): string[] {
  return openDocx(readFileSync(file))
    .paragraphs.filter(({number}) => number !== '')
    .map(({block}) => withoutSpaces(block.text))
}
