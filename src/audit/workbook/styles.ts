import {signs} from '../tables/signs.ts'
import type {ColumnKind} from '../tables/types.ts'

/** The places of the looks in `cellXfs`. */
export const styles = {
  plain: 0,
  head: 1,
  upright: 2,
  sideways: 3,
  text: 4,
  quoted: 5,
  number: 6,
  decimal: 7,
  percent: 8,
  date: 9,
  mark: 10,
} as const

export function styleOf(kind: ColumnKind): number {
  return styles[kind]
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const fonts = [
  '<font><sz val="10"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  '<font><b/><sz val="10"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
]
const solid = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('DCE6F1'),
]
const line = (side: string) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border>`,
]

const numberFormats = {decimal: 164, percent: 165, date: 166} as const
const numberFormatCodes = {decimal: '0.0', percent: '0.0%', date: 'yyyy-mm-dd'} as const

interface Look {
  readonly format?: number
  readonly head?: boolean
  readonly quoted?: boolean
  readonly alignment: string
}

const wrapped = 'vertical="top" wrapText="1"'
const right = 'horizontal="right" vertical="top" indent="1"'
const looks: Readonly<Record<keyof typeof styles, Look>> = {
  plain: {alignment: ''},
  head: {head: true, alignment: 'horizontal="center" vertical="center" wrapText="1"'},
  // Han characters one below the other.
  upright: {head: true, alignment: 'horizontal="center" vertical="top" textRotation="255" wrapText="1"'},
  sideways: {head: true, alignment: 'horizontal="center" vertical="bottom" textRotation="90" wrapText="1"'},
  text: {alignment: wrapped},
  quoted: {alignment: wrapped, quoted: true},
  number: {alignment: right},
  decimal: {alignment: right, format: numberFormats.decimal},
  percent: {alignment: right, format: numberFormats.percent},
  date: {alignment: 'horizontal="center" vertical="top"', format: numberFormats.date},
  mark: {alignment: 'horizontal="center" vertical="top"'},
}

/** How a sign looks, beside the sign itself: not by colour alone. */
const signLooks = [
  {sign: signs.fail.sign, color: '9C0006', fill: 'FFC7CE'},
  {sign: signs.hint.sign, color: '7F6000', fill: 'FFF2CC'},
  {sign: signs.unreadable.sign, color: '833C0B', fill: 'F8CBAD'},
  {sign: signs.waived.sign, color: '595959', fill: 'EDEDED'},
  {sign: signs.pass.sign, color: '006100', fill: undefined},
] as const

export function stylesXml(): string {
  const list = (name: string, entries: readonly string[]) =>
    `<${name} count="${entries.length}">${entries.join('')}</${name}>`
  const formats = (['decimal', 'percent', 'date'] as const).map(
    name => `<numFmt numFmtId="${numberFormats[name]}" formatCode="${numberFormatCodes[name]}"/>`,
  )
  return `${declaration}<styleSheet xmlns="${main}">${[
    list('numFmts', formats),
    list('fonts', fonts),
    list('fills', fills),
    list('borders', borders),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', Object.values(looks).map(lookXml)),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    list(
      'dxfs',
      signLooks.map(
        ({color, fill}) =>
          `<dxf><font><b/><color rgb="FF${color}"/></font>${fill ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>` : ''}</dxf>`,
      ),
    ),
  ].join('')}</styleSheet>`
}

function lookXml({format = 0, head, quoted, alignment}: Look): string {
  const [font, fill, border] = head ? [1, 2, 1] : [0, 0, 0]
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    `${format > 0 ? ' applyNumberFormat="1"' : ''}` +
    `${head ? ' applyFont="1" applyFill="1" applyBorder="1"' : ''}${quoted ? ' quotePrefix="1"' : ''}` +
    `${alignment ? ` applyAlignment="1"><alignment ${alignment}/></xf>` : '/>'}`
  )
}

/** The looks of signs in the cells of a range: they follow when somebody changes a sign. */
export function signRules(range: string): string {
  const rules = signLooks.map(
    ({sign}, at) =>
      `<cfRule type="cellIs" dxfId="${at}" priority="${at + 1}" operator="equal"><formula>"${sign}"</formula></cfRule>`,
  )
  return `<conditionalFormatting sqref="${range}">${rules.join('')}</conditionalFormatting>`
}
