import type {Words} from '../../diagnostic/types.ts'

/** The commands of this version; `lint` may be left out. */
export const commandNames = [
  'lint',
  'audit',
  'merge',
  'worker',
  'annotate',
  'tree',
  'explain',
  'test',
  'new',
  'init',
  'lsp',
  'help',
] as const
export type CommandName = (typeof commandNames)[number]

/** What an option takes. */
interface OptionValue {
  /** What stands for the value in help texts. */
  readonly placeholder: Words
  /** The values that are allowed, or that are shown as examples where `accepts` allows more. */
  readonly choices?: readonly string[]
  /** Of commands that have choices of their own; the first one is their default. */
  readonly choicesOf?: Readonly<Partial<Record<CommandName, readonly string[]>>>
  readonly accepts?: (value: string) => boolean
  /** What is expected, for options without choices. */
  readonly expected?: Words
  readonly default?: string
  /** Commands for which an option that is not given is not given. */
  readonly withoutDefault?: readonly CommandName[]
  /** Several may stand in one, with commas between them. */
  readonly isList?: true
}

export interface Option {
  readonly name: string
  readonly short?: string
  /** Absent for a switch. */
  readonly value?: OptionValue
  readonly repeatable?: true
  /** A switch that also has a `--no-` form; “off”: only that form is of use, for it is on by itself. */
  readonly negatable?: true | 'off'
  readonly commands: readonly CommandName[]
  readonly about: Words
  /** Of commands for which it means something else. */
  readonly aboutOf?: Readonly<Partial<Record<CommandName, Words>>>
}

/** Options that belong together, under a head of their own in help texts. */
export interface OptionGroup {
  readonly title: Words
  readonly options: readonly Option[]
}

/** A value that only the program that uses it can judge. */
export const anything = () => true
