import {expect, test} from 'vitest'
import {noData} from '../../src/check/data.ts'
import {knownTitles} from '../../src/check/known-titles.ts'
import {catalogue} from '../support/built-in.ts'

const {documents} = catalogue.data
const known = knownTitles(catalogue.data)

test('each document is found by its title and by its short titles', () => {
  const named = documents.flatMap(document =>
    [document.title, ...(document.short ?? [])].map(name => [name, document]),
  )
  // Of two with one name the later counts.
  const byName = new Map(named as [string, (typeof documents)[number]][])
  expect(byName.size).toBeGreaterThan(900)
  for (const [name, document] of byName) expect(known.find(name)).toEqual(document)
})

test.each(['', '法', '不在册的条例', '宪法\t', '\n宪法', '0 120'])('“%s” is no title', name => {
  expect(known.find(name)).toBeUndefined()
  expect(known.near(name)).toBeUndefined()
})

test('a slip of the hand is near its title, wherever it is', () => {
  const {title} = documents.find(one => one.title.length > 20)!
  for (const at of [1, 4, 10, title.length - 1]) {
    const slip = `${title.slice(0, at)}某${title.slice(at + 1)}`
    expect([at, known.near(slip)]).toEqual([at, title])
  }
})

test('without documents nothing is known', () => {
  const none = knownTitles(noData)
  expect([none.find('宪法'), none.near('法治政府建设实施纲要'), none.all]).toEqual([undefined, undefined, []])
})
