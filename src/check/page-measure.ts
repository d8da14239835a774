import type {Words} from '../diagnostic/types.ts'
import type {PageLayout} from '../tree/layout.ts'
import {isAcross, pagesOf, startOf} from './pages.ts'
import {defineCheck} from './types.ts'

const measures = ['width', 'height', 'top', 'left', 'text-width', 'text-height'] as const
type Measure = (typeof measures)[number]

const measureWords: Readonly<Record<Measure, Words>> = {
  width: {zh: '纸宽', en: 'the width of the paper'},
  height: {zh: '纸高', en: 'the height of the paper'},
  top: {zh: '天头（上边距）', en: 'the top margin'},
  left: {zh: '订口（左边距）', en: 'the left margin'},
  'text-width': {zh: '版心宽', en: 'the width of the text block'},
  'text-height': {zh: '版心高', en: 'the height of the text block'},
}

/** A measure of the page is what was laid down. Pages across are not asked, except for the paper. */
export const pageMeasure = defineCheck({
  name: 'page-measure',
  describe: () => ({
    summary: {
      zh: '纸张、页边、版心的尺寸（只查 Word 文档）',
      en: 'the measures of paper, margins and text block (Word documents only)',
    },
    options: {
      measures: {
        type: 'records',
        fields: {
          measure: {
            type: 'choice',
            of: measures,
            required: true,
            about: {
              zh: 'width 纸宽，height 纸高，top 天头，left 订口，text-width 版心宽，text-height 版心高',
              en: 'what is measured',
            },
          },
          millimetres: {
            type: 'integer',
            default: 0,
            minimum: 0,
            about: {zh: '多少毫米', en: 'in millimetres'},
          },
          tolerance: {
            type: 'integer',
            default: 1,
            minimum: 0,
            about: {zh: '上下可差几毫米', en: 'by how many millimetres it may differ'},
          },
        },
        about: {zh: '各项尺寸', en: 'the measures'},
      },
    },
    data: {
      measure: {zh: '哪一项尺寸', en: 'the measure'},
      found: {zh: '现在是多少毫米', en: 'what it is, in millimetres'},
      expected: {zh: '应当是多少毫米', en: 'what it should be, in millimetres'},
    },
    message: {
      zh: '{measure}是 {found} 毫米，应为 {expected} 毫米',
      en: '{measure} is {found} mm, expected {expected} mm',
    },
  }),
  create({measures}, context) {
    return {
      report() {
        const pages = pagesOf(context)
        if (pages.length === 0) return undefined
        return measures.flatMap(({measure, millimetres, tolerance}) => {
          const faulty = pages.flatMap(page => {
            const found = measured(page, measure)
            // Twips make 27.99 mm of 28.
            return found !== undefined && Math.abs(found - millimetres) > tolerance + 0.05
              ? [{page, found}]
              : []
          })
          return faulty.slice(0, 1).map(({page, found}) => ({
            range: startOf(page, context),
            data: {
              measure: measureWords[measure],
              found: String(Math.round(found * 10) / 10),
              expected: millimetres,
            },
          }))
        })
      },
    }
  },
})

function measured(page: PageLayout, measure: Measure): number | undefined {
  const {width, height, margins} = page
  if (measure === 'width') return Math.min(width, height)
  if (measure === 'height') return Math.max(width, height)
  if (isAcross(page)) return undefined
  if (measure === 'text-width') return width - margins.left - margins.right
  if (measure === 'text-height') return height - margins.top - margins.bottom
  return margins[measure]
}
