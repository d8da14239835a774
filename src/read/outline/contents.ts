import type {SourceBlock} from '../source-block.ts'

/** The blocks of a table of contents (目录), from its heading to before the first that is none of it. */
export interface Contents {
  readonly from: number
  readonly to: number
}

/** Blocks among which it begins: behind a cover. */
const near = 20

/**
 * Where a table of contents stands that is no more than text: its entries are the headings of the body, which would be
 * read twice. Undefined where there is none.
 */
export function contentsIn(blocks: readonly SourceBlock[]): Contents | undefined {
  const from = blocks.findIndex(
    ({flow}, at) => at < near && flow.text.startsWith('目') && heading.test(flow.text),
  )
  if (from === -1) return undefined
  const texts = blocks.map(({flow}) => withoutSpaces(flow.text.slice(0, 2 * longest)))
  const isSaidBelow = (entry: string, at: number) =>
    entry.length > 2 && texts.some((text, other) => other > at && text.startsWith(entry))
  const isEntry = (at: number) => {
    const {flow, node} = blocks[at]!
    // Two columns that are kept apart by tabs or spaces.
    if (node) {
      const entries = node.type === 'table' ? entriesOf(blocks[at]!) : []
      return entries.length > 0 && entries.length < most && entries.every(entry => isSaidBelow(entry, at))
    }
    if (flow.text.length > longestLine) return false
    const entry = bare(flow.text)
    return entry.length < longest && (page.test(flow.text) || isSaidBelow(entry, at))
  }
  let to = from + 1
  while (to < Math.min(blocks.length, from + most) && isEntry(to)) to++
  return to > from + 1 ? {from, to} : undefined
}

const heading = /^目[ \u3000]*录$/
/** Characters of an entry, and of its line with the dots. */
const longest = 60
const longestLine = 200
/** Entries; and a text of nothing but the same line must not take hours. */
const most = 200
/** “……3”, “ · · · 3”, “（3）”, a tab and “- 3 -”. */
const page = /(?:[.．·•…—\-_\t]{2,}|[ \u3000]{2,}|[….·] ?)[ \t\u3000]*[（(-]?[ ]?\d{1,3}[ ]?[)）-]?$/

/** Without the number of the page, and without spaces. */
function bare(text: string): string {
  return withoutSpaces(text).replace(/[.．·•…—\-_]*[（(-]?\d{1,3}[)）-]?$/, '')
}

const withoutSpaces = (text: string): string => text.replace(/[ \t\u3000]/g, '')

function entriesOf({flow, children}: SourceBlock): string[] {
  const lines = children.flatMap(child => ('value' in child ? child.value.split('\n') : []))
  return (lines.length > 0 ? lines : [flow.text])
    .filter(line => line.length <= longestLine)
    .map(bare)
    .filter(entry => entry !== '')
}
