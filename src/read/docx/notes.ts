import type {DocumentNote} from '../document.ts'
import {Fields} from '../office/fields.ts'
import {Blocks} from './blocks.ts'
import type {Package} from './package.ts'
import {type DocumentContext, type NoteReference, newStory} from './story.ts'

/** The footnotes and endnotes that the text refers to, each kind numbered in the order of the text. */
export function readNotes(file: Package, document: DocumentContext): DocumentNote[] {
  const references = [...document.notes]
  if (references.length === 0) return []
  return [
    ...notesOf('footnote', references, file, document).map(
      (paragraphs, index): DocumentNote => ({type: 'note', place: {footnote: index + 1}, paragraphs}),
    ),
    ...notesOf('endnote', references, file, document).map(
      (paragraphs, index): DocumentNote => ({type: 'note', place: {endnote: index + 1}, paragraphs}),
    ),
  ]
}

function notesOf(
  type: NoteReference['type'],
  references: readonly NoteReference[],
  file: Package,
  document: DocumentContext,
): DocumentNote['paragraphs'][] {
  const asked = new Map(references.filter(reference => reference.type === type).map(note => [note.id, note]))
  const part = asked.size > 0 ? file.related(`${type}s`) : undefined
  if (!part) return []
  const found = new Map<string, DocumentNote['paragraphs']>()
  const story = newStory(part, document)
  const {reader} = story
  reader.child()
  while (reader.child()) {
    const id = reader.attribute('w:id') ?? ''
    const host = reader.name === `w:${type}` ? asked.get(id) : undefined
    if (host) found.set(id, new Blocks({...story, fields: new Fields(), host}).read().paragraphs)
    else reader.skip()
  }
  return [...asked.keys()].flatMap(id => (found.has(id) ? [found.get(id)!] : []))
}
