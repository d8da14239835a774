import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readHtml} from '../../../src/read/html/html.ts'
import {Unreadable} from '../../../src/read/unreadable.ts'
import {breachesOf} from '../../support/laws.ts'
import {runs} from '../../support/property.ts'

const tag = fc.constantFrom(
  ...'p div br h1 h3 ol ul li table tr td th span b font pre a del ins section article nav'.split(' '),
)
const words = fc.constantFrom(
  '一、主要举措',
  '（一）加强学法。全年十二次。',
  '某县司法局',
  '2025年1月2日',
  '&nbsp;&nbsp;',
  '　　',
  ' \n ',
  '&#xd800;',
  '&#0;',
  '😀',
  '&lt;p&gt;',
  'Han and Latin',
  '1．',
  '<![if !supportLists]>',
  '<!--[if gte mso 9]><xml><![endif]-->',
)
const piece = fc.oneof(
  words,
  tag.map(name => `<${name}>`),
  tag.map(name => `</${name}>`),
  fc.constantFrom(
    '<a href="/x">',
    '<p style="display:none">',
    '<ol start="9">',
    '<td rowspan="2">',
    '<',
    '<!--',
    ']]>',
  ),
)

test('whatever a page is made of, it is read, and each node has its place', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('', '<html xmlns:w="urn">'),
      fc.array(piece, {maxLength: 40}),
      (head, pieces) => {
        try {
          expect(breachesOf(readHtml(new TextEncoder().encode(head + pieces.join(''))))).toEqual([])
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error
        }
      },
    ),
    runs(300),
  )
})
