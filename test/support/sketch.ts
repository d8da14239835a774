import {flowOf} from '../../src/tree/flow.ts'
import {type Lines, linesOf} from '../../src/tree/lines.ts'
import type {Annex, Item, Node, Parent, Report, Section} from '../../src/tree/types.ts'

/**
 * A report as lines that a test can be read by: “title: …”, “§ 一、举措”, “  ¶ 正文” and “    · 1 一是…”.
 * A run-in heading has “↦” behind it.
 */
export function sketch(report: Report): string[] {
  return linesUnder(report, '', linesOf(report.text))
}

function linesUnder(parent: Parent, indent: string, lines: Lines): string[] {
  return parent.children.flatMap(node => linesOfNode(node, indent, lines))
}

function linesOfNode(node: Node, indent: string, lines: Lines): string[] {
  const text = flowOf(node, lines).text
  const below = () => linesUnder(node as Parent, `${indent}  `, lines)
  switch (node.type) {
    case 'section': {
      const {number = '', title, runIn} = node as Section
      return [`${indent}§ ${number}${title}${runIn ? ' ↦' : ''}`, ...below()]
    }
    case 'annex':
      return [`${indent}annex: ${(node as Annex).title}`, ...below()]
    case 'sectionHeading':
    case 'text':
      return []
    case 'paragraph':
      return [`${indent}¶ ${text}`, ...below()]
    case 'item':
      return [`${indent}· ${(node as Item).ordinal} ${text}`]
    case 'table':
    case 'tableRow':
    case 'list':
    case 'listItem':
    case 'blockquote':
      return [`${indent}${node.type}`, ...below()]
    default:
      return [`${indent}${node.type}: ${text}`]
  }
}
