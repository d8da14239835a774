import {type AST, visitRegExpAST} from '@eslint-community/regexpp'

/** `(a+)+` as `a+`; undefined when it is not simply a repeat of a repeat. */
export function flattened({element, min}: AST.Quantifier): string | undefined {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return undefined
  const [alternative, ...others] = element.alternatives
  const [inner, ...rest] = alternative?.elements ?? []
  if (others.length > 0 || rest.length > 0 || inner?.type !== 'Quantifier') return undefined
  return inner.element.raw + (min === 0 || inner.min === 0 ? '*' : '+')
}

/** Without a `.*` at the start: a search begins everywhere as it is. */
export function withoutLeadingDots({raw}: AST.Pattern): string {
  return raw.replace(/^\.\*\??/, '')
}

/** Endless repeats with a number of turns. */
export function bounded(pattern: AST.Pattern): string {
  const edits: {readonly from: number; readonly to: number; readonly text: string}[] = []
  visitRegExpAST(pattern, {
    onQuantifierLeave({element, end, greedy, min, max}) {
      if (max !== Number.POSITIVE_INFINITY) return
      edits.push({from: element.end, to: end, text: `{${min},${Math.max(30, min)}}${greedy ? '' : '?'}`})
    },
  })
  return edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((text, {from, to, text: by}) => text.slice(0, from) + by + text.slice(to), pattern.raw)
}
