import type {Report} from '../../src/tree/types.ts'
import {sectionsOf} from '../read/outline-score.ts'
import {diagnosticsOf, presetOf} from './built-in.ts'
import {anyPlace} from './compare.ts'

const recommended = presetOf('recommended')

/** What a reader is told of a draft, without the places: these change with the lines. */
export function told(report: Report): unknown {
  return {
    kind: report.kind,
    year: report.year,
    outline: sectionsOf(report).map(
      ({depth, number = '', title}) => `${'  '.repeat(depth - 1)}${number}${title}`,
    ),
    findings: diagnosticsOf(report, recommended)
      // The indents are what changes.
      .filter(({ruleId}) => ruleId !== 'structure/stray-indent')
      .map(
        ({severity, ruleId, message, section}) =>
          `${severity} ${ruleId} ${message.replace(anyPlace, '别处')} | ${section.join(' > ')}`,
      ),
  }
}
