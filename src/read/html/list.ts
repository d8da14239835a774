import {formatNumber} from '../office/number-format.ts'
import {attribute, type Element, elementsOf, type Nodes} from './node.ts'

/** Formats are called as in Word. */
const han = 'chineseCountingThousand'

const types: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

const styles: Readonly<Record<string, string>> = {
  none: 'none',
  decimal: 'decimal',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': han,
  'simp-chinese-informal': han,
  'trad-chinese-informal': han,
  'simp-chinese-formal': 'chineseLegalSimplified',
  'trad-chinese-formal': 'chineseLegalSimplified',
}

/** The numbers that a browser puts before the items of an ordered list; they stand nowhere in the source. */
export function itemNumbers(list: Element): ReadonlyMap<Nodes, string> {
  const items = elementsOf(list).filter(({tagName}) => tagName === 'li')
  const reversed = 'reversed' in list.properties
  let value = integer(attribute(list, 'start')) ?? (reversed ? items.length : 1)
  const numbers = new Map<Nodes, string>()
  for (const item of items) {
    value = integer(attribute(item, 'value')) ?? value
    const style = styleOf(item) ?? styleOf(list) ?? 'decimal'
    if (style !== 'none') numbers.set(item, markOf(value, style))
    value += reversed ? -1 : 1
  }
  return numbers
}

function markOf(value: number, style: string): string {
  return formatNumber(value, value > 0 ? style : 'decimal') + (/^chinese/.test(style) ? '、' : '.')
}

function styleOf(element: Element): string | undefined {
  const style = /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(attribute(element, 'style'))?.[1] ?? ''
  const named = style.split(/\s+/).find(word => word.toLowerCase() in styles)
  return (named && styles[named.toLowerCase()]) || types[attribute(element, 'type')]
}

function integer(text: string): number | undefined {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
}
