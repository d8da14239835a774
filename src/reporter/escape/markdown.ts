import {printable} from '../../tree/printable.ts'

/**
 * Text that GitHub and CommonMark show as it stands, in a paragraph or a cell of a table. What calls somebody or
 * links by itself (@name, #12, https://…, www.…) is broken by an empty comment, which nobody sees.
 */
export function markdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>|~$&#^=!]/g, '\\$&')
    .replace(/@(?=[A-Za-z0-9])|(?<=\\#)(?=\d)|(?<=https?|ftp)(?=:\/\/)|(?<=www)(?=\.)/gi, '$&<!-- -->')
}
