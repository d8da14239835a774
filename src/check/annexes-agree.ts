import {matchesOf} from '../tree/matches.ts'
import {parseNumeral} from '../tree/numbering.ts'
import {differenceOf} from './difference.ts'
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
        if (noted.length === 0 && added.length === 0) return renamedOnly(context)
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
  /** 0 for the only one, which bears no number. */
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

/** An annex has the title that the note gives it. */
function renamed(noted: readonly Annex[], added: readonly Annex[], context: CheckContext): Finding[] {
  return noted.flatMap(annex => {
    const other = added.find(({value}) => value === annex.value)
    const behind = noted.find(({block, start}) => block === annex.block && start > annex.start)
    const name = annex.block.flow.text.slice(annex.end, behind?.start).replace(/^[.．、\s]+|[\s；。]+$/g, '')
    return other ? renamedAs(annex, name, titleBehind(other.block, context)) : []
  })
}

/** One annex bears no number. */
function renamedOnly(context: CheckContext): readonly Finding[] | undefined {
  const notes = context.blocks.filter(({node, part}) => node.type === 'annexNote' && part === 'element')
  const heads = context.blocks.filter(
    ({part, flow: {text}}) => part === 'annex' && /^附\s*件[：:]?$/.test(text),
  )
  const [note, head] = [notes[0], heads[0]]
  if (!note || !head || notes.length + heads.length > 2) return undefined
  const [lead, name] = /^附\s*件?\s*[：:]\s*(.*?)[\s；。]*$/.exec(note.flow.text) ?? ['', '']
  const start = lead.indexOf(name!)
  return renamedAs(
    {value: 0, block: note, start, end: start + name!.length},
    name!,
    titleBehind(head, context),
  )
}

function titleBehind(head: Block, {blocks}: CheckContext): string {
  return blocks[blocks.indexOf(head) + 1]?.flow.text.trim() ?? ''
}

function renamedAs(annex: Annex, name: string, title: string): Finding[] {
  if (title === '' || !isSlip(name, title)) return []
  const fact = {
    zh: `在附件说明里写作“${name}”，文后的标题是“${title}”`,
    en: `is “${name}” in the note and “${title}” below`,
  }
  return [findingOf(annex, fact)]
}

/**
 * They differ in one or two characters, of a year or by a slip of the hand, or up to three stand in one of them only. What
 * differs more may be a shorter name, and so may what is wanting at the beginning; what is wanting at the end, the next
 * line of a long title; and a note in brackets belongs to one of them.
 */
function isSlip(name: string, title: string): boolean {
  if (name === title || name.length < 6) return false
  if (name.length === title.length) return [...name].filter((letter, at) => letter !== title[at]).length <= 2
  const {start, left, right} = differenceOf(name, title)
  if (left.length + right.length > 3 || /[（(《]/.test(left + right)) return false
  return left !== '' && right !== '' ? true : start > 0 && start < title.length
}

function findingOf({value, block, start, end}: Annex, fact: Datum): Finding {
  return {range: block.flow.range(start, end), data: {annex: `附件${value || ''}`, fact}}
}
