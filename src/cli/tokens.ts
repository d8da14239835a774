import type {Option} from './options/index.ts'

/** An option as it stands on the command line. */
interface Token {
  /** `format`, `no-color`; of one that nobody knows, what stands there. */
  readonly name: string
  /** `--format`, `-f` */
  readonly rawName: string
  readonly value: string | undefined
}

export interface Tokens {
  readonly options: readonly Token[]
  readonly positionals: readonly string[]
}

/**
 * Takes a command line apart as Node’s `parseArgs` does when it is not strict, which is not asked: Node compiles it anew
 * at each start, and that alone takes as long as to look for a hundred patterns. Our own answers to mistakes speak the
 * user’s language.
 */
export function tokensOf(argv: readonly string[], options: readonly Option[]): Tokens {
  const found: Token[] = []
  const positionals: string[] = []
  let at = 0
  /** Whatever follows an option that wants a value is the value: a name may begin with a dash. */
  const take = (name: string, rawName: string, own: string | undefined, wantsValue: boolean): void => {
    found.push({name, rawName, value: own ?? (wantsValue ? argv[++at] : undefined)})
  }
  for (; at < argv.length; at++) {
    const argument = argv[at]!
    if (argument === '--') return {options: found, positionals: [...positionals, ...argv.slice(at + 1)]}
    if (argument.startsWith('--')) {
      const sign = argument.indexOf('=', 3)
      const rawName = sign === -1 ? argument : argument.slice(0, sign)
      const name = rawName.slice(2)
      const wantsValue = options.some(option => option.name === name && option.value)
      take(name, rawName, sign === -1 ? undefined : argument.slice(sign + 1), wantsValue)
    } else if (argument.length > 1 && argument.startsWith('-')) {
      // `-qf json`, `-fjson`
      for (let letter = 1; letter < argument.length; letter++) {
        const short = argument[letter]!
        const option = options.find(option => option.short === short)
        const rest = argument.slice(letter + 1)
        const wantsValue = option?.value !== undefined
        take(option?.name ?? short, `-${short}`, wantsValue && rest !== '' ? rest : undefined, wantsValue)
        if (wantsValue) break
      }
    } else positionals.push(argument)
  }
  return {options: found, positionals}
}
