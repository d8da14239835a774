import {button, h} from './dom.ts'
import {say} from './words.ts'

/** Rows in pages: a table of ten thousand rows would keep a browser busy for seconds. */
export interface Pager {
  /** Begins anew, with so many rows. */
  show(count: number): void
  /** For printing: rows of all pages; or the page again that was shown before. */
  showAll(all: boolean): void
}

/**
 * @param place for the buttons; hidden while all rows fit on one page
 * @param draw shows the rows from–to, the end exclusive
 */
export function pagerIn(place: HTMLElement, size: number, draw: (from: number, to: number) => void): Pager {
  let [count, page] = [0, 0]
  const status = h('span', {role: 'status'})
  const back = button(say({zh: '上一页', en: 'Previous'}), () => turn(page - 1))
  const on = button(say({zh: '下一页', en: 'Next'}), () => turn(page + 1))
  place.append(back, status, on)

  function turn(to: number): void {
    const last = Math.max(0, Math.ceil(count / size) - 1)
    if (to < 0 || to > last) return
    page = to
    const [from, end] = [page * size, Math.min((page + 1) * size, count)]
    const rows = count === 0 ? '0' : `${from + 1}–${end}`
    status.textContent = say({zh: `第 ${rows} 行，共 ${count} 行`, en: `rows ${rows} of ${count}`})
    // `disabled` would take the focus away from who has just pressed it.
    back.setAttribute('aria-disabled', String(page === 0))
    on.setAttribute('aria-disabled', String(page === last))
    draw(from, end)
  }

  return {
    show(rows) {
      count = rows
      place.hidden = rows <= size
      turn(0)
    },
    showAll: all => (all ? draw(0, count) : turn(page)),
  }
}
