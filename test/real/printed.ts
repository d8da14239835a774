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
  // As plain text it prints deleted words too, and the marks of notes. In OpenDocument both stand in elements of
  // their own, and are gone with these.
  const flat = convertAll(files, 'fodt', folder)
  const sources = files.map((file, at) => {
    const document = readFileSync(flat[at]!, 'utf8')
    const bare = withoutRevisionsAndNotes(document)
    // Otherwise the file itself: on the way through OpenDocument some lists begin anew.
    if (bare === document) return file
    writeFileSync(flat[at]!, bare)
    return flat[at]!
  })
  return convertAll(sources, plainText, path.join(folder, 'txt')).map(file =>
    paragraphsOf(readFileSync(file, 'utf8')),
  )
}

function withoutRevisionsAndNotes(document: string): string {
  return document
    .replace(/<text:tracked-changes[\s\S]*?<\/text:tracked-changes>/, '')
    .replace(/<text:change(?:-start|-end)?\b[^>]*\/>/g, '')
    .replace(/<text:note\b[\s\S]*?<\/text:note>/g, '')
}

function paragraphsOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map(withoutSpaces)
    .filter(line => line !== '')
}

/** What stands between a number and its text is a matter of layout. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}
