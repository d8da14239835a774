/**
 * The links in the cells of a table are one stop of the Tab key, and arrow keys move between them: a matrix has
 * thousands. Works for whatever table the box gets later.
 */
export function moveByArrows(box: HTMLElement): void {
  const stop = (link: HTMLElement) => {
    for (const other of box.querySelectorAll('td a[tabindex="0"]')) other.setAttribute('tabindex', '-1')
    link.setAttribute('tabindex', '0')
  }
  const first = () => {
    const link = box.querySelector<HTMLElement>('td a')
    if (link) stop(link)
  }
  new MutationObserver(first).observe(box, {childList: true})
  box.addEventListener('keydown', event => {
    const link = event.target
    if (!(link instanceof HTMLAnchorElement) || !link.closest('td')) return
    const next = neighbour(link, event.key)
    if (!next) return
    event.preventDefault()
    stop(next)
    next.focus()
  })
}

function neighbour(link: HTMLElement, key: string): HTMLElement | null {
  const cell = link.closest('td')!
  const linkIn = (one: Element | undefined | null) => one?.querySelector<HTMLElement>('a') ?? null
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      const step = key === 'ArrowRight' ? 'nextElementSibling' : 'previousElementSibling'
      for (let one = cell[step]; one?.tagName === 'TD'; one = one[step]) if (linkIn(one)) return linkIn(one)
      return null
    }
    case 'ArrowDown':
    case 'ArrowUp': {
      const step = key === 'ArrowDown' ? 'nextElementSibling' : 'previousElementSibling'
      for (let row = cell.parentElement![step]; row; row = row[step]) {
        const found = linkIn(row.children[cell.cellIndex])
        if (found) return found
      }
      return null
    }
    default:
      return null
  }
}
