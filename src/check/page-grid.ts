import type {Words} from '../diagnostic/types.ts'
import type {LineSpacing, PageLayout} from '../tree/layout.ts'
import {type LaidOut, laidOut, mostly} from './laid-out.ts'
import {isAcross, pagesOf, startOf} from './pages.ts'
import {defineCheck} from './types.ts'

const pointsPerMillimetre = 72 / 25.4

const whatWords: Readonly<Record<'lines' | 'characters', Words>> = {
  lines: {zh: '每面排{count}行', en: '{count} lines a page'},
  characters: {zh: '每行排{count}个字', en: '{count} characters a line'},
}

/** How many lines of text a page has, or how many characters a line. */
export const pageGrid = defineCheck({
  name: 'page-grid',
  describe: () => ({
    summary: {
      zh: '每面多少行、每行多少字（只查 Word 文档）',
      en: 'the lines on a page and the characters in a line (Word documents only)',
    },
    options: {
      of: {
        type: 'choice',
        of: ['lines', 'characters'],
        default: 'lines',
        about: {
          zh: 'lines 每面的行数，characters 每行的字数',
          en: 'lines on a page, or characters in a line',
        },
      },
      count: {type: 'integer', default: 22, minimum: 1, about: {zh: '多少', en: 'how many'}},
    },
    data: {
      found: {zh: '现在是多少', en: 'how many there are'},
      expected: {zh: '应当是多少', en: 'how many there should be'},
    },
    message: {zh: '{found}，应{expected}', en: '{found}, expected {expected}'},
  }),
  create({of, count}, context) {
    return {
      report() {
        const [page] = pagesOf(context)
        if (!page || isAcross(page)) return undefined
        const body = laidOut(context, ['body'])
        const found = of === 'lines' ? linesOf(page, body) : charactersOf(page, body, context.report.text)
        if (found === undefined) return undefined
        if (found === count) return []
        return [{range: startOf(page, context), data: {found: words(of, found), expected: words(of, count)}}]
      },
    }
  },
})

function words(of: keyof typeof whatWords, count: number): Words {
  const {zh, en} = whatWords[of]
  return {zh: zh.replace('{count}', String(count)), en: en.replace('{count}', String(count))}
}

/** By the spacing that most of the text has; undefined when it is left to the fonts. */
function linesOf({height, margins, grid}: PageLayout, body: readonly LaidOut[]): number | undefined {
  const weights = new Map<number | undefined, number>()
  for (const {lines, block} of body) {
    const pitch = pitchOf(lines[0]!.spacing, grid.line)
    weights.set(pitch, (weights.get(pitch) ?? 0) + block.flow.text.length)
  }
  const pitch = mostOf(weights)
  if (!pitch) return undefined
  // A hair too little is squeezed in.
  return Math.floor(((height - margins.top - margins.bottom) * pointsPerMillimetre) / pitch + 0.1)
}

/** From line to line, in points. */
function pitchOf(spacing: LineSpacing, grid: number | undefined): number | undefined {
  if (spacing.rule === 'exact') return spacing.points
  if (spacing.rule === 'least') return Math.max(spacing.points, grid ?? 0)
  return grid !== undefined && spacing.onGrid ? grid * spacing.lines : undefined
}

/** By the size that most of the text has, and what the grid adds to each character. */
function charactersOf(
  {width, margins, grid}: PageLayout,
  body: readonly LaidOut[],
  text: string,
): number | undefined {
  const weights = new Map<number, number>()
  for (const block of body) {
    const size = mostly(block, text, span => span.size)?.value
    if (size !== undefined) weights.set(size, (weights.get(size) ?? 0) + block.block.flow.text.length)
  }
  const size = mostOf(weights)
  if (!size) return undefined
  const advance = size + (grid.character ?? 0)
  return Math.floor(((width - margins.left - margins.right) * pointsPerMillimetre) / advance + 0.1)
}

function mostOf<Value>(weights: ReadonlyMap<Value, number>): Value | undefined {
  return [...weights].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}
