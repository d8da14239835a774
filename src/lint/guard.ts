import type {CheckContext, Visitor} from '../check/types.ts'
import type {Language, Words} from '../diagnostic/types.ts'
import type {Rule} from '../rule/types.ts'
import type {Range} from '../tree/types.ts'
import {diagnose} from './diagnose.ts'
import type {Verdict} from './types.ts'

/** How far a rule has come, for the case that it is stopped. */
export interface Progress {
  /** What it was looking at last; absent before the first block. */
  range?: Range
}

/** The same visitor, leaving a trace. */
export function tracked({block, section, report}: Visitor, progress: Progress): Visitor {
  return {
    ...(section && {
      section: node => {
        progress.range = node.children[0]?.position ?? node.position
        return section(node)
      },
    }),
    ...(block && {
      block: one => {
        progress.range = one.node.position!
        return block(one)
      },
    }),
    ...(report && {report}),
  }
}

/** What becomes of a rule that was stopped: whatever it had found, the item was not checked, and that is said. */
export function timedOut(
  rule: Rule,
  {range}: Progress,
  limit: number,
  context: CheckContext,
  language: Language,
): Verdict {
  const {blocks, lines} = context
  const place = range ?? blocks[0]?.node.position ?? lines.range(0, 0)
  const excuse: Rule = {...rule, ...words, basis: []}
  const diagnostics = diagnose([{range: place, data: {limit}}], excuse, 'warning', context, language)
  return {rule, severity: 'warning', status: 'fail', examined: 1, diagnostics, waived: []}
}

const words: {readonly message: Words; readonly advice: Words} = {
  message: {
    zh: '正则表达式在本文稿上超过 {limit} 毫秒，已停止，本项没有核对',
    en: 'its regular expression took more than {limit} ms on this draft and was stopped: this item was not checked',
  },
  advice: {
    zh: '改写清单里这条规则的正则表达式，或所用角色的正则表达式：写明字数，如“.{0,30}”，不要重复套重复。',
    en: 'Rewrite the regular expressions of this rule, or of its role, in the preset: say how many characters, as “.{0,30}”, and do not repeat a repeat.',
  },
}
