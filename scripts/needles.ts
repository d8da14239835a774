import {type AST, RegExpParser} from '@eslint-community/regexpp'

/**
 * Words of which any match of a pattern has one: a search for them is cheaper than for the pattern, and most
 * patterns are nowhere in a report. Undefined where there are none, or only single characters that are everywhere.
 */
export function needlesOf(patterns: readonly string[]): readonly string[] | undefined {
  const found = patterns.map(pattern => ofAlternatives(new RegExpParser().parsePattern(pattern).alternatives))
  const all = found.flatMap(needles => needles ?? [])
  return found.includes(undefined) || all.length > 12 ? undefined : [...new Set(all)]
}

type Needles = readonly string[] | undefined

/** One of the alternatives is matched, so each must have its needles. */
function ofAlternatives(alternatives: readonly AST.Alternative[]): Needles {
  const found = alternatives.map(ofAlternative)
  return found.includes(undefined) ? undefined : found.flatMap(needles => needles ?? [])
}

/** All parts of an alternative are matched, so the best of them will do. */
function ofAlternative({elements}: AST.Alternative): Needles {
  const candidates: string[][] = []
  let run = ''
  const endRun = () => {
    if (run) candidates.push([run])
    run = ''
  }
  for (const element of elements) {
    if (element.type === 'Character') {
      run += String.fromCodePoint(element.value)
      continue
    }
    // What looks around takes no room: the run goes on behind it.
    if (element.type === 'Assertion') continue
    endRun()
    const needles = ofElement(element)
    if (needles) candidates.push([...needles])
  }
  endRun()
  return candidates.toSorted((a, b) => worth(b) - worth(a))[0]
}

function ofElement(element: AST.Element): Needles {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return ofAlternatives(element.alternatives)
  if (element.type !== 'Quantifier' || element.min === 0) return undefined
  const {element: inner} = element
  return inner.type === 'Character' ? [String.fromCodePoint(inner.value)] : ofElement(inner)
}

/** Long words first, and few of them. */
function worth(needles: readonly string[]): number {
  return Math.min(...needles.map(needle => needle.length)) - needles.length / 10
}
