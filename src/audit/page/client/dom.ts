import {wellFormed} from '../../../reporter/escape/well-formed.ts'
import {printable} from '../../../tree/printable.ts'

export type Child = Node | string | number | false | undefined | readonly Child[]
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An element; strings become text, never markup. Attributes that are false or undefined are left out. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    element.setAttribute(key, value === true ? '' : shown(String(value)))
  }
  append(element, children)
  return element
}

function append(element: HTMLElement, child: Child): void {
  if (child === undefined || child === false) return
  if (child instanceof Node) element.append(child)
  else if (typeof child === 'object') for (const one of child) append(element, one)
  else element.append(shown(String(child)))
}

/** Controls, direction marks and halves of characters are made visible. */
function shown(text: string): string {
  return wellFormed(printable(text))
}

export function button(words: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = h('button', {type: 'button', ...attributes}, words)
  element.addEventListener('click', press)
  return element
}

/** Read aloud, and not seen. */
export function unseen(words: string): HTMLElement {
  return h('span', {class: 'unseen'}, words)
}

/** @throws {Error} when the template has no such element */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no element ${id}`)
  return element
}

/** The data in a block of JSON. */
export function dataOf<Data>(id: string): Data {
  return JSON.parse(byId(id).textContent ?? '')
}
