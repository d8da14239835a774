import {expect, test} from 'vitest'
import {usualTexts} from '../../scripts/usual-texts.ts'
import {withScreen} from '../../scripts/with-screen.ts'
import type {Data, WordingForm} from '../../src/check/data.ts'
import {knownTitles} from '../../src/check/known-titles.ts'
import {catalogueText, parseCatalogue} from '../../src/cli/catalogue-text.ts'
import type {Catalogue, Rule} from '../../src/rule/types.ts'
import {catalogue, root} from '../support/built-in.ts'

const compiled: Catalogue = JSON.parse(JSON.stringify(withScreen(catalogue, usualTexts(root))))
const read = parseCatalogue(catalogueText(compiled))

test('the catalogue that the command reads is the one that was compiled', () => {
  expect(read.presets).toEqual(compiled.presets)
  expect(read.roles).toEqual(compiled.roles)
  expect(read.rules.map(parsed)).toEqual(compiled.rules.map(parsed))
  expect(dataOf(read.data)).toEqual(dataOf(compiled.data))
})

test('documents are found by their titles before they are parsed', () => {
  expect(knownTitles(read.data).all).toEqual(compiled.data.documents)
})

test('of each form it is known how many patterns it has, before it is parsed', () => {
  const forms = Object.values(read.data.wordings).flat()
  expect(forms.map(({patterns}) => patterns)).toEqual(forms.map(({wrong}) => wrong.length))
})

test('a form says what its author wrote, though it is parsed when it is asked for', () => {
  const said = (rules: readonly Rule[]) => JSON.parse(JSON.stringify(rules.map(({options}) => options.forms)))
  expect(said(read.rules)).toEqual(said(catalogue.rules))
})

function parsed(rule: Rule): Rule {
  const {forms, ...options} = rule.options
  return {...rule, options: {...options, ...(Array.isArray(forms) && {forms: forms.map(plain)})}}
}

function dataOf(data: Data): unknown {
  const {documents, meetings, campaigns, themes, aspects, figures, organs, allow, formulas, screen} = data
  const wordings = Object.entries(data.wordings).map(([name, forms]) => [name, forms.map(plain)])
  return {documents, meetings, campaigns, themes, aspects, figures, organs, allow, formulas, screen, wordings}
}

function plain({first, wrong, right = '', unless = [], safe = false}: WordingForm): WordingForm {
  return {...(first !== undefined && {first}), wrong, right, unless, safe}
}
