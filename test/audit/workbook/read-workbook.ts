import {unzipSync} from 'fflate'
import {elementsOf, parseXml, type XmlElement} from '../../reporter/parsers.ts'

/** A sheet as a program reads it. */
interface ReadSheet {
  readonly name: string
  readonly xml: string
  readonly root: XmlElement
  /** By their places, “B2”: what a person sees, and the look. */
  readonly cells: ReadonlyMap<
    string,
    {readonly value: string; readonly isText: boolean; readonly style: number}
  >
}

export interface ReadBook {
  readonly parts: ReadonlyMap<string, string>
  readonly sheets: readonly ReadSheet[]
}

/** Reads an .xlsx as the standard has it: by the content of its parts, with a parser that is not ours. */
export function readWorkbook(bytes: Uint8Array): ReadBook {
  const decoder = new TextDecoder()
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]))
  const part = (name: string) => {
    const xml = parts.get(name)
    if (xml === undefined) throw new Error(`no part ${name}`)
    return xml
  }
  const targets = new Map(
    elementsOf(parseXml(part('xl/_rels/workbook.xml.rels')), 'Relationship').map(({attributes}) => [
      attributes.Id!,
      `xl/${attributes.Target}`,
    ]),
  )
  const sheets = elementsOf(parseXml(part('xl/workbook.xml')), 'sheet').map(({attributes}): ReadSheet => {
    const xml = part(targets.get(attributes['r:id']!)!)
    const root = parseXml(xml)
    const cells = elementsOf(root, 'c').map(cell => {
      const {r, t, s} = cell.attributes
      const [content] = [...elementsOf(cell, 't'), ...elementsOf(cell, 'v')]
      const value = content?.text ?? ''
      return [
        r!,
        {value: t === 'inlineStr' ? unescaped(value) : value, isText: t === 'inlineStr', style: Number(s)},
      ] as const
    })
    return {name: attributes.name!, xml, root, cells: new Map(cells)}
  })
  return {parts, sheets}
}

/** “_x000D_” is how the standard writes what XML cannot hold. */
function unescaped(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
