import {headingOf} from '../check/section-text.ts'
import type {CheckContext, Finding} from '../check/types.ts'
import type {Diagnostic, Language, Severity} from '../diagnostic/types.ts'
import {fillTemplate} from '../rule/template.ts'
import type {Rule} from '../rule/types.ts'
import type {Range, Section} from '../tree/types.ts'
import {fingerprint} from './fingerprint.ts'
import {sentenceAround} from './sentence-around.ts'

/** Puts the findings of a rule into words, in the order of the text. */
export function diagnose(
  findings: readonly Finding[],
  rule: Rule,
  severity: Severity,
  context: CheckContext,
  language: Language,
): readonly Diagnostic[] {
  // Nearly all rules of nearly all reports.
  if (findings.length === 0) return none
  const alike = new Map<string, number>()
  return [...findings]
    .sort((a, b) => a.range.start.offset! - b.range.start.offset!)
    .map(({range, data, related = [], fix}): Diagnostic => {
      const sections = sectionPath(range, context)
      const section = sections.map(headingOf)
      // Without numbers: a new section before it must not make it another finding.
      const place = [rule.id, ...sections.map(({title}) => title), sentenceAround(range, context)]
      const key = place.join('\n')
      const count = (alike.get(key) ?? 0) + 1
      alike.set(key, count)
      return {
        ruleId: rule.id,
        severity,
        message: fillTemplate(rule.message, data, language),
        advice: fillTemplate(rule.advice, data, language),
        basis: rule.basis,
        range,
        section,
        related: related.map(place => ({range: place.range, message: place.message[language]})),
        ...(fix ? {fix} : {}),
        // Two gaps “**” in one section are two findings: the second of them is told apart by its count.
        fingerprint: fingerprint([...place, ...(count > 1 ? [String(count)] : [])]),
      }
    })
}

const none: readonly Diagnostic[] = []

/** The headings above a place. A place at the end of a section stands in it. */
function sectionPath({start}: Range, {sections}: CheckContext): Section[] {
  const offset = start.offset!
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sections[middle]!.position.start.offset! <= offset) low = middle + 1
    else high = middle
  }
  const path: Section[] = []
  let depth = Number.POSITIVE_INFINITY
  for (let at = low - 1; at >= 0 && depth > 1; at--) {
    const section = sections[at]!
    if (section.depth >= depth || section.position.end.offset! < offset) continue
    path.unshift(section)
    depth = section.depth
  }
  return path
}
