import {printable} from '../../tree/printable.ts'
import {wellFormed} from './well-formed.ts'

/** Text for an element or an attribute, on one line: what XML 1.0 cannot hold is made visible. */
export function xml(text: string): string {
  return wellFormed(printable(text))
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, character => entities[character]!)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** ` name="…"` for each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('')
}
