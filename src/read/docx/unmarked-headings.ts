import {markAt} from '../../tree/numbering.ts'
import {endsLikeTitle, isDate, isOrgan, isPerson} from '../outline/apparatus.ts'
import type {Draft} from './story.ts'
import type {Styles} from './styles.ts'

/**
 * Headings that only their look makes: short lines in bold or 黑体 over plain text. A false heading is worse than
 * one that is missed, so they count only where nothing else is a heading, and where there are several alike.
 */
export function unmarkedHeadings(body: readonly Draft[], styles: Styles): readonly Draft[] {
  if (body.some(({block}) => markAt(block.text)?.kind === 'han')) return []
  const looks = body.map(paragraph => lookOf(paragraph, styles))
  const length = (from: readonly Draft[]) => from.reduce((sum, {text}) => sum + text.length, 0)
  const plain = body.filter((_paragraph, at) => looks[at] === undefined)
  if (length(plain) * 2 < length(body)) return []
  const found = body.flatMap((paragraph, at) => {
    const next = body[at + 1]
    const stands = at > 0 && looks[at] !== undefined && next !== undefined && looks[at + 1] === undefined
    return stands && isHeadingLine(paragraph.text.trim()) && isText(next.text)
      ? [{paragraph, look: looks[at]}]
      : []
  })
  const isAlone = (look: string | undefined) =>
    found.findIndex(other => other.look === look) === found.findLastIndex(other => other.look === look)
  const alone = new Set(['hei', 'bold'].filter(isAlone))
  return found.filter(({look}) => !alone.has(look!)).map(({paragraph}) => paragraph)
}

/** What makes all of it stand out; undefined for text like any other. */
function lookOf({fragments, properties}: Draft, styles: Styles): string | undefined {
  const looks = new Set(
    fragments.map(({run}) => {
      const own = run.properties
      const chain = [...styles.chain(own.style), ...styles.ofParagraph(properties.style).chain].map(
        ({run}) => run,
      )
      const bold = [own, ...chain].find(word => word.bold !== undefined)?.bold
      const font = [own, ...chain].find(word => word.font !== undefined)?.font ?? ''
      return /黑体|SimHei|Heiti/i.test(font) ? 'hei' : bold ? 'bold' : ''
    }),
  )
  const [look] = looks
  return looks.size === 1 && look !== '' ? look : undefined
}

function isHeadingLine(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= 32 &&
    !/[。；：！？，:;,!?]|^——|^[（(“]?\d+[.．]|\.\w+$/.test(text) &&
    !markAt(text) &&
    !endsLikeTitle(text) &&
    !isDate(text) &&
    !isOrgan(text) &&
    !isPerson(text)
  )
}

const isText = (text: string): boolean => text.length > 45 || /。\s*$/.test(text)
