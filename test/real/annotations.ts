import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'

/** A comment in the margin, as LibreOffice has it. */
export interface Annotation {
  readonly author: string
  /** Its paragraphs. */
  readonly lines: readonly string[]
  /** The words that it is about; empty for a comment at a point. */
  readonly words: string
}

/** The comments of an OpenDocument text, in the order of the text. */
export function annotationsOf(odt: Uint8Array): Annotation[] {
  const parts = unzipSync(odt)
  const reader = new AnnotationReader()
  for (const name of ['styles.xml', 'content.xml']) {
    const parser = new SaxesParser()
    parser.on('opentag', ({name, attributes}) => reader.open(name, attributes as Attributes))
    parser.on('text', text => reader.text(text))
    parser.on('closetag', ({name}) => reader.close(name))
    parser.write(strFromU8(parts[name]!)).close()
  }
  return reader.end()
}

type Attributes = Readonly<Record<string, string>>
type Writable = {author: string; lines: string[]; words: string}

/** Elements whose text is none of the paragraph that they stand in, or that is made up when it is printed. */
const apart = new Set([
  'draw:custom-shape',
  'draw:frame',
  'text:note',
  'text:page-count',
  'text:page-number',
  'text:table-of-content',
  'text:tracked-changes',
])

class AnnotationReader {
  private readonly found: Writable[] = []
  /** Comments whose end is still to come, by name. */
  private readonly ranges = new Map<string, Writable>()
  private current: Writable | undefined
  /** For each open element, whether its text is left out. */
  private readonly leftOut: boolean[] = []
  private element = ''
  private style = ''
  private readonly hiddenStyles = new Set<string>()
  private region = ''
  private readonly deletions = new Set<string>()
  private readonly openDeletions = new Set<string>()

  open(name: string, attributes: Attributes): void {
    this.element = name
    this.leftOut.push(apart.has(name) || this.hiddenStyles.has(attributes['text:style-name'] ?? ''))
    const change = attributes['text:change-id'] ?? ''
    switch (name) {
      case 'style:style':
        this.style = attributes['style:name']!
        break
      case 'style:text-properties':
        if (attributes['text:display'] === 'none') this.hiddenStyles.add(this.style)
        break
      case 'text:changed-region':
        this.region = attributes['text:id']!
        break
      case 'text:deletion':
        this.deletions.add(this.region)
        break
      case 'text:change-start':
        if (this.deletions.has(change)) this.openDeletions.add(change)
        break
      case 'text:change-end':
        this.openDeletions.delete(change)
        break
      case 'office:annotation':
        this.begin(attributes['office:name'])
        break
      case 'office:annotation-end':
        this.ranges.delete(attributes['office:name']!)
        break
      case 'text:p':
        this.current?.lines.push('')
    }
  }

  text(text: string): void {
    const {current} = this
    if (current && this.element === 'dc:creator') current.author += text
    else if (current && current.lines.length > 0) current.lines.push(current.lines.pop()! + text)
    else if (!current && this.openDeletions.size === 0 && !this.leftOut.includes(true))
      for (const annotation of this.ranges.values()) annotation.words += text
  }

  close(name: string): void {
    this.element = ''
    this.leftOut.pop()
    if (name === 'office:annotation') this.current = undefined
  }

  /** A comment at a point has no end: what follows it is none of its words. */
  end(): Annotation[] {
    for (const annotation of this.ranges.values()) annotation.words = ''
    return this.found
  }

  private begin(range: string | undefined): void {
    this.current = {author: '', lines: [], words: ''}
    this.found.push(this.current)
    if (range !== undefined) this.ranges.set(range, this.current)
  }
}
