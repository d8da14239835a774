import type {CheckContext, Visitor} from './types.ts'

/** One search through all the text has found nothing to report: no block need be looked at. */
export function nowhere({blocks}: CheckContext): Visitor {
  return {report: () => (blocks.length > 0 ? [] : undefined)}
}
