import {h} from './dom.ts'

/** A field with its label. `change` is called with each character, so that a list narrows while one types. */
export function textField(label: string, change: (words: string) => void): HTMLElement {
  const input = h('input', {type: 'search', autocomplete: 'off'})
  input.addEventListener('input', () => change(input.value.trim().toLowerCase()))
  return h('label', {}, label, ' ', input)
}

export function checkBox(
  label: string,
  change: (isChecked: boolean) => void,
  isChecked = false,
): HTMLElement {
  const input = h('input', {type: 'checkbox'})
  input.checked = isChecked
  input.addEventListener('change', () => change(input.checked))
  return h('label', {}, input, ' ', label)
}

/** @param change is called with the place of the option, from 0 */
export function choice(
  label: string,
  options: readonly string[],
  change: (option: number) => void,
): HTMLElement {
  const select = h(
    'select',
    {},
    options.map(option => h('option', {}, option)),
  )
  select.addEventListener('change', () => change(select.selectedIndex))
  return h('label', {}, label, ' ', select)
}
