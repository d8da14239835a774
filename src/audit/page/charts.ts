import {type Content, type Markup, markup} from '../../reporter/escape/markup.ts'

/** A row of a chart: its name, how long its bar is, and its number in words. */
export interface Bar {
  readonly name: Content
  /** From 0 to 1. */
  readonly share: number
  readonly value: string
  readonly look?: string
}

/** A table in which the numbers have bars: whoever does not see them has the numbers. */
export function barTable(caption: string, heads: readonly string[], bars: readonly Bar[]): Markup {
  const rows = bars.map(
    ({name, share, value, look}) =>
      markup`<tr><th scope="row">${name}</th><td>${barOf(share, look)}<span class="value">${value}</span></td></tr>\n`,
  )
  return markup`<table class="bars">
<caption>${caption}</caption>
<thead><tr>${heads.map(head => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`
}

function barOf(share: number, look = ''): Markup {
  const width = Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10
  return markup`<svg class="bar ${look}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="10"/><rect class="fill" width="${width}" height="10"/></svg>`
}

/** A column of a histogram: what is below it, and how many are in it. */
export interface Bin {
  readonly name: string
  readonly count: number
  readonly look: string
}

const size = {width: 360, height: 170, foot: 24, head: 18} as const

/** @param words the same for those who do not see it */
export function histogram(bins: readonly Bin[], caption: string, words: string): Markup {
  const most = Math.max(1, ...bins.map(({count}) => count))
  const step = size.width / bins.length
  const room = size.height - size.foot - size.head
  const columns = bins.map(({name, count, look}, at) => {
    const height = Math.round((count / most) * room * 10) / 10
    const [middle, top] = [Math.round((at + 0.5) * step * 10) / 10, size.height - size.foot - height]
    const number = markup`<text class="count" x="${middle}" y="${top - 5}">${count}</text>`
    return markup`<rect class="fill ${look}" x="${Math.round(at * step * 10) / 10 + 2}" y="${top}" width="${Math.round(step * 10) / 10 - 4}" height="${height}"/>
${count > 0 && number}<text x="${middle}" y="${size.height - 8}">${name}</text>
`
  })
  return markup`<figure>
<figcaption>${caption}</figcaption>
<svg class="histogram" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${words}">
<line class="axis" x1="0" x2="${size.width}" y1="${size.height - size.foot}" y2="${size.height - size.foot}"/>
${columns}</svg>
</figure>
`
}
