import {wellFormed} from './well-formed.ts'

/** One line of JSON for programs in languages whose strings are UTF-8. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part))}\n`
}
