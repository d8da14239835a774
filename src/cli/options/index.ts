import {auditOptions} from './audit.ts'
import {authoringOptions} from './authoring.ts'
import {draftOptions} from './drafts.ts'
import {fixOptions} from './fix.ts'
import type {Option, OptionGroup} from './option.ts'
import {outputOptions} from './output.ts'
import {ruleOptions} from './rules.ts'
import {runOptions} from './run.ts'
import {waiverOptions} from './waivers.ts'

export {type CommandName, commandNames, type Option, type OptionGroup} from './option.ts'

/** The one table that parsing, help texts and docs/cli.md are made of. */
export const optionGroups: readonly OptionGroup[] = [
  ruleOptions,
  draftOptions,
  outputOptions,
  fixOptions,
  waiverOptions,
  auditOptions,
  runOptions,
  authoringOptions,
]

export const options: readonly Option[] = optionGroups.flatMap(group => group.options)
