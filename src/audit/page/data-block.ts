import {Markup, markup} from '../../reporter/escape/markup.ts'

/**
 * Data for the script of the page, which nothing in it can end or run: all that HTML could take for markup is written
 * as escapes of JSON.
 */
export function dataBlock(id: string, data: unknown): Markup {
  const json = JSON.stringify(data).replace(
    /[<>&\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/g,
    escaped,
  )
  return markup`<script type="application/json" id="${id}">${new Markup(json)}</script>\n`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
