import {byId, h} from './dom.ts'

/** A part of the page that is drawn when it is looked at, and shows some of its rows only. */
export interface Part {
  open(): void
  /** Rows of all pages, or those again that were shown before. */
  showAll(all: boolean): void
}

/**
 * What is printed: an open sheet, or the matrix, alone; or else everything but the matrix, which paper is too small
 * for, with all rows and all passages. The style tells by `data-view` which of them it is.
 */
export function startPrinting(parts: readonly Part[], matrix: Part): void {
  let shown: readonly Part[] = []
  let closed: readonly HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    const {view = ''} = document.documentElement.dataset
    if (view.startsWith('sheet')) return
    shown = view === 'matrix' ? [matrix] : parts
    for (const part of shown) {
      part.open()
      part.showAll(true)
    }
    closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const one of closed) one.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const part of shown) part.showAll(false)
    for (const one of closed) one.open = false
    shown = []
    closed = []
  })
}

/** Prints one sheet after the other, each on a page of its own, and nothing else. */
export function printSheets(sheets: readonly HTMLElement[]): void {
  const root = document.documentElement
  const {view = ''} = root.dataset
  const all = h('div', {id: 'sheets'}, sheets)
  root.dataset.view = 'sheets'
  byId('main').append(all)
  const clear = () => {
    all.remove()
    root.dataset.view = view
  }
  window.addEventListener('afterprint', clear, {once: true})
  window.print()
}
