import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {options} from '../../src/cli/options/index.ts'
import {tokensOf} from '../../src/cli/tokens.ts'
import {runs} from '../support/property.ts'

const ofNode = (argv: readonly string[]) => {
  const {tokens, positionals} = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      options.map(({name, short, value}) => [
        name,
        {type: value ? ('string' as const) : ('boolean' as const), ...(short && {short})},
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const found = tokens.filter(token => token.kind === 'option')
  return {options: found.map(({name, rawName, value}) => ({name, rawName, value})), positionals}
}

test('a command line is taken apart as Node does', () => {
  const shorts = options.flatMap(({short}) => short ?? [])
  const letters = fc.constantFrom(...shorts, 'z', 'é', '稿')
  const argument = fc.oneof(
    fc.constantFrom('', '-', '--', '---', '--=a', '--a=', '-=', '草稿.txt', 'a=b', 'lint'),
    fc.constantFrom(...options).map(({name}) => `--${name}`),
    fc.constantFrom(...options).map(({name}) => `--no-${name}`),
    fc.tuple(fc.constantFrom(...options), fc.string()).map(([{name}, value]) => `--${name}=${value}`),
    fc.array(letters, {minLength: 1, maxLength: 4}).map(group => `-${group.join('')}`),
    fc.tuple(letters, fc.constantFrom('json', '=a', '3')).map(parts => `-${parts.join('')}`),
    fc.string(),
  )
  // Of “-a-” Node makes two: the second dash ends the options.
  const plain = argument.filter(text => text.startsWith('--') || !/^-.+-/.test(text))
  fc.assert(
    fc.property(fc.array(plain, {maxLength: 8}), argv => {
      expect(tokensOf(argv, options)).toEqual(ofNode(argv))
    }),
    runs(2000),
  )
})
