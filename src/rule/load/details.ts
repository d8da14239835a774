import type {OptionShapes, Options} from '../../check/options.ts'
import type {Check} from '../../check/types.ts'
import {languages} from '../../diagnostic/types.ts'
import type {Fault} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {optionsSchema} from '../schema/option-schema.ts'
import {placeholdersOf, strayBrace} from '../template.ts'
import {type Examination, examine} from './issues.ts'
import type {KnownToRules} from './known.ts'
import type {Path, YamlFile} from './yaml-file.ts'

/** What only the check can tell about a rule. */
export interface Details {
  readonly check?: Check
  /** Complete: defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>
  readonly faults: readonly Fault[]
}

/**
 * The second look at a rule: its check, its options and the {names} of its message. It works on what was
 * written, so that a fault of the first look hides none of the second.
 */
export function examineDetails(written: unknown, path: Path, yaml: YamlFile, known: KnownToRules): Details {
  const none = {options: {}, faults: []}
  if (!isRecord(written) || typeof written.check !== 'string') return none
  const check = checkNamed(written.check, known)
  if (!check) {
    const text = faultTexts.unknownCheck(written.check, Object.keys(known.checks))
    return {...none, faults: [yaml.fault(yaml.at([...path, 'check']), text)]}
  }
  const options = isRecord(written.options ?? {})
    ? examine(
        optionsSchema(check.describe().options, {...namesIn(known), mode: 'complete'}),
        written.options ?? {},
        yaml,
        {path: [...path, 'options'], check: check.name, fallback: [...path, 'check']},
      )
    : {data: {}, faults: []}
  const faults = [
    ...options.faults,
    ...refusals(options.data, path, yaml, check),
    ...messageFaults(written.message, [...path, 'message'], yaml, check),
  ]
  return {check, options: options.data ?? {}, faults}
}

/** What the check itself has against its options; told at its name when the option is not written. */
function refusals(
  options: Readonly<Record<string, unknown>> | undefined,
  path: Path,
  yaml: YamlFile,
  check: Check,
): readonly Fault[] {
  const refusal = options && check.describe().refuse?.(options as Options<OptionShapes>)
  if (!refusal) return []
  const own = [...path, 'options', refusal.option]
  return [yaml.fault(yaml.at(yaml.has(own) ? own : [...path, 'check']), faultTexts.refusedOption(refusal))]
}

/** The options that a preset gives for a rule with this check: any of them, none required. */
export function examineGiven(
  options: unknown,
  path: Path,
  yaml: YamlFile,
  known: KnownToRules,
  checkName: string,
): Examination<Readonly<Record<string, unknown>>> {
  const check = checkNamed(checkName, known)
  if (!check || !isRecord(options)) return {faults: []}
  const schema = optionsSchema(check.describe().options, {...namesIn(known), mode: 'given'})
  return examine(schema, options, yaml, {path, check: check.name})
}

function namesIn({roles, wordings}: KnownToRules) {
  return {roles: Object.keys(roles), wordings}
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkNamed(name: string, {checks}: KnownToRules): Check | undefined {
  return Object.hasOwn(checks, name) ? checks[name] : undefined
}

function messageFaults(message: unknown, path: Path, yaml: YamlFile, check: Check): readonly Fault[] {
  if (typeof message === 'string') return templateFaults(message, path, yaml, check)
  if (!isRecord(message)) return []
  return languages.flatMap(language => {
    const text = message[language]
    return typeof text === 'string' ? templateFaults(text, [...path, language], yaml, check) : []
  })
}

function templateFaults(text: string, path: Path, yaml: YamlFile, check: Check): readonly Fault[] {
  const {data} = check.describe()
  const faults = placeholdersOf(text)
    .filter(name => !Object.hasOwn(data, name))
    .map(name => {
      const words = faultTexts.unknownPlaceholder(check.name, name, Object.keys(data))
      return yaml.fault(yaml.within(path, `{${name}}`), words)
    })
  const stray = strayBrace(text)
  return stray < 0
    ? faults
    : [...faults, yaml.fault(yaml.within(path, text.slice(stray)), faultTexts.strayBrace(text[stray]!))]
}
