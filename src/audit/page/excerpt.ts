import {gravest, type Look} from '../../reporter/html/look.ts'
import {type Marked, type Piece, piecesOf} from '../../reporter/html/pieces.ts'
import {linesOf} from '../../tree/lines.ts'
import type {Passage, PassagePiece} from './data.ts'

/** A finding at its place in the text: lines and columns from 1, the end exclusive. */
export interface Placed {
  /** From 1. */
  readonly number: number
  readonly look: Look
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A finding may be about a whole section: its first lines tell which. */
const mostLines = 3
/** Characters of plain text that stay on each side of a mark, and at each end of a marked text. */
const around = 60
const marked = 120

/**
 * The lines in which findings begin, with their words marked; long text without findings is left out.
 *
 * @param findings in the order of the text
 * @param numberOf what stands beside a line (from 1)
 */
export function passagesOf(
  text: string,
  findings: readonly Placed[],
  numberOf: (line: number) => string,
): readonly Passage[] {
  const lines = linesIn(text)
  // What is missing at the very end may be behind the last line.
  const first = ({line}: Placed) => Math.min(line, lines.length)
  const firsts = [...new Set(findings.map(first))].sort((a, b) => a - b)
  return firsts.map((line, at) => {
    const own = findings.filter(finding => first(finding) === line)
    const reach = Math.max(line, ...own.map(lastLine))
    const last = Math.min(reach, line + mostLines - 1, (firsts[at + 1] ?? end) - 1, lines.length)
    const shown = Array.from({length: last - line + 1}, (_, step) => line + step)
    return {
      lines: shown.map(line => ({
        number: numberOf(line),
        pieces: shortened(piecesOf(lines[line - 1]!, marksOn(line, findings, first))),
      })),
      findings: own.map(({number}) => number),
    }
  })
}

function linesIn(text: string): readonly string[] {
  const lines = linesOf(text)
  return Array.from({length: lines.count}, (_, at) =>
    text
      .slice(lines.start(at + 1), at + 1 < lines.count ? lines.start(at + 2) : text.length)
      .replace(/[\r\n]+$/, ''),
  )
}

/** Behind the last character of any line. */
const end = Number.POSITIVE_INFINITY

/** The last line that it has a character of. */
function lastLine({line, endLine, endColumn}: Placed): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine
}

interface Mark {
  readonly finding: Placed
  /** Its number stands at the end of its first line. */
  readonly begins: boolean
}

function marksOn(
  line: number,
  findings: readonly Placed[],
  first: (finding: Placed) => number,
): Marked<Mark>[] {
  return findings
    .filter(finding => first(finding) <= line && line <= Math.max(first(finding), lastLine(finding)))
    .map(finding => ({
      item: {finding, begins: first(finding) === line},
      from: finding.line < line ? 0 : finding.line > line ? end : finding.column - 1,
      to: finding.endLine > line ? end : finding.endColumn - 1,
    }))
}

function shortened(pieces: readonly Piece<Mark>[]): PassagePiece[] {
  return pieces.flatMap(({text, covering, ended}, at): PassagePiece[] => {
    const refs = ended
      .filter(({item}) => item.begins)
      .map(({item, from, to}) => (from === to ? -item.finding.number : item.finding.number))
    if (text === '') return refs
    if (covering.length === 0) {
      const isFirst = at === 0 && refs.length === 0
      const isLast = pieces.slice(at + 1).every(({text, ended}) => text === '' && ended.length === 0)
      return [...refs, ...cut(text, isFirst ? 0 : around, isLast ? 0 : around, part => part)]
    }
    const look = gravest(covering.map(({finding}) => finding.look))
    return [...refs, ...cut(text, marked, marked, part => [part, look, covering.length > 1] as const)]
  })
}

/** The beginning and the end of a text, and what is left out between them as null. */
function cut(
  text: string,
  before: number,
  after: number,
  piece: (part: string) => PassagePiece,
): readonly PassagePiece[] {
  const characters = [...text]
  // A few characters are shown rather than left out.
  if (characters.length <= before + after + spare) return [piece(text)]
  const [first, last] = [characters.slice(0, before), characters.slice(characters.length - after)]
  return [...(before > 0 ? [piece(first.join(''))] : []), null, ...(after > 0 ? [piece(last.join(''))] : [])]
}

const spare = 20
