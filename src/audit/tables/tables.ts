import type {Audit, Records} from '../types.ts'
import {copies} from './copies.ts'
import {drafts} from './drafts.ts'
import {figures} from './figures.ts'
import {findings} from './findings.ts'
import {items} from './items.ts'
import {matrix} from './matrix.ts'
import {method} from './method.ts'
import {overview} from './overview.ts'
import {scores} from './scores.ts'
import {submission} from './submission.ts'
import {trend} from './trend.ts'
import type {Table, TableOptions} from './types.ts'

/** An audit as tables, in the order in which they are read. Their rows are made while they are read. */
export function tablesOf(audit: Audit, records: Records, options: TableOptions): readonly Table[] {
  const others = [
    scores(audit, records, options),
    matrix(audit, options),
    items(audit, options),
    submission(audit, options),
    findings(audit, records, options),
    copies(audit, options),
    figures(audit, options),
    ...(audit.trend ? [trend(audit, audit.trend, options)] : []),
    drafts(audit, options),
    method(audit, options),
  ]
  return [overview(audit, others, options), ...others]
}
