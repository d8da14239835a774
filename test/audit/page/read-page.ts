import {type Sheet, sheetId, type Tables, tablesId} from '../../../src/audit/page/data.ts'
import {pageOf} from '../../../src/audit/page/page.ts'
import type {Language} from '../../../src/diagnostic/types.ts'
import type {Element, Root} from '../../../src/read/html/node.ts'
import {elements, parseHtml, textOf} from '../../reporter/parsers.ts'
import type {MadeAudit} from '../../support/made-audit/audit.ts'

/** The page as a browser has it before its script runs. */
export function pageIn({audit, records}: MadeAudit, language: Language = 'zh'): Root {
  return parseHtml([...pageOf(audit, records, {language})].join(''))
}

/** @throws {Error} when there is none */
export function byId(page: Root, id: string): Element {
  const [element] = elements(page, ({properties}) => properties.id === id)
  if (!element) throw new Error(`no element ${id}`)
  return element
}

export function tablesIn(page: Root): Tables {
  return JSON.parse(textOf(byId(page, tablesId)))
}

/** @param entry from 0 */
export function sheetIn(page: Root, entry: number): Sheet {
  return JSON.parse(textOf(byId(page, sheetId(entry))))
}

/** The rows of a table, the cells of each with “|” between them. */
export function rowsIn(element: Element): string[] {
  return elements(element, ({tagName}) => tagName === 'tr').map(row =>
    elements(row, ({tagName}) => tagName === 'td' || tagName === 'th')
      .map(cell => textOf(cell).trim())
      .join('|'),
  )
}
