import {expect, test} from 'vitest'
import {knownTitles} from '../../src/check/known-titles.ts'
import {catalogueText, parseCatalogue} from '../../src/cli/catalogue-text.ts'
import {catalogue} from '../support/built-in.ts'

test('the catalogue that the command reads is the one that was compiled', () => {
  const {data, ...read} = parseCatalogue(catalogueText(catalogue))
  const {data: compiled, ...others} = JSON.parse(JSON.stringify(catalogue))
  expect(read).toEqual(others)
  expect(data).toEqual({...compiled, titles: knownTitles(data)})
  expect(knownTitles(data).all).toEqual(compiled.documents)
  expect({...read.rules[0]}).toEqual(others.rules[0])
})
