import type {AST} from '@eslint-community/regexpp'
import type {FaultText} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {judge, parse} from './judge.ts'
import {bounded, flattened, withoutLeadingDots} from './rewrite.ts'

/** Refuses a pattern that can run away; undefined for one that cannot, as far as we see. */
export function runawayFault(source: string): FaultText | undefined {
  try {
    return examine(source)
  } catch (error) {
    // The engine may read what the parser does not, and nest deeper than we can follow: the watchdog is left.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

function examine(source: string): FaultText | undefined {
  const pattern = parse(source)
  const judgement = judge(pattern)
  if (judgement.kind === 'harmless') return undefined
  if (judgement.kind === 'slow') return faultTexts.slowPattern(source, adviceFor(pattern))
  const {quantifier} = judgement
  return faultTexts.endlessPattern(source, quantifier.raw, flattened(quantifier))
}

/** What to write instead: tried before it is advised. */
function adviceFor(pattern: AST.Pattern): {readonly without?: string; readonly bounded?: string} {
  const without = withoutLeadingDots(pattern)
  if (without !== pattern.raw && isHarmless(without)) return {without}
  const short = bounded(without === '' ? pattern : parse(without))
  return short !== pattern.raw && isHarmless(short) ? {bounded: short} : {}
}

function isHarmless(source: string): boolean {
  return judge(parse(source)).kind === 'harmless'
}
