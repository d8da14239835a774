import {z} from 'zod'
import {languages} from '../../diagnostic/types.ts'
import type {Fault, FaultText, Place} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {suggest} from '../fault/suggest.ts'
import {typeMark} from '../schema/scalar-schema.ts'
import type {Path, YamlFile} from './yaml-file.ts'

type Issue = z.core.$ZodIssue

/** Holds a value against a schema and says what is wrong at which place of the file. */
export interface Examination<Data> {
  readonly data?: Data
  readonly faults: readonly Fault[]
}

export interface ExamineOptions {
  /** Where in the file the value stands; the top when absent. */
  readonly path?: Path
  /** The value is the options of this check. */
  readonly check?: string
  /** Where to report a missing key when the file has nothing at `path`. */
  readonly fallback?: Path
}

/** Never throws: all faults at once, or the data. */
export function examine<Data>(
  schema: z.ZodType<Data>,
  value: unknown,
  yaml: YamlFile,
  {path = [], check, fallback = []}: ExamineOptions = {},
): Examination<Data> {
  const result = schema.safeParse(value, {reportInput: true, error: knownKeys})
  if (result.success) return {data: result.data, faults: []}
  const issues = result.error.issues.flatMap(issue => leaves(issue, path))
  return {faults: issues.flatMap(issue => faultsOf(issue, {yaml, issues, path, check, fallback}))}
}

/** Zod does not tell which keys it knows: the message, otherwise unused, carries them here. */
const knownKeys: z.core.$ZodErrorMap = issue =>
  issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject
    ? Object.keys(issue.inst.shape).join(' ')
    : undefined

/** An issue with its path from the top of the file; a union has given way to the branch that was meant. */
function leaves(issue: Issue, base: Path): readonly Issue[] {
  const path = [...base, ...(issue.path as Path)]
  if (issue.code !== 'invalid_union') return [{...issue, path} as Issue]
  const meant = issue.errors.filter(branch => !branch.some(part => isOtherType(part, issue.input)))
  const [branch] = meant.sort((one, other) => one.length - other.length)
  if (branch) return branch.flatMap(part => leaves(part, path))
  const expected = [...new Set(issue.errors.flatMap(branch => branch.flatMap(expectedType)))]
  return [
    {
      code: 'invalid_type',
      expected: expected.join(' '),
      path,
      input: issue.input,
      message: issue.message,
    } as Issue,
  ]
}

/** The branch is for another type of value: its complaints would only be noise. */
function isOtherType(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string')
}

function expectedType(issue: Issue): readonly string[] {
  if (issue.path.length > 0) return []
  if (issue.code === 'invalid_type') return [issue.expected === 'tuple' ? 'array' : issue.expected]
  return issue.code === 'invalid_value' ? ['string'] : []
}

interface Context {
  readonly yaml: YamlFile
  readonly issues: readonly Issue[]
  readonly path: Path
  readonly check: string | undefined
  readonly fallback: Path
}

function faultsOf(issue: Issue, context: Context): readonly Fault[] {
  const {yaml, check} = context
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ').filter(Boolean)
    const isOption = check !== undefined && path.length === context.path.length
    return issue.keys.map(key =>
      yaml.fault(
        yaml.key([...path, key]),
        isOption ? faultTexts.unknownOption(check, key, known) : faultTexts.unknownKey(key, known),
      ),
    )
  }
  if (!yaml.has(path)) {
    if (path.length === 0) return []
    return isMisspelt(path, context.issues) ? [] : [missing(path, context)]
  }
  return [yaml.fault(yaml.at(path), textOf(issue, nameOf(path), path.length === 0))]
}

/** The unknown key beside it has been reported already, with the right word. */
function isMisspelt(path: Path, issues: readonly Issue[]): boolean {
  const parent = path.slice(0, -1).join('\0')
  return issues.some(
    issue =>
      issue.code === 'unrecognized_keys' &&
      issue.path.join('\0') === parent &&
      issue.keys.some(key => suggest(key, issue.message.split(' ')) === path.at(-1)),
  )
}

function missing(path: Path, {yaml, fallback}: Context): Fault {
  const parent = path.slice(0, -1)
  return yaml.fault(
    placeOfMap(yaml.has(parent) ? parent : fallback, yaml),
    faultTexts.missingKey(String(path.at(-1))),
  )
}

/** A mapping is too long for a caret: its name stands for it, or its first key. */
function placeOfMap(path: Path, yaml: YamlFile): Place {
  return typeof path.at(-1) === 'string' ? yaml.key(path) : yaml.head(path)
}

function textOf(issue: Issue, name: string, isTop: boolean): FaultText {
  const {input} = issue
  if (input === null || input === undefined) return isTop ? faultTexts.emptyFile() : faultTexts.empty(name)
  switch (issue.code) {
    case 'custom':
      return issue.params?.text as FaultText
    case 'invalid_format':
      return faultTexts.badId(String(input))
    case 'invalid_value':
      return faultTexts.notListed(name, JSON.stringify(input).replace(/^"|"$/g, ''), issue.values.map(String))
    case 'too_small':
      if (issue.origin === 'string') return faultTexts.empty(name)
      return (issue.origin === 'array' ? faultTexts.tooFew : faultTexts.tooSmall)(name, Number(issue.minimum))
    case 'too_big':
      return (issue.origin === 'array' ? faultTexts.tooMany : faultTexts.tooLarge)(
        name,
        Number(issue.maximum),
      )
    case 'invalid_type':
      return isTop ? faultTexts.notMapping(input) : faultTexts.wrongType(name, expectedOf(issue), input)
    default:
      return faultTexts.wrongType(name, [], input)
  }
}

/** A schema may name its type itself, where the type of the data would not help. */
function expectedOf({expected, message}: z.core.$ZodIssueInvalidType): readonly string[] {
  return message.startsWith(typeMark) ? [message.slice(typeMark.length)] : expected.split(' ')
}

/** An entry of a list goes by the name of the list, a language by what it is a language of. */
function nameOf(path: Path): string {
  const names = path.filter(step => typeof step === 'string')
  const last = names.at(-1) ?? ''
  return languages.some(language => language === last) ? names.slice(-2).join('.') : last
}
