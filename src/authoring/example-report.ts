import {readText} from '../read/text/text.ts'
import type {Example, ExampleLayout, ExampleLine} from '../rule/types.ts'
import type {Layout, LineLayout, PageNumber} from '../tree/layout.ts'
import {linesOf} from '../tree/lines.ts'
import type {Report} from '../tree/types.ts'

/** The draft of an example, with its look where it tells one. */
export function exampleReport({
  text,
  kind,
  year,
  layout,
}: Pick<Example, 'text' | 'kind' | 'year' | 'layout'>): Report {
  const report = readText(text, {...(kind && {kind}), ...(year !== undefined && {year})})
  return layout ? {...report, layout: layoutOf(layout, report.text)} : report
}

/** Paper, margins and page numbers as GB/T 9704—2012 lays them down. */
const page = {width: 210, height: 297, top: 37, right: 26, bottom: 35, left: 28}
const pageNumber = {before: '— ', after: ' —', isArabic: true, font: '宋体', size: 14}
const pageNumbers: readonly PageNumber[] = [
  {...pageNumber, pages: 'odd', alignment: 'right'},
  {...pageNumber, pages: 'even', alignment: 'left'},
]

function layoutOf(written: ExampleLayout, text: string): Layout {
  const {width, height, ...margins} = {...page, ...written.page}
  const lines = linesOf(text)
  return {
    sections: [
      {
        start: 0,
        width,
        height,
        margins,
        grid: written.grid ?? {},
        pageNumbers: written.pageNumbers?.map(number => ({...pageNumbers[0]!, ...number})) ?? pageNumbers,
      },
    ],
    lines: Array.from({length: lines.count}, (_, index) => {
      const end = index + 1 < lines.count ? lines.start(index + 2) : text.length
      return lineLayout(written.lines?.[index + 1] ?? {}, lines.start(index + 1), end)
    }),
  }
}

/** Where an example says nothing, a line looks like text. */
function lineLayout(written: ExampleLine, start: number, end: number): LineLayout {
  const {
    font = '仿宋_GB2312',
    size = 16,
    color,
    alignment = 'justify',
    leftIndent = 0,
    spacing = 28.95,
  } = written
  const {indent = alignment === 'justify' ? 2 : 0} = written
  return {
    alignment,
    firstLineIndent: indent,
    leftIndent,
    spacing: spacing === 0 ? {rule: 'multiple', lines: 1, onGrid: true} : {rule: 'exact', points: spacing},
    spans: [{start, end, font, size, bold: false, italic: false, ...(color !== undefined && {color})}],
  }
}

/** The look of an example in words of its file, a line for each part: “lines 3: font 宋体, size 16”. */
export function layoutNotes({page, grid, pageNumbers, lines = {}}: ExampleLayout): string[] {
  const notes = [
    ...(page ? [`page: ${valuesOf(page)}`] : []),
    ...(grid ? [`grid: ${valuesOf(grid)}`] : []),
    ...(pageNumbers?.length === 0 ? ['pageNumbers: []'] : []),
    ...(pageNumbers?.map(number => `pageNumbers: ${valuesOf(number)}`) ?? []),
  ]
  return [...notes, ...Object.entries(lines).map(([line, look]) => `lines ${line}: ${valuesOf(look)}`)]
}

function valuesOf(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${value === '' ? '""' : value}`)
    .join(', ')
}
