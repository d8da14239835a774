import {likelyOf, type WordingForm} from './data.ts'
import {type Find, findAnywhere, findOutsideTitles} from './found.ts'
import {nowhere} from './nowhere.ts'
import {rewrite} from './rewrite.ts'
import {anyOf} from './role.ts'
import {sentenceAt} from './sentence.ts'
import {type Block, type CheckContext, defineCheck, type Finding, type Visitor} from './types.ts'

const elements = [
  'title',
  'documentNumber',
  'recipient',
  'annexNote',
  'signature',
  'date',
  'copyTo',
  'issue',
] as const
const parts = [...elements, 'heading', 'runInHeading', 'text'] as const
type Part = (typeof parts)[number]

const isEverywhere = (places: readonly Part[]): boolean => places.length === parts.length

function partOf({node: {type}, sections}: Block): Part {
  if (type === 'sectionHeading') return sections.at(-1)!.runIn ? 'runInHeading' : 'heading'
  return elements.find(element => element === type) ?? 'text'
}

/** A wording is fixed, and the text has a wrong form of it. */
export const wording = defineCheck({
  name: 'wording',
  isLocal: options => isEverywhere(options.in),
  summary: {zh: '固定表述没有写错', en: 'fixed wordings are not written wrongly'},
  options: {
    lists: {
      type: 'wordings',
      default: [],
      about: {
        zh: '用数据里哪些表述清单，如 data/wordings.yaml 的 political-names',
        en: 'lists of wrong forms in the data, such as political-names of data/wordings.yaml',
      },
    },
    forms: {
      type: 'records',
      default: [],
      about: {zh: '错误的写法和正确的写法', en: 'wrong forms and the right ones'},
      fields: {
        wrong: {
          type: 'patterns',
          about: {
            zh: '错误的写法；不含《的，不在书名号里找',
            en: 'the wrong form; not looked for inside 《》 unless it has a 《 itself',
          },
        },
        right: {
          type: 'string',
          default: '',
          about: {zh: '正确的写法，$1 为第一个括号里的文字', en: 'the right form, $1 for the first group'},
        },
        unless: {
          type: 'patterns',
          default: [],
          about: {zh: '所在的句子有这些文字的不算', en: 'leave alone sentences with one of these'},
        },
        safe: {
          type: 'boolean',
          default: false,
          about: {zh: '改成正确的写法一定不会错', en: 'writing the right form is certainly what is meant'},
        },
      },
    },
    in: {
      type: 'choices',
      of: parts,
      default: parts,
      about: {
        zh: '在哪里找：title 标题，heading 单独成行的各级标题，runInHeading 与正文同段的标题，text 正文，其余为公文要素',
        en: 'where to look: title, heading (on a line of its own), runInHeading (text follows in the paragraph), text, or the elements of a document',
      },
    },
  },
  data: {
    wrong: {zh: '错误的写法', en: 'the wrong form'},
    right: {zh: '正确的写法', en: 'the right form'},
  },
  message: {zh: '“{wrong}”应为“{right}”', en: '“{wrong}”, expected “{right}”'},
  create({lists, forms, in: places}, context) {
    const likely: Form[] = []
    const add = (form: WordingForm) => {
      const made = compile(form, context)
      if (made) likely.push(made)
    }
    for (const form of forms) add(form)
    for (const list of lists) for (const form of context.data.wordings[list] ?? []) add(form)
    if (!isEverywhere(places)) return inPlaces(likely, places, context)
    // One search through all the text tells for nearly every form that no block need be looked at.
    const present = likely.filter(
      ({pattern, inTitles}) => (inTitles ? context.text : bareTextOf(context)).search(pattern) !== -1,
    )
    if (present.length === 0) return nowhere(context)
    return {block: block => findForms(present, block, context)}
  },
})

/** What `findForms` will look at, of all blocks; many rules ask for it. */
function bareTextOf({blocks, text}: CheckContext): string {
  if (!text.includes('《')) return text
  let bare = bareTexts.get(blocks)
  if (bare === undefined) {
    bare = blocks.map(block => block.bare).join('\n')
    bareTexts.set(blocks, bare)
  }
  return bare
}

const bareTexts = new WeakMap<readonly Block[], string>()

/** Many rules ask for the blocks of some parts. */
function partsOf(blocks: readonly Block[]): readonly Part[] {
  let parts = blockParts.get(blocks)
  if (!parts) {
    parts = blocks.map(partOf)
    blockParts.set(blocks, parts)
  }
  return parts
}

const blockParts = new WeakMap<readonly Block[], readonly Part[]>()

/** A report has few titles, dates and signatures: these are looked at, and nothing else. */
function inPlaces(forms: readonly Form[], places: readonly Part[], context: CheckContext): Visitor {
  return {
    report() {
      const parts = partsOf(context.blocks)
      const asked = context.blocks.filter((_, at) => places.includes(parts[at]!))
      if (asked.length === 0) return undefined
      return asked.flatMap(block => findForms(forms, block, context))
    },
  }
}

/** Only what can match: the engine takes longer to compile a pattern than to search a report for it. */
function compile(form: WordingForm, context: CheckContext): Form | undefined {
  const {wrong, right = '', unless, safe = false} = form
  const likely = likelyOf(wrong, form, context)
  if (likely.length === 0) return undefined
  const last = compiled.get(form)
  if (last?.likely === likely) return last
  // Groups are counted from the first pattern on.
  const pattern = anyOf(right.includes('$') || wrong.some(one => one.includes('\\1')) ? wrong : likely, 'gm')
  const inTitles = pattern.source.includes('《')
  const find = inTitles ? findAnywhere(pattern) : findOutsideTitles(pattern)
  const made = {likely, pattern, find, wrong, right, safe, excused: anyOf(unless), inTitles}
  compiled.set(form, made)
  return made
}

/** As it was last asked for: of many reports nearly all have the same words of it, or none. */
const compiled = new WeakMap<WordingForm, Form>()

interface Form {
  /** The patterns that can match: `likelyOf`. */
  readonly likely: readonly string[]
  /** Of all that is wrong. */
  readonly pattern: RegExp
  readonly find: Find
  readonly wrong: readonly string[]
  readonly right: string
  readonly excused: RegExp
  readonly safe: boolean
  readonly inTitles: boolean
}

/** Nearly all blocks have none, and a report has many blocks. */
function findForms(forms: readonly Form[], block: Block, context: CheckContext): readonly Finding[] {
  let found: readonly Finding[] = none
  for (const form of forms) {
    const matches = block.facts.of(form.find)
    if (matches.length > 0) found = [...found, ...findingsOf(matches, form, block, context)]
  }
  return found
}

const none: readonly Finding[] = []

function findingsOf(
  matches: readonly RegExpExecArray[],
  {wrong, right, excused, safe}: Form,
  {flow}: Block,
  context: CheckContext,
): Finding[] {
  return matches
    .filter(({index}) => !excused.test(sentenceAt(flow.text, index)))
    .map((match): Finding => {
      const end = match.index + match[0].length
      const written = right.includes('$') ? filled(right, match, wrong) : right
      const edits = right ? rewrite(flow, [match.index, end], written, context) : undefined
      return {
        range: flow.range(match.index, end),
        data: {wrong: flow.text.slice(match.index, end), right: written},
        ...(edits && {fix: {safe, edits}}),
      }
    })
}

/** The right form with its groups, which are counted anew in each pattern. */
function filled(right: string, match: RegExpExecArray, wrong: readonly string[]): string {
  const first = match.findIndex((group, at) => at > 0 && group !== undefined)
  let base = 0
  for (const pattern of wrong) {
    const groups = new RegExp(`${pattern}|`).exec('')!.length - 1
    if (first <= base + groups) break
    base += groups
  }
  return right.replace(/\$(\d)/g, (_, group: string) => match[base + Number(group)] ?? '')
}
