import {type AST, RegExpParser} from '@eslint-community/regexpp'

/** No form of a wording has more; of a pattern with more the first are taken. */
const most = 400

/** Texts that a pattern matches, as far as its alternatives and classes tell them; what stands around them is left out. */
export function samplesOf(pattern: string): string[] {
  return alternatives(new RegExpParser().parsePattern(pattern).alternatives)
}

const alternatives = (all: readonly AST.Alternative[]): string[] =>
  all.flatMap(({elements}) => elements.reduce((texts, element) => joined(texts, of(element)), ['']))

const joined = (texts: readonly string[], next: readonly string[]): string[] =>
  texts.flatMap(text => next.map(more => text + more)).slice(0, most)

function of(element: AST.Element): string[] {
  switch (element.type) {
    case 'Character':
      return [element.raw]
    case 'CharacterClass':
      return element.elements.flatMap(one =>
        one.type === 'Character' ? one.raw : one.type === 'CharacterClassRange' ? one.min.raw : [],
      )
    case 'Group':
    case 'CapturingGroup':
      return alternatives(element.alternatives)
    case 'Quantifier': {
      const once = of(element.element)
      return element.min === 0 ? ['', ...once] : once
    }
    default:
      return ['']
  }
}
