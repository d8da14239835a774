import type {Chance} from '../../test/support/chance.ts'

/**
 * The same sentence as another author puts it: clauses between the first and the last in another order, and a clause
 * or two more. Without that, two of ten thousand reports would too often have half a sentence in common by chance.
 *
 * @param aside writes one more clause
 */
export function vary(sentence: string, chance: Chance, aside: () => string): string {
  const clauses = sentence.replace(/。$/, '').split('，')
  const last = clauses.length - 1
  if (last < 1 || clauses.some(clause => /^[并其且但]|[“《（][^”》）]*$/.test(clause))) return sentence
  const inner = clauses.slice(1, last)
  const ordered = chance.below(2) === 0 ? chance.shuffled(inner) : inner
  const varied = [clauses[0]!, ...ordered, clauses[last]!]
  // Counted in clauses, which are as many whatever the names and numbers in them.
  const more = clauses.length > 3 ? 2 : 1
  for (let count = 0; count < more; count++) varied.splice(1 + chance.below(varied.length - 1), 0, aside())
  return `${varied.join('，')}。`
}
