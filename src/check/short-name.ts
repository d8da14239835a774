import {placeInSentence} from '../diagnostic/place.ts'
import {findAnywhere} from './found.ts'
import {type CheckContext, defineCheck, type Finding} from './types.ts'

const definition =
  /《([^《》]{4,60})》(?:[（(][^（）()]{0,40}[）)])?[^，。；《》]{0,10}?[（(]以下(?:简称|统称)[：:]?[“"《]{0,2}([^”"》）)]{2,20})[”"》]{0,2}[）)]/g

const definitions = findAnywhere(definition)

/** No report defines more; and a text of nothing but definitions must not take hours. */
const most = 50

interface Defined {
  readonly full: string
  readonly short: string
  /** Where the definition ends: block and index. */
  readonly block: number
  readonly end: number
  readonly line: number
}

/** A document that was given a short name goes by it from then on. */
export const shortName = defineCheck({
  name: 'short-name',
  describe: () => ({
    summary: {zh: '定了简称的文件，后面用简称', en: 'a document goes by the short name it was given'},
    options: {},
    data: {
      written: {zh: '后面的写法', en: 'how it is named later'},
      short: {zh: '简称', en: 'the short name'},
      place: {zh: '定简称的位置', en: 'the place where it was defined'},
    },
    message: {
      zh: '“{written}”在{place}已有简称“{short}”',
      en: '“{written}” has the short name “{short}” since {place}',
    },
  }),
  create(_options, context) {
    return {
      report() {
        const defined = definitionsIn(context)
        return defined.length === 0
          ? undefined
          : defined.slice(0, most).flatMap(one => laterNames(one, context))
      },
    }
  },
})

function definitionsIn({blocks, text}: CheckContext): Defined[] {
  if (!text.includes('以下')) return []
  const defined: Defined[] = []
  for (const [block, {flow, facts}] of blocks.entries())
    for (const {0: whole, 1: full, 2: short, index} of facts.of(definitions)) {
      const {line} = flow.range(index, index).start
      defined.push({full: full!, short: short!, block, end: index + whole.length, line})
    }
  return defined
}

/** The full title again, or another short form of it outside 《》. */
function laterNames(defined: Defined, {blocks, report}: CheckContext): Finding[] {
  const {full, short, block, end, line} = defined
  const title = `《${full}》`
  const forms = [title, ...otherForms(full, short)]
  for (let at = block; at < blocks.length; at++) {
    const {flow, bare, part} = blocks[at]!
    if (part !== 'body') continue
    const from = at === block ? end : 0
    for (const form of forms) {
      const index = namedAt(form === title ? flow.text : bare, form, from)
      // Behind the notice that it is issued with stands the document itself.
      if (index === -1 || flow.text === full) continue
      const range = flow.range(index, index + form.length)
      // Once is enough to show the habit.
      return [{range, data: {written: form, short, place: placeInSentence(line, report)}}]
    }
  }
  return []
}

/** Where the name stands, and not the kind of another document that is made: “制定工作方案”. */
function namedAt(text: string, form: string, from: number): number {
  let at = text.indexOf(form, from)
  while (at !== -1 && makes.test(text.slice(Math.max(0, at - 3), at))) at = text.indexOf(form, at + 1)
  return at
}

const makes = /(?:制[定订]|出台|印发|编制|起草|研究|拟[定订])了?$/

/** “法治政府建设实施纲要” with the short name “纲要”: “实施纲要” is a third name. */
function otherForms(full: string, short: string): string[] {
  const core = full.replace(/[（(].*$/, '')
  if (!core.endsWith(short) || core.length - short.length < 2) return []
  return [core.slice(core.length - short.length - 2)]
}
