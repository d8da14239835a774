import type {PageLayout} from '../tree/layout.ts'
import type {CheckContext} from './types.ts'

/** The pages that the report itself stands on: those of annexes may look as they need. */
export function pagesOf({report}: CheckContext): readonly PageLayout[] {
  const sections = report.layout?.sections ?? []
  const annex = report.children.find(({type}) => type === 'annex')?.position?.start.offset
  return sections.filter(({start}) => annex === undefined || start < annex)
}

/** Tables that are wide stand on pages of their own, across. */
export const isAcross = ({width, height}: PageLayout): boolean => width > height

/** The place of a finding about pages: before their first character. */
export function startOf({start}: PageLayout, {lines, report: {text}}: CheckContext) {
  const at = start + text.slice(start).search(/\S|$/)
  return lines.range(at, at)
}
