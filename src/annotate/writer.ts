import type {Part} from '../read/docx/package.ts'
import {rootOf} from './append.ts'

/** Writes an element of WordprocessingML with its attributes, empty where it has no content. */
export type Write = (
  name: string,
  attributes?: Readonly<Record<string, string | number>>,
  content?: string,
) => string

/** Writes elements as a part does, whose prefixes are its own. */
export function writerOf(part: Part): Write {
  const root = rootOf(part)
  const uri = namespaceOf(root)
  const prefix = new RegExp(`xmlns:([^\\s=]+)\\s*=\\s*["']${uri.replaceAll('.', '\\.')}["']`).exec(root)?.[1]
  // A part with a default namespace only: it has no prefix for attributes, so each element declares one.
  return prefix === undefined ? writer('w:', ` xmlns:w="${uri}"`) : writer(`${prefix}:`, '')
}

const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The namespace that a root element declares: that of strict files, or the usual one. */
export function namespaceOf(root: string): string {
  return root.includes(strict) ? strict : transitional
}

function writer(prefix: string, declaration: string): Write {
  return (name, attributes = {}, content) => {
    const list = Object.entries(attributes).map(([key, value]) => ` ${attributeName(key)}="${value}"`)
    const tag = `${prefix}${name}`
    const start = `<${tag}${declaration}${list.join('')}`
    return content === undefined ? `${start}/>` : `${start}>${content}</${tag}>`
  }
  function attributeName(key: string): string {
    return key.includes(':') ? key : `${prefix}${key}`
  }
}

/** Text as the content of an element or the value of an attribute; what XML cannot hold is shown as U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
