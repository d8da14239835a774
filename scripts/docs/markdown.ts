import type {Words} from '../../src/diagnostic/types.ts'

/** The first line of a page that is made, so that nobody mends it by hand. */
export const madeBy = '<!-- 由 npm run docs 生成，请勿手改 · made by npm run docs, do not edit -->'

/** Blocks with an empty line between them; those that are empty are left out. */
export function blocks(parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('\n\n')
}

/** A table; empty without rows. A bar in a cell would end it, in code too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n')
}

/** Words as they stand, where Markdown would read a mark of its own. */
export function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
}

/** “中文 · English” */
export function both({zh, en}: Words): string {
  return zh === en ? plain(zh) : `${plain(zh)} · ${plain(en)}`
}

export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

export function fence(language: string, text: string): string {
  const ticks = text.includes('```') ? '````' : '```'
  return `${ticks}${language}\n${text.replace(/\n$/, '')}\n${ticks}`
}

/** The anchor that GitHub and editors give a heading. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
}
