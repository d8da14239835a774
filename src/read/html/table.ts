import {attribute, descendants, type Element, elementsOf, rawText} from './node.ts'

/** The cells of the rows of a table, without those of tables inside it. */
export function rowsOf(table: Element): Element[][] {
  const rows = elementsOf(table).flatMap(part =>
    part.tagName === 'tr' ? [part] : /^t(?:head|body|foot)$/.test(part.tagName) ? elementsOf(part) : [],
  )
  return rows.map(row => elementsOf(row).filter(({tagName}) => tagName === 'td' || tagName === 'th'))
}

/** A table that only puts things in their places on the screen: nothing in it is a table to a reader. */
export function isLayout(table: Element): boolean {
  if (/presentation|none/.test(attribute(table, 'role'))) return true
  const inside = [...descendants(table)]
  if (inside.some(({tagName}) => tagName === 'table')) return true
  if (inside.some(({tagName}) => tagName === 'th' || tagName === 'caption')) return false
  const rows = rowsOf(table)
  return rows.every(cells => cells.length <= 1) || rows.flat().some(isProse)
}

/** Several paragraphs of some length: no cell of a table of figures has them. */
function isProse(cell: Element): boolean {
  const paragraphs = [...descendants(cell)].filter(
    ({tagName}) => tagName === 'p' || tagName === 'div' || tagName === 'br',
  )
  return paragraphs.length >= 3 && rawText(cell).length > 300
}
