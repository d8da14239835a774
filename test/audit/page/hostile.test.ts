import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {dataBlock} from '../../../src/audit/page/data-block.ts'
import type {Root} from '../../../src/read/html/node.ts'
import {bare, words} from '../../reporter/hostile.ts'
import {elements, parseHtml, textOf} from '../../reporter/parsers.ts'
import {madeAudit} from '../../support/made-audit/audit.ts'
import {withWords} from '../../support/made-audit/hostile.ts'
import {runs} from '../../support/property.ts'
import {byId, pageIn, rowsIn, sheetIn, tablesIn} from './read-page.ts'

const made = madeAudit({units: 18})
const plain = pageIn(made)
const worst = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'><!--'

/** All elements with their attributes: “a[href]”, “td[className]”. */
function shapesOf(page: Root): string[] {
  return elements(page, () => true).flatMap(({tagName, properties}) => [
    tagName,
    ...Object.keys(properties).map(name => `${tagName}[${name}]`),
  ])
}

function programOf(page: Root): string[] {
  return elements(
    page,
    ({tagName, properties}) => tagName === 'style' || (tagName === 'script' && !properties.type),
  ).map(node => textOf(node))
}

describe('whatever stands in drafts, names, paths and presets', () => {
  test('the page has no element and no attribute but its own, and the same program', () => {
    const known = new Set(shapesOf(plain))
    fc.assert(
      fc.property(fc.oneof(fc.constant(worst), words), words => {
        const page = pageIn(withWords(made, words))
        expect([...new Set(shapesOf(page))].filter(shape => !known.has(shape))).toEqual([])
        expect(programOf(page)).toEqual(programOf(plain))
        const links = elements(page, ({properties}) => properties.href !== undefined)
        expect(links.filter(({properties}) => !/^#[a-z]+\d*$/.test(String(properties.href)))).toEqual([])
      }),
      runs(30),
    )
  })

  test('the script is given the very words, and the reader sees them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(worst), words), words => {
        const {audit, records} = withWords(made, words)
        const page = pageIn({audit, records})
        const {entries} = tablesIn(page)
        expect(entries.slice(0, audit.units.length).map(({name}) => name)).toEqual(
          audit.units.map(({unit}) => unit),
        )
        const first = audit.drafts[entries[0]!.drafts[0]!]!
        const said = records.get(first.path).read!.diagnostics.map(({message}) => message)
        const told = sheetIn(page, 0)[0]!.findings.filter(({look}) => look !== 'waived')
        expect(told.map(({message}) => message)).toEqual(said)
        const [, row] = rowsIn(byId(page, 'ranking'))
        expect(bare(row!)).toContain(bare(audit.units[0]!.unit))
      }),
      runs(30),
    )
  })

  test('a block of data is one element, and gives back what was put in', () => {
    fc.assert(
      fc.property(fc.anything({values: [words]}), words, (value, words) => {
        const data = JSON.parse(JSON.stringify({value: value ?? null, words}))
        const page = parseHtml(`<body>${dataBlock('x', data).html}<p id="y">`)
        expect(JSON.parse(textOf(byId(page, 'x')))).toEqual(data)
        expect(elements(page, ({tagName}) => tagName === 'script')).toHaveLength(1)
        expect(byId(page, 'y').tagName).toBe('p')
      }),
      runs(30),
    )
  })
})
