import type {TextDocument} from 'vscode-languageserver-textdocument'
import {printable} from '../tree/printable.ts'
import type {Node, Parent, Range, Report} from '../tree/types.ts'
import {clientRange, type Encoding} from './encoding.ts'
import {type DocumentSymbol, type FoldingRange, type SymbolInformation, SymbolKind} from './protocol.ts'

const shown: ReadonlySet<string> = new Set(['title', 'section', 'annex'])

/** The title, and the sections as they are nested; their names are the headings, with numbers. */
export function symbolsOf(report: Report, document: TextDocument, encoding: Encoding): DocumentSymbol[] {
  const symbols = (parent: Parent): DocumentSymbol[] => parent.children.flatMap(node => symbol(node) ?? [])
  const symbol = (node: Node): DocumentSymbol | undefined => {
    if (!shown.has(node.type)) return undefined
    const range = node.position!
    const selection = headOf(node as Parent)
    const name = nameOf(report.text, selection)
    if (name === '') return undefined
    return {
      name,
      kind: node.type === 'title' ? SymbolKind.File : SymbolKind.String,
      range: clientRange(range, document, encoding),
      selectionRange: clientRange(selection, document, encoding),
      ...(node.type !== 'title' && {children: symbols(node as Parent)}),
    }
  }
  return symbols(report)
}

/** The same for an editor that knows lists only. */
export function flatSymbols(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  const flat = (list: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] =>
    list.flatMap(({name, kind, range, children = []}) => [
      {name, kind, location: {uri, range}, ...(containerName !== undefined && {containerName})},
      ...flat(children, name),
    ])
  return flat(symbols)
}

/** A section folds up to its heading. */
export function foldsOf(report: Report): FoldingRange[] {
  const folds: FoldingRange[] = []
  const walk = (parent: Parent) => {
    for (const node of parent.children) {
      if (node.type !== 'section' && node.type !== 'annex') continue
      const startLine = headOf(node as Parent).end.line - 1
      const endLine = node.position!.end.line - 1
      if (endLine > startLine) folds.push({startLine, endLine})
      walk(node as Parent)
    }
  }
  walk(report)
  return folds
}

/** The heading of a section, the first line of an annex; of all else the whole. */
function headOf({type, children, position}: Parent): Range {
  if (type === 'section')
    return children.find(child => child.type === 'sectionHeading')?.position ?? position!
  return (type === 'annex' && children[0]?.position) || position!
}

function nameOf(text: string, {start, end}: Range): string {
  return printable(text.slice(start.offset, end.offset).replace(/[\s\u3000]+/g, ' ')).trim()
}
