import {createContext} from '../check/context.ts'
import type {Data} from '../check/data.ts'
import {anyOf, compileRoles} from '../check/role.ts'
import type {Words} from '../diagnostic/types.ts'
import type {Range, Report} from '../tree/types.ts'

/** One of the aspects that reports of this kind may speak of. */
export interface Coverage {
  readonly title: Words
  /** Where it is first mentioned, and how; absent when it is not. */
  readonly mentioned?: {readonly range: Range; readonly text: string}
}

/**
 * Which aspects the body of a report mentions. For a person to look at: no organ has all of them, so none is
 * ever demanded. Empty for kinds without aspects.
 */
export function coverageOf(report: Report, data: Data): readonly Coverage[] {
  const aspects = data.aspects[report.kind] ?? []
  if (aspects.length === 0) return []
  const body = createContext(report, compileRoles({})).blocks.filter(({part}) => part === 'body')
  return aspects.map(({title, words}): Coverage => {
    const pattern = anyOf(words)
    for (const {flow, bare} of body) {
      const match = pattern.exec(bare)
      if (!match) continue
      const range = flow.range(match.index, match.index + match[0].length)
      return {title, mentioned: {range, text: match[0]}}
    }
    return {title}
  })
}
