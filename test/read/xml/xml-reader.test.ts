import fc from 'fast-check'
import {SaxesParser} from 'saxes'
import {describe, expect, test} from 'vitest'
import {Unreadable} from '../../../src/read/unreadable.ts'
import {decodeEntities} from '../../../src/read/xml/entities.ts'
import {Memory, XmlReader} from '../../../src/read/xml/xml-reader.ts'
import {runs} from '../../support/property.ts'

const namespaces = new Map([
  ['urn:w', 'w'],
  ['urn:strict', 'w'],
  ['urn:r', 'r'],
])

type Event = readonly [kind: string, ...rest: unknown[]]

/** All that the reader says of an XML. */
function events(xml: string): Event[] {
  const reader = new XmlReader(xml, namespaces)
  const found: Event[] = []
  for (let kind = reader.next(); kind !== 'end'; kind = reader.next()) {
    if (kind === 'open') found.push(['open', reader.name, reader.attribute('w:val'), reader.end])
    else if (kind === 'close') found.push(['close', reader.name])
    else addText(found, textOf(reader))
  }
  return found
}

function textOf(reader: XmlReader): string {
  const source = reader.xml.slice(reader.start, reader.end)
  return (reader.isCdata ? source : decodeEntities(source)).replaceAll('\r\n', '\n').replaceAll('\r', '\n')
}

/** The same by saxes. */
function oracle(xml: string): Event[] {
  const parser = new SaxesParser({xmlns: true, position: true})
  const found: Event[] = []
  let depth = 0
  const name = (uri: string, local: string) => (namespaces.has(uri) ? `${namespaces.get(uri)}:${local}` : '?')
  parser.on('opentag', tag => {
    depth++
    const value = Object.values(tag.attributes).find(({uri, local}) => name(uri, local) === 'w:val')
    found.push(['open', name(tag.uri, tag.local), value?.value, parser.position])
  })
  parser.on('closetag', tag => {
    depth--
    found.push(['close', name(tag.uri, tag.local)])
  })
  parser.on('text', text => depth > 0 && addText(found, text))
  parser.on('cdata', text => addText(found, text))
  parser.on('error', error => {
    throw error
  })
  parser.write(xml).close()
  return found
}

/** Where a text ends is a matter of taste: between comments and CDATA sections it may end or go on. */
function addText(found: Event[], text: string): void {
  if (text === '') return
  const last = found.at(-1)!
  if (last[0] === 'text') found[found.length - 1] = ['text', (last[1] as string) + text]
  else found.push(['text', text])
}

const text = fc
  .array(
    fc.constantFrom(
      '法治',
      'a b',
      ' ',
      '\n',
      '&amp;',
      '&lt;',
      '&#19968;',
      '&#x4e8c;',
      '😀',
      '<!-- 注 -->',
      '<![CDATA[a<b&c]]>',
      '<?x y?>',
      '>',
    ),
    {maxLength: 4},
  )
  .map(parts => parts.join(''))
const tag = fc.constantFrom('w:p', 'w:r', 'w:t', 's:p', 'x:y', 'plain', 'w:长')
const attributes = fc
  .array(
    fc.constantFrom(
      'w:val="1"',
      "s:val='a&quot;b'",
      'val="二"',
      'w:other = "x>y"',
      'xmlns:q="urn:w"',
      'xmlns:w="urn:r"',
    ),
    {
      maxLength: 3,
    },
  )
  .map(list => [
    ...new Map(list.map(attribute => [attribute.split(/[= ]/)[0]!.replace('s:', 'w:'), attribute])).values(),
  ])
  .map(list => list.map(attribute => ` ${attribute}`).join(''))

const {node} = fc.letrec<{node: string}>(tie => ({
  node: fc.oneof(
    {maxDepth: 5, depthSize: 'small'},
    text,
    fc.tuple(tag, attributes, fc.constantFrom('/>', ' />')).map(parts => `<${parts.join('')}`),
    fc
      .tuple(tag, attributes, fc.array(tie('node'), {maxLength: 4}), fc.constantFrom('', ' '))
      .map(([name, given, children, space]) => `<${name}${given}>${children.join('')}</${name}${space}>`),
  ),
}))
const document = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '<?xml version="1.0"?>\n', '<!-- 头 -->'),
    fc.array(node, {maxLength: 6}),
  )
  .map(
    ([head, children]) =>
      `${head}<w:root xmlns:w="urn:w" xmlns:s="urn:strict" xmlns:x="urn:x">${children.join('')}</w:root>\n`,
  )

describe('XmlReader', () => {
  test('reads what saxes reads', () => {
    fc.assert(
      fc.property(document, xml => {
        expect(events(xml)).toEqual(oracle(xml))
      }),
      runs(400),
    )
  })

  test('refuses nothing that saxes takes, whatever is done to the XML, and nothing in raw words', () => {
    const broken = fc
      .tuple(
        document,
        fc.nat(),
        fc.nat({max: 6}),
        fc.constantFrom('', '<', '>', '/', '"', '&', '<w:p>', '</w:r>'),
      )
      .map(([xml, at, length, put]) => {
        const from = at % xml.length
        return xml.slice(0, from) + put + xml.slice(from + length)
      })
      // Behind half a pair, saxes loses its place.
      .filter(xml => !/\p{Surrogate}/u.test(xml))
    fc.assert(
      fc.property(broken, xml => {
        try {
          events(xml)
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable)
          expect(() => oracle(xml)).toThrow()
        }
      }),
      runs(1500),
    )
  })

  test('remembers what it has read by its source, but not where a prefix means something else', () => {
    const xml =
      '<w:root xmlns:w="urn:w"><w:p w:val="1"><w:r/></w:p><w:p w:val="1"><w:r/></w:p>' +
      '<w:q xmlns:w="urn:none"><w:p w:val="1"><w:r/></w:p></w:q><w:p w:val="1"><w:p></w:p><w:r/></w:p><w:p w:val="1"><w:p></w:p><w:r/></w:p></w:root>'
    const reader = new XmlReader(xml, namespaces)
    const memory = new Memory<string>()
    let reads = 0
    const read = () => {
      reads++
      let names = ''
      while (reader.child()) {
        names += reader.name
        reader.skip()
      }
      return names
    }
    reader.child()
    const found: string[] = []
    while (reader.child())
      found.push(reader.name === 'w:q' || reader.name === '?' ? read() : reader.remembered(memory, read))
    expect(found).toEqual(['w:r', 'w:r', '?', 'w:pw:r', 'w:pw:r'])
    expect(reads).toBe(4)
    expect(reader.next()).toBe('end')
  })

  test.each([
    ['a document type', '<!DOCTYPE w [<!ENTITY a "b">]><w/>', /DTD/],
    ['an entity that only a DTD explains', '<w>&a;</w>', /damaged/],
    ['an entity named like a method', '<w>&constructor;</w>', /damaged/],
    ['no element', ' ', /damaged/],
    ['two roots', '<w/><w/>', /damaged/],
    ['text behind the root', '<w/>x', /damaged/],
    ['an end that is missing', '<w><p></w>', /damaged/],
    ['an attribute without quotes', '<w a=b/>', /damaged/],
    ['a thousand and one levels', '<w>'.repeat(1001), /deep/],
  ])('refuses %s', (_what, xml, words) => {
    expect(() => events(xml)).toThrow(words)
  })
})
