import {nowhere} from './nowhere.ts'
import {type Block, type CheckContext, defineCheck, type Finding, type Visitor} from './types.ts'
import {type CompiledForm, findForms, formsByBlock, likelyForms, searchedForms} from './wording-forms.ts'

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
  isLocal: options => isEverywhere(options.in) && options.within.length === 0,
  describe: () => ({
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
      within: {
        type: 'roles',
        default: [],
        about: {
          zh: '只在这些内容的章节里找；列表为空，全文都找',
          en: 'only look in sections of these roles; with an empty list, everywhere',
        },
      },
    },
    refuse({lists, forms}) {
      const form = forms.find(({wrong, right}) => wrong.includes(right))
      if (form)
        return {
          option: 'forms',
          message: {
            zh: `“${form.right}”既是错误的写法，又是正确的写法`,
            en: `“${form.right}” is both the wrong form and the right one`,
          },
          hint: {zh: '改正其中一个', en: 'correct one of them'},
        }
      if (lists.length > 0 || forms.length > 0) return undefined
      return {
        option: 'forms',
        message: {zh: '没有写要找什么', en: 'nothing is written that it could look for'},
        hint: {zh: '在“forms”里写错误和正确的写法', en: 'write wrong and right forms under “forms”'},
      }
    },
    data: {
      wrong: {zh: '错误的写法', en: 'the wrong form'},
      right: {zh: '正确的写法', en: 'the right form'},
      around: {zh: '错误的写法和前后几个字', en: 'the wrong form with the words around it'},
    },
    message: {zh: '“{wrong}”应为“{right}”', en: '“{wrong}”, expected “{right}”'},
  }),
  prepare({lists, forms}, {wordings}) {
    return searchedForms([...forms, ...lists.flatMap(list => wordings[list] ?? [])])
  },
  create({in: places, within}, context, forms) {
    if (!isEverywhere(places) || within.length > 0)
      return inPlaces(likelyForms(forms, context), places, within, context)
    const found = formsByBlock(forms, context)
    if (found.size === 0) return nowhere(context)
    return {
      block(block) {
        const own = found.get(block)
        return own ? findForms(own, block, context) : none
      },
    }
  },
})

const none: readonly Finding[] = []

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

/** A report has few titles, dates and signatures, or one plan: these are looked at, and nothing else. */
function inPlaces(
  forms: readonly CompiledForm[],
  places: readonly Part[],
  within: readonly string[],
  context: CheckContext,
): Visitor {
  return {
    report() {
      const parts = partsOf(context.blocks)
      const roots = new Set(within.flatMap(role => context.sectionsOf(role)))
      const asked = context.blocks.filter(
        ({sections}, at) =>
          places.includes(parts[at]!) &&
          (within.length === 0 || sections.some(section => roots.has(section))),
      )
      if (asked.length === 0) return undefined
      return asked.flatMap(block => findForms(forms, block, context))
    },
  }
}
