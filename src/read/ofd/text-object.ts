import {emsOf} from '../pages/characters.ts'
import type {Run} from '../pages/types.ts'
import {type Matrix, pointAt} from './matrix.ts'
import {childrenOf, type XmlElement} from './xml.ts'

/** A character at its place in the plane of its text object. */
interface Placed {
  readonly character: string
  readonly x: number
  readonly y: number
}

/**
 * A gap of so many ems beyond the usual width of a character ends a run: how wide it is tells what it means.
 * Letters differ: m has half an em more than most.
 */
const usualGap = 0.3
const letterGap = 0.55

/** The runs of a text object (GB/T 33190—2016, 11.2) on the page, to which the matrix leads from its own plane. */
export function textRuns(object: XmlElement, matrix: Matrix): Run[] {
  const size = Number(object.attributes.get('Size'))
  if (!(size > 0)) return []
  const em = size * (Number(object.attributes.get('HScale') ?? 1) || 1)
  const [a, b, c, d] = matrix
  const angle = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
  return charactersOf(object, em).flatMap(line =>
    runsOf(line, em).map(({text, x, y, width}) => {
      const [left, top] = pointAt(matrix, x, y)
      return {
        text,
        x: left,
        y: top,
        width: width * Math.hypot(a, b),
        size: size * Math.hypot(c, d),
        angle,
      }
    }),
  )
}

/** The characters of each TextCode. A place that is left out is that of the one before. */
function charactersOf(object: XmlElement, em: number): Placed[][] {
  let x = 0
  let y = 0
  return childrenOf(object, 'TextCode').map(({attributes, text}) => {
    x = Number(attributes.get('X') ?? x) || 0
    y = Number(attributes.get('Y') ?? y) || 0
    const characters = [...plainText(text)]
    const across = deltas(attributes.get('DeltaX'), characters.length)
    const down = deltas(attributes.get('DeltaY'), characters.length)
    // Upright writing has no DeltaX; a text without any delta is left to the widths of its font.
    const advance = (character: string, at: number) => across?.[at] ?? (down ? 0 : emsOf(character) * em)
    let [atX, atY] = [x, y]
    return characters.map((character, at) => {
      const placed = {character, x: atX, y: atY}
      atX += advance(character, at)
      atY += down?.[at] ?? 0
      return placed
    })
  })
}

/**
 * The distances between characters, with “g n v” for n times v. When there are fewer than characters, the last
 * one holds for the rest.
 */
function deltas(source: string | undefined, characters: number): number[] | undefined {
  const words = (source ?? '').split(/[\s,]+/).filter(word => word !== '')
  const values: number[] = []
  for (let at = 0; at < words.length && values.length < characters; at++) {
    if (words[at] !== 'g') {
      const value = Number(words[at])
      if (Number.isFinite(value)) values.push(value)
      continue
    }
    const value = Number(words[at + 2])
    const times = Math.min(Number(words[at + 1]) || 0, characters - values.length)
    for (let count = 0; count < times && Number.isFinite(value); count++) values.push(value)
    at += 2
  }
  if (values.length === 0) return undefined
  while (values.length < characters) values.push(values.at(-1)!)
  return values
}

/** Line breaks are of the XML; characters that XML does not allow, and spaces, come as “\0020”. */
function plainText(text: string): string {
  return text
    .replace(/^\s*\n\s*|\s*\n\s*$/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\\([0-9A-Fa-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Cuts a line at white space, at gaps, and where it begins anew on another base line. */
function runsOf(line: readonly Placed[], em: number): Piece[] {
  const upright = uprightPiece(line, em)
  if (upright) return [upright]
  const pieces: {text: string; x: number; y: number; width: number}[] = []
  let last: Placed | undefined
  for (const placed of line) {
    const piece = pieces.at(-1)
    const {character, x, y} = placed
    if (character.trim() !== '') {
      const width = emsOf(character) * em
      if (piece && last && goesOn(last, placed, em)) {
        piece.text += character
        piece.width = x + width - piece.x
      } else pieces.push({text: piece && !last ? ` ${character}` : character, x, y, width})
      last = placed
    } else last = undefined
  }
  return pieces
}

function goesOn(last: Placed, next: Placed, em: number): boolean {
  const gap = (next.x - last.x) / em - emsOf(last.character)
  const most = /[A-Za-z@%&]/.test(last.character) ? letterGap : usualGap
  return last.y === next.y && next.x >= last.x && gap < most
}

/** Characters below each other count as one at the upper end, as in a narrow cell of a table. */
function uprightPiece(line: readonly Placed[], em: number): Piece | undefined {
  const [first, second] = line
  if (!first || !second || line.some(({x}) => x !== first.x) || line.every(({y}) => y === first.y)) {
    return undefined
  }
  const text = line
    .map(({character}) => character)
    .join('')
    .trim()
  return text === '' ? undefined : {text, x: first.x, y: first.y, width: em}
}
