import {describe, expect, test} from 'vitest'
import {readOfd} from '../../../src/read/ofd/ofd.ts'
import {readText} from '../../../src/read/text/text.ts'
import {Unreadable} from '../../../src/read/unreadable.ts'
import {drafts} from '../../support/drafts.ts'
import {type OfdOptions, ofdOf, textObject} from '../../support/ofd.ts'
import {page, run, textPage} from '../../support/runs.ts'
import {told} from '../../support/told.ts'
import {paragraphsOf, typeset} from '../../support/typeset.ts'

const first = textPage('某局关于2024年法治政府建设情况的报告', '某局去年开会四次，审查文件三件。')
const second = textPage('另外培训两次，都有记录。', '特此报告。')
const text =
  '某局关于2024年法治政府建设情况的报告\n某局去年开会四次，审查文件三件。\n另外培训两次，都有记录。\n特此报告。\n'

const read = (options: OfdOptions = {}) => readOfd(ofdOf([first, second], options)).text

/** One page with these objects; what is read of it. */
const objects = (...xml: string[]) =>
  readOfd(ofdOf([page([], {width: 210, height: 297})], {content: () => xml.join('')})).text

/** A text object at 20 mm from the left; letters of 5 mm. */
const object = (y: number, codes: string, more = '') =>
  `<ofd:TextObject ID="1" Boundary="20 ${y} 170 6" Font="3" Size="5" ${more}>${codes}</ofd:TextObject>`

describe('drafts as OFD', () => {
  test.each(drafts.map(({id, text: draft}) => [id, draft] as const))(
    'draft %s: the same outline and findings',
    (_, draft) => {
      const paragraphs = paragraphsOf(draft)
      const pages = typeset(paragraphs, {justified: true, footer: number => `— ${number} —`})
      const source = `${paragraphs.map(one => one.text).join('\n')}\n`
      expect(told(readOfd(ofdOf(pages)))).toEqual(told(readText(source)))
    },
  )

  test('places are pages and their lines', () => {
    expect(readOfd(ofdOf([first, second])).places!.slice(0, 4)).toEqual([
      {page: 1, line: 1},
      {page: 1, line: 2},
      {page: 2, line: 1},
      {page: 2, line: 2},
    ])
  })
})

describe('how programs write a package', () => {
  test.each(['ofd', 'o', ''])('the prefix “%s” of its namespace', prefix => {
    expect(read({prefix})).toBe(text)
  })

  const document = (pages: string, common = '') =>
    `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData>${common}</ofd:CommonData><ofd:Pages>${pages}</ofd:Pages></ofd:Document>`
  const pageAt = (location: string) => `<ofd:Page ID="1" BaseLoc="${location}"/>`

  test.each([
    ['from the root', '/Doc_0/Pages/Page_0/Content.xml'],
    ['from the root, without a slash', 'Doc_0/Pages/Page_0/Content.xml'],
    ['with backslashes', 'Pages\\Page_0\\Content.xml'],
    ['up and down again', './Pages/../Pages/Page_0/Content.xml'],
    ['in small letters', 'pages/page_0/content.xml'],
  ])('the location of a page: %s', (_, location) => {
    const parts = {'Doc_0/Document.xml': document(pageAt(location) + pageAt('Pages/Page_1/Content.xml'))}
    expect(read({parts})).toBe(text)
  })

  test('pages in the order of the document, not of their names', () => {
    const parts = {
      'Doc_0/Document.xml': document(pageAt('Pages/Page_1/Content.xml') + pageAt('Pages/Page_0/Content.xml')),
    }
    expect(read({parts}).startsWith('另外培训两次')).toBe(true)
  })

  const entry = (...bodies: string[]) =>
    `<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016">${bodies.map(body => `<ofd:DocBody>${body}</ofd:DocBody>`).join('')}</ofd:OFD>`
  const root = (location: string) => `<ofd:DocRoot>${location}</ofd:DocRoot>`

  test('two documents are read one after the other, pages counted on', () => {
    const parts = {
      'OFD.xml': entry(root('Doc_0/Document.xml'), root('Doc_1/Document.xml')),
      'Doc_1/Document.xml': document(pageAt('/Doc_0/Pages/Page_1/Content.xml')),
    }
    const report = readOfd(ofdOf([first, second], {parts}))
    expect(report.text).toBe(`${text}另外培训两次，都有记录。\n特此报告。\n`)
    expect(report.places!.at(-1)).toEqual({page: 3, line: 2})
  })

  test('of several versions the current one counts; signatures and annotations do not matter', () => {
    const parts = {
      'OFD.xml': entry(
        `${root('Doc_0/Document.xml')}<ofd:Versions><ofd:Version ID="1" Index="1" BaseLoc="Doc_0/v1.xml"/><ofd:Version ID="2" Index="2" Current="true" BaseLoc="Doc_0/v2.xml"/></ofd:Versions><ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures>`,
      ),
      'Doc_0/v2.xml': `<ofd:DocVersion xmlns:ofd="x">${root('Document_2.xml')}</ofd:DocVersion>`,
      'Doc_0/Document_2.xml': document(pageAt('Pages/Page_1/Content.xml')),
      'Doc_0/Signs/Signatures.xml': '<ofd:Signatures xmlns:ofd="x"/>',
      'Doc_0/Annots/Page_0/Annotation.xml': '<ofd:PageAnnot xmlns:ofd="x">批注</ofd:PageAnnot>',
    }
    expect(read({parts})).toBe('另外培训两次，都有记录。\n特此报告。\n')
  })

  test('what a template of the pages shows is read, and dropped where it is a header', () => {
    const header = textObject(run('某市司法局年度报告汇编', 200, 40, {size: 9}))
    const parts = {
      'Doc_0/Document.xml': document(
        pageAt('Pages/Page_0/Content.xml') + pageAt('Pages/Page_1/Content.xml'),
        '<ofd:PageArea><ofd:PhysicalBox>0 0 595 842</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="7" BaseLoc="Tpls/Tpl_0/Content.xml"/><ofd:TemplatePage ID="8" BaseLoc="Tpls/none.xml"/>',
      ),
      'Doc_0/Tpls/Tpl_0/Content.xml': `<ofd:Page xmlns:ofd="x"><ofd:Content><ofd:Layer>${header}</ofd:Layer></ofd:Content></ofd:Page>`,
      ...Object.fromEntries(
        [first, second].map(({runs}, at) => [
          `Doc_0/Pages/Page_${at}/Content.xml`,
          `<ofd:Page xmlns:ofd="x"><ofd:Template TemplateID="7" ZOrder="Background"/><ofd:Template TemplateID="8"/><ofd:Content><ofd:Layer>${runs.map(textObject).join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
        ]),
      ),
    }
    expect(read({parts})).toBe(text)
    const single = {
      ...parts,
      'Doc_0/Document.xml': parts['Doc_0/Document.xml'].replace(pageAt('Pages/Page_1/Content.xml'), ''),
    }
    expect(read({parts: single})).toContain('某市司法局年度报告汇编')
  })
})

describe('how programs write text', () => {
  const code = (content: string, attributes = 'X="0" Y="5"') =>
    `<ofd:TextCode ${attributes}>${content}</ofd:TextCode>`

  test.each([
    ['the distances of all characters', code('建设法治政府', 'X="0" Y="5" DeltaX="5 5 5 5 5"')],
    ['repeated distances', code('建设法治政府', 'X="0" Y="5" DeltaX="g 5 5"')],
    ['both', code('建设法治政府', 'X="0" Y="5" DeltaX="5 g 3 5 5"')],
    [
      'more distances than characters',
      code('建设法治政府', 'X="0" Y="5" DeltaX="g 5 5 -25" DeltaY="g 5 0 6"'),
    ],
    ['fewer, of which the last holds on', code('建设法治政府', 'X="0" Y="5" DeltaX="5"')],
    ['none, so that the font decides', code('建设法治政府')],
    ['a line break of the XML', code('\n      建设法治政府\n    ')],
    ['several codes in an object', code('建设') + code('法治', 'X="10" Y="5"') + code('政府', 'X="20"')],
    ['numbers that are none', code('建设法治政府', 'X="a" Y="5" DeltaX="g x 5 g 5"')],
    ['a scale', code('建设法治政府', 'X="0" Y="5" DeltaX="g 5 2.5"')],
  ])('%s', (name, codes) => {
    expect(objects(object(20, codes, name === 'a scale' ? 'HScale="0.5"' : ''))).toBe('建设法治政府\n')
  })

  test('a character an object, in any order', () => {
    const letters = [...'建设法治政府'].map(
      (one, at) => `<ofd:TextObject Boundary="${20 + at * 5} 20 5 6" Size="5">${code(one)}</ofd:TextObject>`,
    )
    expect(objects(...letters.reverse())).toBe('建设法治政府\n')
  })

  test('a matrix: points instead of millimetres, or a turn for a watermark', () => {
    const matrix = 'CTM="0.3528 0 0 0.3528 0 0"'
    const points = `<ofd:TextObject Boundary="20 20 60 6" Size="14" ${matrix}>${code('建设法治', 'X="0" Y="14" DeltaX="g 3 14"')}</ofd:TextObject>`
    const behind = `<ofd:TextObject Boundary="39.76 20 60 6" Size="14" ${matrix}>${code('政府', 'X="0" Y="14" DeltaX="14"')}</ofd:TextObject>`
    const turned = object(100, code('内部资料'), 'CTM="0.7 -0.7 0.7 0.7 0 0"')
    expect(objects(behind, points, turned)).toBe('建设法治政府\n')
  })

  const unit = (id: string, content: string) =>
    `<ofd:CompositeGraphicUnit ID="${id}" Width="9" Height="9"><ofd:Content>${content}</ofd:Content></ofd:CompositeGraphicUnit>`
  const resources = (...units: string[]) =>
    `<ofd:Res xmlns:ofd="x"><ofd:CompositeGraphicUnits>${units.join('')}</ofd:CompositeGraphicUnits></ofd:Res>`
  const composite = (id: string, more = '') =>
    `<ofd:CompositeObject Boundary="0 0 210 297" ResourceID="${id}" ${more}/>`
  const common =
    '<ofd:CommonData><ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData>'
  const composed = (content: string, ...units: string[]) =>
    readOfd(
      ofdOf([page([], {width: 210, height: 297})], {
        content: () => content,
        parts: {
          'Doc_0/Document.xml': `<ofd:Document xmlns:ofd="x">${common}<ofd:Pages><ofd:Page BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
          'Doc_0/DocumentRes.xml': resources(...units),
        },
      }),
    )

  test('text in composite units of the resources, at the place where they are used', () => {
    const points = 'CTM="0.3528 0 0 0.3528 0 0"'
    const inner = `<ofd:TextObject Boundary="60 60 90 16" Size="14">${code('法治政府', 'X="0" Y="14" DeltaX="14"')}</ofd:TextObject>`
    const {text: read} = composed(
      composite('7') + object(20.96, code('建设', 'X="-8.9" Y="5.1"')),
      unit('7', composite('8', points) + composite('9')),
      unit('8', inner),
    )
    expect(read).toBe('建设法治政府\n')
  })

  test('units that hold each other, and units of units of units', () => {
    expect(
      composed(
        composite('1') + object(20, code('正文')),
        unit('1', composite('2')),
        unit('2', composite('1')),
      ).text,
    ).toBe('正文\n')
    const bomb = Array.from({length: 12}, (_, at) => unit(`${at}`, composite(`${at + 1}`).repeat(20)))
    expect(() => composed(composite('0'), ...bomb)).toThrow(/damaged/)
  })

  test('escaped characters and entities', () => {
    expect(objects(object(20, code('A&amp;B\\0020甲\\3000乙&#x4E19;')))).toBe('A&B甲　乙丙\n')
  })

  test('words in Latin letters keep their spaces, whatever the widths of their letters', () => {
    const delta = '4.2 2.2 2.2 1.4 2.6 4 2.2 4.2 2.5'
    expect(objects(object(20, code('Most among', `X="0" Y="5" DeltaX="${delta}"`)))).toBe('Most among\n')
  })

  test('blocks in blocks, and only what can be seen', () => {
    const block = (content: string, more = '') => `<ofd:PageBlock ID="4" ${more}>${content}</ofd:PageBlock>`
    expect(
      objects(
        block(block(object(20, code('看得见')))),
        object(40, code('看不见'), 'Visible="false"'),
        block(object(60, code('也看不见')), 'Visible="False"'),
      ),
    ).toBe('看得见\n')
  })

  test('characters below each other', () => {
    expect(
      objects(object(20, code('办理结果', 'X="0" Y="5" DeltaY="g 3 5"')), object(60, code('正文'))),
    ).toBe('办理结果\n正文\n')
  })

  test('objects without a size, without text, of other kinds', () => {
    const odd =
      '<ofd:TextObject Boundary="0 0 1 1"><ofd:TextCode>无</ofd:TextCode></ofd:TextObject><ofd:PathObject/>'
    expect(objects(odd, object(20, code('')), object(20, ''), object(40, code('正文')))).toBe('正文\n')
  })
})

describe('what cannot be read', () => {
  const reason = (bytes: Uint8Array) => {
    try {
      return readOfd(bytes).text
    } catch (error) {
      if (error instanceof Unreadable) return error.words.zh
      throw error
    }
  }
  const image = '<ofd:ImageObject ID="3" Boundary="0 0 210 297" ResourceID="4"/>'
  const blank = page([], {width: 210, height: 297})
  const whole = ofdOf([first, second])

  test.each<[string, Uint8Array, RegExp]>([
    ['a scan', ofdOf([blank], {content: () => image}), /^这是扫描件/],
    ['drawn letters', ofdOf([blank], {content: () => '<ofd:PathObject/>'.repeat(60)}), /^这是扫描件/],
    ['nothing', ofdOf([blank]), /^文件里没有文字$/],
    ['encrypted', ofdOf([first], {parts: {'Encryptions.xml': '<a/>'}}), /已加密/],
    ['no entry', ofdOf([first], {parts: {'OFD.xml': undefined}}), /已损坏/],
    ['no document', ofdOf([first], {parts: {'Doc_0/Document.xml': undefined}}), /已损坏/],
    [
      'a page that is not there',
      ofdOf([first, second], {parts: {'Doc_0/Pages/Page_1/Content.xml': undefined}}),
      /已损坏/,
    ],
    ['no XML', ofdOf([first], {parts: {'Doc_0/Document.xml': '<ofd:Document'}}), /已损坏/],
    ['an XML of nothing', ofdOf([first], {parts: {'Doc_0/Document.xml': ' '}}), /已损坏/],
    [
      'XML a thousand levels deep',
      ofdOf([first], {parts: {'Doc_0/Document.xml': '<a>'.repeat(1000) + '</a>'.repeat(1000)}}),
      /已损坏/,
    ],
    [
      'entities of entities',
      ofdOf([first], {parts: {'OFD.xml': '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "x">]><a>&b;</a>'}}),
      /已损坏/,
    ],
    ['a part that is no text', ofdOf([first], {parts: {'OFD.xml': '\0\0\0'}}), /已损坏/],
    ['cut off', whole.subarray(0, whole.length - 100), /不完整/],
    ['no archive', new Uint8Array([1, 2, 3]), /不完整/],
  ])('%s', (_, bytes, words) => {
    expect(reason(bytes)).toMatch(words)
  })

  test('a picture between pages of text is a hole; one behind them is told', () => {
    const pages = (picture: number) =>
      readOfd(
        ofdOf([first, second, textPage('第三页的文字。', '都在这里。')], {
          content: (own, at) =>
            at === picture ? '<ofd:ImageObject Boundary="0 0 595 842"/>' : own.runs.map(textObject).join(''),
        }),
      )
    expect(() => pages(1)).toThrow(/among the others \(2\)/)
    expect(pages(2).pictures).toEqual([3])
  })
})
