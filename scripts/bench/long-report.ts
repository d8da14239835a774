import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {decode} from '../../src/read/decode.ts'

/**
 * A report of so many characters, of the drafts in a folder: the first gives the head and the signature, the others
 * their paragraphs, and what is still wanting are paragraphs with other numbers and their clauses in another order.
 */
export function longReport(folder: string, length: number): string {
  const [first = [], ...others] = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name =>
      decode(readFileSync(path.join(folder, name)))
        .text.trimEnd()
        .split(/\r?\n/),
    )
  const closing = first.slice(-2)
  const body = others.flatMap(lines => lines.slice(3, -2))
  const lines = [...first.slice(0, -2), ...body]
  const room = length - closing.join('\n').length - 1
  let missing = room - lines.join('\n').length
  for (let at = 0; missing > 1; at++) {
    const line = varied(body[(at * 7) % body.length]!, at).slice(0, missing - 1)
    lines.push(line)
    missing -= line.length + 1
  }
  return [...lines, ...closing].join('\n').slice(0, length)
}

function varied(paragraph: string, by: number): string {
  const numbers = paragraph.replace(/\d+/g, digits => String((Number(digits) + 7 * by + 3) % 97))
  const clauses = numbers.replace(/。$/, '').split('，')
  return `${[...clauses.slice(by % clauses.length), ...clauses.slice(0, by % clauses.length)].join('，')}。`
}
