import {expect, test} from 'vitest'
import {catalogueText, parseCatalogue} from '../../src/cli/catalogue-text.ts'
import {catalogue} from '../support/built-in.ts'

test('the catalogue that the command reads is the one that was compiled', () => {
  const read = parseCatalogue(catalogueText(catalogue))
  expect(read).toEqual(JSON.parse(JSON.stringify(catalogue)))
  expect({...read.rules[0]}).toEqual(JSON.parse(JSON.stringify(catalogue.rules[0])))
})
