import {createContext} from '../../src/check/context.ts'
import type {Data} from '../../src/check/data.ts'
import {checks} from '../../src/check/index.ts'
import type {OptionShape} from '../../src/check/options.ts'
import {compileRoles, type RoleDefinition} from '../../src/check/role.ts'
import {start} from '../../src/check/start.ts'
import type {Finding} from '../../src/check/types.ts'
import {readText} from '../../src/read/text/text.ts'
import type {Report} from '../../src/tree/types.ts'
import {catalogue} from './built-in.ts'

export interface Outcome {
  /** Where and with which data: “2:9-2:11 {"text":"**"}”. */
  readonly found: string[]
  readonly examined: number
  readonly findings: readonly Finding[]
}

/** One check on one text, without rules: options that are not given have their defaults. */
export function runCheck(
  name: string,
  source: string | Report,
  given: Readonly<Record<string, unknown>> = {},
  roles: Readonly<Record<string, RoleDefinition>> = catalogue.roles,
  data: Data = catalogue.data,
): Outcome {
  const check = checks[name]!
  const context = createContext(
    typeof source === 'string' ? readText(source) : source,
    compileRoles(roles),
    data,
  )
  const defaults = Object.fromEntries(
    Object.entries(check.describe().options).map(([key, shape]) => [key, defaultOf(shape)]),
  )
  const visitor = start(check, {...defaults, ...given}, context)
  const results = [
    ...(visitor.section ? context.sections.map(section => visitor.section!(section)) : []),
    ...(visitor.block ? context.blocks.map(block => visitor.block!(block)) : []),
    ...(visitor.report ? [visitor.report()] : []),
  ].filter(result => result !== undefined)
  const findings = results.flat()
  return {found: findings.map(show), examined: results.length, findings}
}

function show({range: {start, end}, data}: Finding): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${JSON.stringify(data)}`
}

function defaultOf(shape: OptionShape): unknown {
  return 'default' in shape ? shape.default : undefined
}
