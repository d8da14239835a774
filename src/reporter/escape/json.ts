import {wellFormed} from './well-formed.ts'

/** JSON for programs in languages whose strings are UTF-8. */
export function encoded(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part))
}

/** The same as a line of its own. */
export function jsonLine(value: unknown): string {
  return `${encoded(value)}\n`
}
