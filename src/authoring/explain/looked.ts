import {createContext} from '../../check/context.ts'
import {checks} from '../../check/index.ts'
import {compileRoles} from '../../check/role.ts'
import {start} from '../../check/start.ts'
import type {CheckContext, Visitor} from '../../check/types.ts'
import {configure, situationOf} from '../../rule/configure.ts'
import type {Phase, Rule, RuleSet} from '../../rule/types.ts'
import type {Range, Report} from '../../tree/types.ts'

/** Which rules looked at a line, whatever they found. */
export interface Looked {
  /** Does any text of the report stand in the line? Page numbers and the like are none. */
  readonly isText: boolean
  /** At a block in the line, or a section that the line is in. */
  readonly here: readonly Rule[]
  /** At the report as a whole. */
  readonly whole: readonly Rule[]
  /** Asked, and found nothing to look at here. */
  readonly nothing: readonly Rule[]
  /** Named by a preset, and not asked: not applicable, or off. */
  readonly spared: readonly Rule[]
  /** How many rules no preset in use names. */
  readonly unnamed: number
}

/**
 * Runs the checks as `lint` does, and watches which of them answer at the line: a verdict only tells of the
 * whole report.
 */
export function whoLooked(report: Report, ruleSet: RuleSet, phase: Phase, line: number): Looked {
  const context = createContext(report, compileRoles(ruleSet.roles, undefined, report.year), ruleSet.data)
  const rules: Record<'here' | 'nothing' | 'spared' | 'whole', Rule[]> = {
    here: [],
    whole: [],
    nothing: [],
    spared: [],
  }
  const named = new Set(ruleSet.settings.map(({ruleId}) => ruleId))
  // Those about waivers look at what became of the others, not at the draft.
  const asked = ruleSet.rules.filter(({id, check}) => named.has(id) && !checks[check]!.isAboutWaivers)
  for (const rule of asked) {
    const {level, options} = configure(ruleSet, rule, situationOf(report, phase))
    if (level === 'off') rules.spared.push(rule)
    else rules[look(start(checks[rule.check]!, options, context), context, line)].push(rule)
  }
  const isText = context.blocks.some(({node}) => covers(node.position, line))
  return {isText, ...rules, unnamed: ruleSet.rules.length - asked.length}
}

function look(visitor: Visitor, context: CheckContext, line: number): 'here' | 'nothing' | 'whole' {
  let isHere = false
  const note = (range: Range | undefined, answer: unknown) => {
    if (answer !== undefined && covers(range, line)) isHere = true
  }
  // All of them, though one line is asked about: a check may remember what it has seen.
  if (visitor.section)
    for (const section of context.sections) note(section.position, visitor.section(section))
  if (visitor.block) for (const block of context.blocks) note(block.node.position, visitor.block(block))
  const isWhole = visitor.report?.() !== undefined
  return isHere ? 'here' : isWhole ? 'whole' : 'nothing'
}

/** Is a place in a line, or does it reach over it? */
export function covers(range: Range | undefined, line: number): boolean {
  return range !== undefined && range.start.line <= line && line <= range.end.line
}
