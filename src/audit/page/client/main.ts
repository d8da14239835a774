/** The script of the page of an audit: views, sorting, filters, sheets. It writes text only, never markup. */
import {type Tables, tablesId} from '../data.ts'
import {sheetAnchor} from '../entries.ts'
import {byId, dataOf} from './dom.ts'
import {startFigures} from './figures.ts'
import {startMatrix} from './matrix.ts'
import {printSheets, startPrinting} from './print.ts'
import {startRanking} from './ranking.ts'
import {type Place, startRoutes} from './route.ts'
import {sheetOf} from './sheet.ts'
import {placeId} from './sheet-findings.ts'
import {startTrend} from './trend.ts'

const root = document.documentElement
// Before the page is there: what will not be seen need not be laid out.
root.dataset.view = 'overview'
document.addEventListener('DOMContentLoaded', start)

function start(): void {
  const tables = dataOf<Tables>(tablesId)
  const title = document.title
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav.views a')]
  const views = new Set(links.map(({hash}) => hash.slice(1)))
  const ranking = startRanking(tables, entries =>
    printSheets(entries.map(at => sheetOf(tables, at, `title-${sheetAnchor(at)}`))),
  )
  const drawn = {matrix: startMatrix(tables), figures: startFigures(tables), trend: startTrend(tables)}

  function show(place: Place): HTMLElement | undefined {
    const view = 'view' in place ? place.view : 'sheet'
    root.dataset.view = view
    for (const section of byId('main').querySelectorAll('section[id]'))
      section.classList.toggle('current', section.id === view)
    for (const link of links) {
      if (link.hash === `#${view}`) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    if (view in drawn) drawn[view as keyof typeof drawn].open()
    document.title = title
    return 'view' in place ? showView(place) : showSheet(place)
  }

  function showView({view, pair}: Extract<Place, {view: string}>): HTMLElement | undefined {
    const details = pair === undefined ? null : document.getElementById(pair)
    if (!(details instanceof HTMLDetailsElement)) return byId(`${view}-title`)
    details.open = true
    return details.querySelector('summary') ?? undefined
  }

  function showSheet({entry, target}: Extract<Place, {entry: number}>): HTMLElement {
    const section = byId('sheet')
    const heading = 'sheet-title'
    const anchor = sheetAnchor(entry)
    if (section.dataset.entry !== anchor) {
      const print = () => window.print()
      section.replaceChildren(sheetOf(tables, entry, heading, {order: ranking.order(), print}))
      section.dataset.entry = anchor
    }
    section.hidden = false
    document.title = `${tables.entries[entry]!.name} · ${title}`
    if (target === undefined) return byId(heading)
    const rule = /^r(\d+)$/.exec(target)?.[1]
    const found =
      rule === undefined
        ? document.getElementById(placeId(anchor, target))
        : section.querySelector<HTMLElement>(`[data-rule="${rule}"]`)
    const folded = found?.closest('details')
    if (folded) folded.open = true
    return found ?? byId(heading)
  }

  const {matrix, ...others} = drawn
  startPrinting([ranking, ...Object.values(others)], matrix)
  startRoutes(views, tables.entries.length, show)
}
