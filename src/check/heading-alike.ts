import type {Range, Section} from '../tree/types.ts'
import {headingOf} from './section-text.ts'
import {type CheckContext, defineCheck, type Finding} from './types.ts'

const signs = ['indent', 'final-mark'] as const
type Sign = (typeof signs)[number]

/** Headings of one level look alike: what only a few of them have is a slip. */
export const headingAlike = defineCheck({
  name: 'heading-alike',
  describe: () => ({
    summary: {zh: '同级标题写法一致', en: 'headings of one level look alike'},
    options: {
      sign: {
        type: 'choice',
        of: signs,
        default: 'indent',
        about: {
          zh: 'indent 前面的空格，final-mark 单独成行的标题末尾的标点',
          en: 'indent (a space before the heading) or final-mark (a mark behind one on a line of its own)',
        },
      },
    },
    data: {
      heading: {zh: '标题', en: 'the heading'},
    },
    message: {
      zh: '“{heading}”与其他同级标题写法不一',
      en: '“{heading}” looks unlike the others of its level',
    },
  }),
  create({sign}, context) {
    return {
      report() {
        // In the lines of a PDF a space at the beginning is the page's, not the author's.
        if (sign === 'indent' && isHardWrapped(context)) return undefined
        const groups = levels(context, sign === 'final-mark').filter(level => level.length >= 3)
        if (groups.length === 0) return undefined
        return groups.flatMap(level => oddOnes(level, sign, context))
      },
    }
  },
})

/** @param isAlone only those that stand alone on their line, as all beside them do: behind one that shares it stands a 。 */
function levels({report, sections}: CheckContext, isAlone: boolean): Section[][] {
  const byDepth = new Map<number, Section[]>()
  for (const {children} of [report, ...sections]) {
    const siblings = children.filter(child => child.type === 'section')
    if (isAlone && siblings.some(({runIn}) => runIn)) continue
    for (const section of siblings) {
      const level = byDepth.get(section.depth)
      if (level) level.push(section)
      else byDepth.set(section.depth, [section])
    }
  }
  return [...byDepth.values()]
}

/** Only where most of the others have none: else it is the author's habit. */
function oddOnes(level: readonly Section[], sign: Sign, context: CheckContext): Finding[] {
  const found = level.flatMap(section => {
    const range = readers[sign](section, context)
    return range ? [{section, range}] : []
  })
  if (found.length > level.length / 3) return []
  return found.map(({section, range}) => ({
    range,
    data: {heading: headingOf(section)},
    // What ends in a mark may be a sentence that only looks like a heading.
    fix: {safe: sign === 'indent', edits: [{range, text: ''}]},
  }))
}

const finalMark = /[。；，]$/
const readers: Readonly<Record<Sign, (section: Section, context: CheckContext) => Range | undefined>> = {
  indent: (section, {report, lines}) => {
    const {start} = section.children[0]!.position!
    const from = lines.start(start.line)
    return /^[ \t]+$/.test(report.text.slice(from, start.offset))
      ? lines.range(from, start.offset!)
      : undefined
  },
  'final-mark': (section, context) => {
    const {text, range} = context.flow(section.children[0]!)
    return finalMark.test(text) ? range(text.length - 1, text.length) : undefined
  },
}

function isHardWrapped({blocks}: CheckContext): boolean {
  const paragraphs = blocks.filter(({node}) => node.type === 'paragraph')
  const broken = paragraphs.filter(({node}) => node.position!.end.line > node.position!.start.line)
  return broken.length > paragraphs.length / 3
}
