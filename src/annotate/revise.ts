import type {Words} from '../diagnostic/types.ts'
import {type Change, splice} from '../fix/splice.ts'
import type {DocxDocument} from '../read/docx/docx.ts'
import type {Package, Part} from '../read/docx/package.ts'
import type {TextElement} from '../read/docx/types.ts'
import {encodePart} from './encode-part.ts'
import {freshIds} from './ids.ts'
import {type Piece, piecesOf, reasons} from './revisable.ts'
import {rewriteElement} from './rewrite-element.ts'
import {rezip} from './rezip.ts'
import {placesOf, type Twins, twinsIn} from './twins.ts'
import {writerOf} from './writer.ts'

/** Writes changes of the text of a Word document as tracked changes by 核稿, and changes nothing else. */
export class Reviser {
  readonly #document: DocxDocument
  readonly #parts = new Map<string, {readonly part: Part; readonly twins: Twins}>()

  constructor(document: DocxDocument) {
    this.#document = document
  }

  /** Why a change cannot be made. */
  refusal(change: Change): Words | undefined {
    const pieces = piecesOf(this.#document, change)
    if (!isPieces(pieces)) return pieces
    const isUnequal = ({paragraph, fragment: {element}}: Piece) =>
      this.#part(paragraph.part).twins.unequal.some(
        ({start, end}) => start <= element.start && element.end <= end,
      )
    return pieces.some(isUnequal) ? reasons.box : undefined
  }

  /**
   * The file with the changes; the same input gives the same bytes.
   *
   * @param changes sorted, not overlapping, none of them refused
   */
  write(changes: readonly Change[]): Uint8Array {
    const file = this.#document.package
    const byPart = grouped(
      changes.flatMap(change => {
        const pieces = piecesOf(this.#document, change)
        return isPieces(pieces) ? pieces : []
      }),
      ({paragraph}) => paragraph.part,
    )
    if (byPart.size === 0) return file.zip.bytes
    const fresh = freshIds(storiesOf(file).map(({xml}) => xml))
    const written = new Map<string, Uint8Array>()
    for (const [name, pieces] of byPart) {
      const {part, twins} = this.#part(name)
      written.set(part.name, encodePart(part, withPieces(part, pieces, twins, fresh)))
    }
    return rezip(file.zip, written)
  }

  #part(name: string): {readonly part: Part; readonly twins: Twins} {
    let known = this.#parts.get(name)
    if (!known) {
      const file = this.#document.package
      const part = name === file.main.name ? file.main : file.part(name)!
      known = {part, twins: twinsIn(part)}
      this.#parts.set(name, known)
    }
    return known
  }
}

const isPieces = (found: readonly Piece[] | Words): found is readonly Piece[] => Array.isArray(found)

/** Parts whose marks have numbers. */
function storiesOf(file: Package): Part[] {
  const names = new Set(['comments', 'footnotes', 'endnotes', 'header', 'footer'])
  const targets = file.relationships.filter(({type, external}) => names.has(type) && !external)
  return [file.main, ...targets.flatMap(({target}) => file.part(target) ?? [])]
}

function withPieces(part: Part, pieces: readonly Piece[], twins: Twins, fresh: () => number): string {
  const write = writerOf(part)
  const byElement = grouped(pieces, ({fragment}): TextElement => fragment.element)
  const changes = [...byElement.values()].flatMap(ofElement => {
    const replaced = (): Change => rewriteElement(part.xml, ofElement, write, fresh)
    const {start, end, text} = replaced()
    return placesOf({start, end}, twins).map(
      (place, at): Change => ({
        start: place,
        end: place + end - start,
        text: at === 0 ? text : replaced().text,
      }),
    )
  })
  return splice(part.xml, changes)
}

function grouped<Key>(pieces: readonly Piece[], keyOf: (piece: Piece) => Key): Map<Key, Piece[]> {
  const groups = new Map<Key, Piece[]>()
  for (const piece of pieces) groups.set(keyOf(piece), [...(groups.get(keyOf(piece)) ?? []), piece])
  return groups
}
