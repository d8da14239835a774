import {matchesOf} from '../tree/matches.ts'
import {parseNumeral} from '../tree/numbering.ts'
import {type Block, type CheckContext, type Datum, defineCheck, type Finding} from './types.ts'

/** The note on annexes, the annexes below it and the text name the same annexes. */
export const annexesAgree = defineCheck({
  name: 'annexes-agree',
  describe: () => ({
    summary: {
      zh: '附件说明、文后的附件和正文提到的附件对得上',
      en: 'the note on annexes, the annexes and the text agree',
    },
    options: {},
    data: {
      annex: {zh: '附件的序号', en: 'the annex'},
      fact: {zh: '对不上的地方', en: 'what does not agree'},
    },
    message: {zh: '附件对不上：“{annex}”{fact}', en: 'the annexes do not agree: “{annex}” {fact}'},
  }),
  create(_options, context) {
    return {
      report() {
        // The annexes of a letter are told in the letter.
        if (context.report.children[0]?.type === 'annex') return undefined
        const noted = notedIn(context)
        const added = addedIn(context)
        if (noted.length === 0 && added.length === 0) return undefined
        const skipped = skippedIn(noted)
        if (skipped.length > 0) return skipped
        return [
          ...without(noted, added, notAdded),
          // An annex may have annexes of its own, numbered from one again.
          ...(rise(added) ? without(added, noted, notNoted) : []),
          ...renamed(noted, added, context),
          ...without(citedIn(context), [...noted, ...added], noted.length > 0 ? notNoted : notAdded),
        ]
      },
    }
  },
})

interface Annex {
  readonly value: number
  readonly block: Block
  readonly start: number
  readonly end: number
}

const notNoted: Datum = {zh: '在附件说明里没有', en: 'is not in the note on annexes'}
const notAdded: Datum = {zh: '没有附在文后', en: 'is not among the annexes'}

/** “附件：1.统计表 2.清单”, also on lines of their own; one annex bears no number. */
function notedIn({blocks}: CheckContext): Annex[] {
  return blocks
    .filter(({node, part}) => node.type === 'annexNote' && part === 'element')
    .flatMap(block => numbersIn(block, /(?<![\d.．—–-])([1-9]\d?)[.．、](?!\d(?!\d{3}年)|[A-Za-z])/g))
}

/** “附件2” on a line of its own. */
function addedIn({blocks}: CheckContext): Annex[] {
  return blocks
    .filter(({part, flow: {text}}) => part === 'annex' && text.length <= 30 && text.startsWith('附'))
    .flatMap(block =>
      numbersIn(block, /^附\s*件\s*([1-9]\d?|[一二三四五六七八九十])(?=\s*[.．]?\s*$|[：:])/g),
    )
}

/** “详见附件2”; not “详见《方案》附件2”, an annex of another document. */
function citedIn({blocks}: CheckContext): Annex[] {
  return blocks
    .filter(({part, flow: {text}}) => part === 'body' && text.includes('见附件'))
    .flatMap(block => numbersIn(block, /见附件\s*([1-9]\d?(?!\d)|[一二三四五六七八九十])/g))
}

function numbersIn(block: Block, pattern: RegExp): Annex[] {
  return matchesOf(pattern, block.flow.text).flatMap(match => {
    const value = parseNumeral(match[1]!)
    const start = match.index + match[0].indexOf(match[1]!)
    return Number.isNaN(value) ? [] : [{value, block, start, end: start + match[1]!.length}]
  })
}

/** The first number that does not count on from the one before it. */
function skippedIn(noted: readonly Annex[]): Finding[] {
  const at = noted.findIndex(({value}, index) => value !== index + 1)
  if (at === -1) return []
  const expected = at + 1
  const fact = {
    zh: `在附件说明里应为“附件${expected}”`,
    en: `in the note on annexes should be 附件${expected}`,
  }
  return [findingOf(noted[at]!, fact)]
}

function rise(annexes: readonly Annex[]): boolean {
  return annexes.every(({value}, at) => at === 0 || value > annexes[at - 1]!.value)
}

function without(annexes: readonly Annex[], others: readonly Annex[], fact: Datum): Finding[] {
  if (others.length === 0) return []
  return annexes
    .filter(({value}) => !others.some(other => other.value === value))
    .map(annex => findingOf(annex, fact))
}

/**
 * An annex has the title that the note gives it: they differ in one or two characters, of a year or by a slip of the hand.
 * What differs more may be a shorter name, or the first line of a long one.
 */
function renamed(noted: readonly Annex[], added: readonly Annex[], {blocks}: CheckContext): Finding[] {
  return noted.flatMap(annex => {
    const other = added.find(({value}) => value === annex.value)
    const title = other && blocks[blocks.indexOf(other.block) + 1]?.flow.text.trim()
    const text = annex.block.flow.text
    const behind = noted.find(({block, start}) => block === annex.block && start > annex.start)
    const name = text.slice(annex.end, behind?.start).replace(/^[.．、\s]+|[\s；。]+$/g, '')
    if (!title || title.length !== name.length || name.length < 6 || title === name) return []
    const different = [...name].filter((letter, at) => letter !== title[at]).length
    if (different > 2) return []
    const fact = {
      zh: `在附件说明里写作“${name}”，文后的标题是“${title}”`,
      en: `is “${name}” in the note and “${title}” below`,
    }
    return [findingOf(annex, fact)]
  })
}

function findingOf({value, block, start, end}: Annex, fact: Datum): Finding {
  return {range: block.flow.range(start, end), data: {annex: `附件${value}`, fact}}
}
