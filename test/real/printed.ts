import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {convertAll, temporaryFolder} from './soffice.ts'

const plainText = 'txt:Text (encoded):UTF8'

/**
 * The paragraphs of each file as LibreOffice prints them, numbers and all, without spaces. Tracked changes are
 * accepted; notes and text boxes are left out.
 */
export function printedParagraphs(files: readonly string[]): string[][] {
  const folder = temporaryFolder()
  // As plain text it prints deleted words too, and the marks of notes. In OpenDocument both can be found.
  const flat = convertAll(files, 'fodt', folder)
  const sources = files.map((file, at) => {
    const document = readFileSync(flat[at]!, 'utf8')
    const bare = withoutNotes(withoutDeletions(document))
    // Otherwise the file itself: on the way through OpenDocument some lists begin anew.
    if (bare === document) return file
    writeFileSync(flat[at]!, bare)
    return flat[at]!
  })
  return convertAll(sources, plainText, path.join(folder, 'txt')).map(file =>
    paragraphsOf(readFileSync(file, 'utf8')),
  )
}

/** What stands between a number and its text is a matter of layout. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

function paragraphsOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map(withoutSpaces)
    .filter(line => line !== '')
}

function withoutNotes(document: string): string {
  return document.replace(/<text:note\b[\s\S]*?<\/text:note>/g, '')
}

function withoutDeletions(document: string): string {
  const regions = document.matchAll(/<text:changed-region [^>]*text:id="(\w+)">\s*<text:deletion>/g)
  return [...regions].reduce((text, [, id]) => withoutDeletion(text, id!), document)
}

const paragraphTag = '<text:[hp]\\b[^>]*>'
const noParagraphTag = '(?:(?!</?text:[hp]\\b)[\\s\\S])*?'

/** Where the end of a paragraph is deleted too, the one behind it goes on, with its own style. */
function withoutDeletion(document: string, id: string): string {
  const start = `<text:change-start text:change-id="${id}"/>`
  const end = `<text:change-end text:change-id="${id}"/>`
  const joined = new RegExp(
    `${paragraphTag}(${noParagraphTag})${start}[\\s\\S]*?</text:[hp]>[\\s\\S]*?(${paragraphTag})(${noParagraphTag})${end}`,
  )
  const within = new RegExp(`${start}${noParagraphTag}${end}`)
  return within.test(document) ? document.replace(within, '') : document.replace(joined, '$2$1')
}
