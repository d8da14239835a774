import type {Client} from './client.ts'
import {type MarkupContent, MarkupKind} from './protocol.ts'
import {withoutMarkdown} from './rule-words.ts'

/** Markdown for an editor that renders it, and its words for one that does not. */
export function card(markdown: string, {rendersMarkdown}: Client): MarkupContent {
  if (rendersMarkdown) return {kind: MarkupKind.Markdown, value: markdown}
  return {kind: MarkupKind.PlainText, value: withoutMarkdown(markdown)}
}
