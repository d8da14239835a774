/** What a page may cost: the parser builds all that follows, and walks through it by recursion. */

const longest = 32_000_000
/** Browsers stop at 512 levels. */
const deepest = 512
/**
 * A formatting element that nothing closes is opened again in each paragraph behind it: 200 of them in a page
 * of 100,000 paragraphs would make 20 million elements.
 */
const mostReopened = 2_000_000
/** For each tag the parser may look through all open elements. */
const mostLookedThrough = 30_000_000

const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Ended by the next one of the same name, as far as the nearest container. */
const unclosed = new Set('p li dd dt option tr td th tbody thead tfoot colgroup'.split(' '))
const containers = new Set('div table ul ol dl td th body section article blockquote'.split(' '))
const raw = /(?:script|style|textarea|title|xmp|iframe|noembed|noframes)\b/iy
const tag = /(\/?)([a-z][^\s/>]*)/iy

/** A look over the tags that costs next to nothing: whether the parser can be let loose on the page. */
export function withinLimits(text: string): boolean {
  if (text.length > longest) return false
  const open: string[] = []
  const unended = new Map<string, number>()
  let formats = 0
  let reopened = 0
  let lookedThrough = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    at++
    const end = endOfRaw(text, at)
    if (end !== undefined) {
      at = end
      continue
    }
    tag.lastIndex = at
    const match = tag.exec(text)
    if (!match) continue
    const name = match[2]!.toLowerCase()
    if (formatting.has(name)) {
      const count = unended.get(name) ?? 0
      const next = Math.max(0, count + (match[1] ? -1 : 1))
      formats += next - count
      unended.set(name, next)
    }
    if (match[1]) popThrough(open, name)
    else if (!empty.has(name)) {
      if (unclosed.has(name)) popThrough(open, name, containers)
      open.push(name)
      reopened += formats
    }
    lookedThrough += open.length
    if (open.length > deepest || reopened > mostReopened || lookedThrough > mostLookedThrough) return false
  }
  return true
}

/** Behind a comment, a script or the like, whose tags are none. */
function endOfRaw(text: string, at: number): number | undefined {
  if (text.startsWith('!--', at)) return endOfComment(text, at)
  raw.lastIndex = at
  const match = raw.exec(text)
  if (!match) return undefined
  const name = match[0].toLowerCase()
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = at
  return close.exec(text)?.index ?? text.length
}

function endOfComment(text: string, from: number): number {
  const end = text.indexOf('-->', from)
  return end === -1 ? text.length : end
}

/** Closes the innermost element of this name with all in it, unless a barrier stands before it. */
function popThrough(open: string[], name: string, barriers?: ReadonlySet<string>): void {
  for (let at = open.length - 1; at >= 0; at--) {
    if (open[at] === name) {
      open.length = at
      return
    }
    if (barriers?.has(open[at]!)) return
  }
}
