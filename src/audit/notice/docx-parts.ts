/** The parts of a letter that are the same in all of them. */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageUri = 'http://schemas.openxmlformats.org/package/2006'
const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
const relationships = (...rows: readonly string[]) =>
  `${declaration}<Relationships xmlns="${packageUri}/relationships">${rows.join('')}</Relationships>`
const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`

export const parts = {
  '[Content_Types].xml':
    `${declaration}<Types xmlns="${packageUri}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    override('word/document.xml', `${wordprocessing}.document.main+xml`) +
    override('word/styles.xml', `${wordprocessing}.styles+xml`) +
    override('word/settings.xml', `${wordprocessing}.settings+xml`) +
    override('word/footer1.xml', `${wordprocessing}.footer+xml`) +
    override('word/footer2.xml', `${wordprocessing}.footer+xml`) +
    `${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`,
  '_rels/.rels': relationships(
    relationship('rId1', `${office}/officeDocument`, 'word/document.xml'),
    relationship('rId2', `${packageUri}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  ),
  'word/_rels/document.xml.rels': relationships(
    relationship('rId1', `${office}/styles`, 'styles.xml'),
    relationship('rId2', `${office}/settings`, 'settings.xml'),
    relationship('rId3', `${office}/footer`, 'footer1.xml'),
    relationship('rId4', `${office}/footer`, 'footer2.xml'),
  ),
  // Odd pages have their number at the right, even ones at the left.
  'word/settings.xml': `${declaration}<w:settings ${namespace}><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/></w:settings>`,
} as const

/** “— 1 —” in 宋体 of 4号, one character from the margin. */
export function footer(side: 'left' | 'right'): string {
  const look = `<w:rPr>${fonts('宋体')}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>`
  const run = (content: string) => `<w:r>${look}${content}</w:r>`
  const text = (words: string) => run(`<w:t xml:space="preserve">${words}</w:t>`)
  const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`)
  const number =
    field('begin') +
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>') +
    field('separate') +
    text('1') +
    field('end')
  return `${declaration}<w:ftr ${namespace}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:ind w:${side}Chars="100" w:${side}="280"/><w:jc w:val="${side}"/></w:pPr>${text('— ')}${number}${text(' —')}</w:p></w:ftr>`
}

function fonts(face: string): string {
  return `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>`
}

interface StyleLook {
  readonly id: string
  readonly name: string
  readonly paragraph?: string
  readonly run?: string
}

const indented = '<w:ind w:firstLineChars="200" w:firstLine="640"/>'
const looks: readonly StyleLook[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: '<w:jc w:val="center"/>',
    run: `${fonts('方正小标宋简体')}<w:sz w:val="44"/><w:szCs w:val="44"/>`,
  },
  {id: 'Recipient', name: 'Salutation'},
  {id: 'BodyText', name: 'Body Text', paragraph: indented},
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: `<w:keepNext/>${indented}<w:outlineLvl w:val="0"/>`,
    run: fonts('黑体'),
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: `<w:keepNext/>${indented}<w:outlineLvl w:val="1"/>`,
    run: fonts('楷体_GB2312'),
  },
  {id: 'Closing', name: 'Closing', paragraph: '<w:jc w:val="right"/>'},
  {id: 'Footer', name: 'footer', paragraph: '<w:spacing w:line="240" w:lineRule="auto"/>'},
]

/**
 * 3号 仿宋, a line every 28.95 pt. 28 characters a line are a fifth of a point narrower each than 3号 is; text that is
 * aligned to the grid instead has two cells a character in LibreOffice.
 */
export const styles =
  `${declaration}<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr>${fonts('仿宋_GB2312')}<w:spacing w:val="-5"/><w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="579" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:style>' +
  `${looks.map(styleXml).join('')}</w:styles>`

function styleXml({id, name, paragraph, run}: StyleLook): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `${paragraph ? `<w:pPr>${paragraph}</w:pPr>` : ''}${run ? `<w:rPr>${run}</w:rPr>` : ''}</w:style>`
  )
}
