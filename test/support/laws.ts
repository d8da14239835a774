import {visit} from 'unist-util-visit'
import {createContext} from '../../src/check/context.ts'
import {compileRoles} from '../../src/check/role.ts'
import {linesOf} from '../../src/tree/lines.ts'
import type {Node, Point, Range, Report} from '../../src/tree/types.ts'

/** What holds for every tree that a reader makes: each breach as a line that names the node. */
export function breachesOf(report: Report): string[] {
  return [...positionBreaches(report), ...orderBreaches(report), ...flowBreaches(report)]
}

/** Does a range lie in the text, with line and column that agree with the offset? */
export function rangeBreach({start, end}: Range, text: string, lines = linesOf(text)): string | undefined {
  if (start.offset === undefined || end.offset === undefined) return 'has no offset'
  if (start.offset < 0 || end.offset > text.length || start.offset > end.offset)
    return `lies outside the text: ${start.offset}–${end.offset} of ${text.length}`
  for (const point of [start, end]) {
    const {line, column} = lines.point(point.offset!)
    if (line !== point.line || column !== point.column)
      return `says ${point.line}:${point.column} where offset ${point.offset} is ${line}:${column}`
    if (splitsCharacter(point, text)) return `cuts a character in two at offset ${point.offset}`
  }
  return undefined
}

function splitsCharacter({offset}: Point, text: string): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset! - 1, offset! + 1))
}

function positionBreaches(report: Report): string[] {
  const found: string[] = []
  const lines = linesOf(report.text)
  visit(report, (node: Node) => {
    const breach = node.position ? rangeBreach(node.position, report.text, lines) : 'has no position'
    if (breach) found.push(`${nameOf(node, report)} ${breach}`)
  })
  return found
}

/** Children lie inside their parents, one behind the other. */
function orderBreaches(report: Report): string[] {
  const found: string[] = []
  visit(report, (node: Node) => {
    if (!('children' in node) || !node.position) return
    let from = node.position.start.offset!
    for (const child of node.children as Node[]) {
      if (!child.position) continue
      const {start, end} = child.position
      if (start.offset! < from || end.offset! > node.position.end.offset!)
        found.push(`${nameOf(child, report)} is not in its place inside ${nameOf(node, report)}`)
      from = end.offset!
    }
  })
  return found
}

/** Flow text leads back to the source, from the beginning to the end, and makes up no characters. */
function flowBreaches(report: Report): string[] {
  const found: string[] = []
  const {text} = report
  const {blocks, lines} = createContext(report, compileRoles({}))
  let total = 0
  for (const {node, flow} of blocks) {
    const name = nameOf(node, report)
    const {start, end} = node.position!
    total += flow.text.length
    let before = start.offset!
    for (let at = 0; at < flow.text.length; at++) {
      const unit = flow.text[at]!
      const offset = flow.offset(at)
      if (offset < before || offset > end.offset!) found.push(`${name}: flow goes astray at ${at}`)
      before = offset
      if (han.test(unit) && text[offset] !== unit)
        found.push(`${name}: “${unit}” of the flow leads to “${text[offset]}”`)
      if (/[\ud800-\udfff]/.test(unit)) continue
      const breach = rangeBreach(flow.range(at, at + 1), text, lines)
      if (breach) found.push(`${name}: flow[${at}] ${breach}`)
    }
  }
  if (total > text.length) found.push(`the blocks have ${total} units, the text ${text.length}`)
  return found
}

/** Never written as an entity or behind a backslash, so source and flow have the same unit. */
const han = /[\u4e00-\u9fff]/

function nameOf(node: Node, {text}: Report): string {
  const {start, end} = node.position ?? {start: {offset: 0}, end: {offset: 0}}
  return `${node.type} “${text.slice(start.offset, end.offset).slice(0, 12)}”`
}
