import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {reporters} from '../../src/reporter/index.ts'
import {runs} from '../support/property.ts'
import {bare, cases, cwd} from './hostile.ts'
import {byClass, classes, elements, parseHtml, textOf} from './parsers.ts'

const options = {language: 'zh', color: false, cwd, version: '1.0.0'} as const

describe('whatever stands in a draft or in its name', () => {
  test('the page shows all of it, runs nothing, and every link has its target', () => {
    fc.assert(
      fc.property(cases, one => {
        const page = parseHtml(reporters.html(one.outcomes, options))
        const names = new Set(elements(page, () => true).map(({tagName}) => tagName))
        for (const name of names) expect(known).toContain(name)
        const all = elements(page, () => true)
        const ids = all.map(({properties}) => properties.id).filter(id => id !== undefined)
        expect(new Set(ids).size).toBe(ids.length)
        for (const {properties} of all) {
          expect(Object.keys(properties).filter(key => /^(?:on|style$|src$)/.test(key))).toEqual([])
          if (properties.href !== undefined) expect(ids).toContain(String(properties.href).slice(1))
        }
        const found = byClass(page, 'message').map(node => bare(textOf(node)))
        const said = [...one.failed, ...one.excused].map(({message}) => bare(message))
        expect(found.sort()).toEqual(said.sort())
        const shown = byClass(page, 'text').map(node =>
          textOf(node, ({properties}) => classes(properties.className).includes('ref')),
        )
        expect(bare(shown.join(''))).toBe(bare(one.text))
      }),
      runs(200),
    )
  })

  test('each word that a finding is about is marked, however findings overlap', () => {
    fc.assert(
      fc.property(cases, one => {
        const page = parseHtml(reporters.html(one.outcomes, options))
        const marked = elements(page, ({tagName}) => tagName === 'mark').map(node => textOf(node))
        const about = new Set<number>()
        for (const {range} of [...one.failed, ...one.excused]) {
          for (let at = range.start.offset!; at < range.end.offset!; at++) about.add(at)
        }
        let at = 0
        let words = ''
        // Half of a character cannot be marked.
        for (const character of one.text) {
          if (about.has(at) || (character.length > 1 && about.has(at + 1))) words += character
          at += character.length
        }
        expect(bare(marked.join(''))).toBe(bare(words))
      }),
      runs(200),
    )
  })

  test('Markdown has a table, a heading a file and an item a finding; it links and calls nobody', () => {
    fc.assert(
      fc.property(cases, one => {
        const tree = unified()
          .use(remarkParse)
          .use(remarkGfm)
          .parse(reporters.markdown(one.outcomes, options))
        expect(tree.children.map(({type}) => type)).toEqual([
          'heading',
          'table',
          'paragraph',
          'heading',
          'paragraph',
          'list',
          'heading',
          'list',
        ])
        const foreign = new Set<string>()
        visit(tree, node => {
          if (
            ['link', 'image', 'code', 'blockquote', 'delete', 'footnoteReference', 'linkReference'].includes(
              node.type,
            )
          )
            foreign.add(node.type)
          if (node.type === 'html' && node.value !== '<!-- -->') foreign.add(node.value)
        })
        expect([...foreign]).toEqual([])
        const items: string[] = []
        visit(tree, 'listItem', node => void items.push(bare(plain(node))))
        expect(items).toHaveLength(4)
        for (const {message} of one.failed)
          expect(items.some(item => item.includes(bare(message)))).toBe(true)
      }),
      runs(200),
    )
  })
})

function plain(node: Node): string {
  let text = ''
  visit(node, node => {
    if ((node.type === 'text' || node.type === 'inlineCode') && 'value' in node) text += node.value
  })
  return text
}

/** The elements that the page is made of. */
const known = [
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'a',
  'header',
  'nav',
  'main',
  'article',
  'section',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'div',
  'span',
  'ul',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'mark',
  'strong',
  'code',
]
