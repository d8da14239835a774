import {flowOf} from './flow.ts'
import {type Lines, linesOf} from './lines.ts'
import {printable} from './printable.ts'
import type {Annex, Item, Node, Parent, Report, Section} from './types.ts'

/**
 * The tree as a person reads it: one node a line with its type, place, number and title or first words.
 * Phrasing is left out, except items: they are what a checklist asks about.
 */
export function printTree(report: Report): string {
  const lines = linesOf(report.text)
  const head = ['report', place(report), report.kind, report.year ?? '']
    .filter(part => part !== '')
    .join('  ')
  return `${[head, ...branches(report, '', lines)].join('\n')}\n`
}

function branches(parent: Parent, indent: string, lines: Lines): string[] {
  const children = shownChildren(parent)
  return children.flatMap((child, index) => {
    const last = index === children.length - 1
    const below = 'children' in child ? branches(child as Parent, indent + (last ? '   ' : '│  '), lines) : []
    return [`${indent}${last ? '└─ ' : '├─ '}${describe(child, lines)}`, ...below]
  })
}

function describe(node: Node, lines: Lines): string {
  return [node.type, place(node), words(node, lines)].filter(part => part !== '').join('  ')
}

function words(node: Node, lines: Lines): string {
  switch (node.type) {
    case 'section': {
      const {depth, number = '', title, runIn} = node as Section
      return [`#${depth}`, number, quote(title), runIn ? 'run-in' : ''].filter(part => part !== '').join(' ')
    }
    case 'annex':
      return quote((node as Annex).title)
    case 'item':
      return `#${(node as Item).ordinal} ${quote(flowOf(node, lines).text)}`
    default:
      return 'children' in node && shownChildren(node as Parent).every(({type}) => type === 'item')
        ? quote(flowOf(node, lines).text)
        : ''
  }
}

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
])

/** A row of a table is one line: its cells would fill pages. */
function shownChildren(parent: Parent): Node[] {
  return parent.type === 'tableRow' ? [] : parent.children.filter(({type}) => !phrasing.has(type))
}

function place({position}: Node): string {
  if (!position) return ''
  const {start, end} = position
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

function quote(text: string): string {
  const characters = [...printable(text)]
  if (characters.length === 0) return ''
  return `“${characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : characters.join('')}”`
}
