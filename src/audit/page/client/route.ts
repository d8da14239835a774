/** Which part of the page an anchor asks for. */
export type Place =
  | {readonly view: string; readonly pair?: string}
  | {readonly entry: number; readonly target?: string}

/** `#ranking`, `#c7` (a pair), `#u12` (a sheet), `#u12/d0n3` (a place on it); undefined for what is none of them. */
function placeOf(hash: string, views: ReadonlySet<string>, entries: number): Place | undefined {
  const anchor = hash.replace(/^#/, '')
  if (anchor === '') return {view: 'overview'}
  if (views.has(anchor)) return {view: anchor}
  if (/^c\d+$/.test(anchor)) return {view: 'copies', pair: anchor}
  const [, number, target] = /^u(\d+)(?:\/(\w+))?$/.exec(anchor) ?? []
  const entry = Number(number) - 1
  if (number === undefined || entry < 0 || entry >= entries) return undefined
  return {entry, ...(target !== undefined && {target})}
}

/** Where one was before: the way back leads there again, with the same row in sight and the same link at hand. */
interface Left {
  readonly scroll: number
  readonly focus: Element | null
}

/**
 * Calls `show` for the place that the address names, now and whenever it changes.
 *
 * @param show gives the element to go to; it gets the focus, unless one came back to a view
 */
export function startRoutes(
  views: ReadonlySet<string>,
  entries: number,
  show: (place: Place) => HTMLElement | undefined,
): void {
  const left = new Map<string, Left>()
  let [current, isByLink] = ['', false]
  history.scrollRestoration = 'manual'
  document.addEventListener('click', event => {
    if (event.target instanceof Element && event.target.closest('a[href^="#"]')) isByLink = true
  })
  const keyOf = (place: Place) => ('view' in place ? place.view : `sheet ${place.entry}`)

  function go(isFirst: boolean): void {
    const place = placeOf(location.hash, views, entries)
    // The link that skips to the main part, or one from an older page.
    if (!place && !isFirst) return
    const to = place ?? {view: 'overview'}
    const key = keyOf(to)
    const cameBack = !isByLink && key !== current ? left.get(key) : undefined
    isByLink = false
    current = key
    const target = show(to)
    if (isFirst && !location.hash) return
    if (cameBack) {
      window.scrollTo(0, cameBack.scroll)
      if (cameBack.focus instanceof HTMLElement) cameBack.focus.focus({preventScroll: true})
      return
    }
    if (!target) return
    target.tabIndex = target.tabIndex < 0 ? -1 : target.tabIndex
    target.focus({preventScroll: true})
    // A view or a sheet begins at the top, with the way to the others in sight.
    if (/^H\d$/.test(target.tagName)) window.scrollTo(0, 0)
    else target.scrollIntoView({block: 'center'})
  }

  window.addEventListener('hashchange', () => go(false))
  // Before the address changes, what is seen is still what is left.
  const remember = () => left.set(current, {scroll: window.scrollY, focus: document.activeElement})
  window.addEventListener('scroll', remember, {passive: true})
  document.addEventListener('focusin', remember)
  go(true)
}
