import {writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Numbers} from '../support/automatic.ts'
import {draftParagraphs} from '../support/draft-paragraphs.ts'
import {drafts} from '../support/drafts.ts'
import {flatOdt} from './flat-odt.ts'
import {convertAll, temporaryFolder} from './soffice.ts'

/** What LibreOffice makes of the drafts, in the order of docs/formats.md. */
export const formats = ['docx', 'doc', 'odt', 'rtf', 'html', 'pdf'] as const
export type Format = (typeof formats)[number]

export interface Converted {
  readonly format: Format
  readonly numbers: Numbers
  /** “000”. */
  readonly draft: string
  readonly path: string
}

/** The five drafts as LibreOffice writes them, with typed and with automatic numbers, in each format. */
export function convertDrafts(): Converted[] {
  const folder = temporaryFolder()
  const sources = drafts.flatMap(({id, text}) =>
    (['typed', 'automatic'] as const).map(numbers => {
      const file = path.join(folder, `${id}-${numbers}.fodt`)
      writeFileSync(file, flatOdt(draftParagraphs(text), numbers))
      return {draft: id, numbers, file}
    }),
  )
  return formats.flatMap(format => {
    const written = convertAll(
      sources.map(({file}) => file),
      format,
      path.join(folder, format),
    )
    return sources.map(({draft, numbers}, at) => ({format, numbers, draft, path: written[at]!}))
  })
}
