import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {samplesOf} from '../support/samples.ts'

interface Form {
  readonly wrong: readonly string[]
  readonly right?: string
  readonly safe?: boolean
}

const lists: Record<string, Form[]> = parse(readFileSync('data/wordings.yaml', 'utf8')).wordings

/** The characters of a text that another does not have, each as often as it stands there too often; marks are no words. */
function lost(text: string, right: string): string[] {
  const left = [...right]
  return [...text.replace(/\p{P}/gu, '')].filter(character => {
    const at = left.indexOf(character)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

describe('a wording that is put right without asking', () => {
  test('loses no word: for each character that goes another comes, or it stood there twice', () => {
    const losing = Object.entries(lists).flatMap(([list, forms]) =>
      forms
        .filter(({safe, right}) => safe && right && !right.includes('$'))
        .flatMap(({wrong, right = ''}) =>
          wrong
            .flatMap(samplesOf)
            .filter(text => {
              const gone = lost(text, right).filter(character => !right.includes(character))
              return gone.length > lost(right, text).length
            })
            .map(text => `${list}: ${text} → ${right}`),
        ),
    )
    expect(losing).toEqual([])
  })
})
