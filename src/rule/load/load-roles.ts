import type {RoleDefinition} from '../../check/role.ts'
import {byPlace, type Fault} from '../fault/fault.ts'
import {deepFreeze} from '../freeze.ts'
import {rolesSchema} from '../schema/schema.ts'
import {examine} from './issues.ts'
import {parseYaml} from './yaml-file.ts'

export interface ParsedRoles {
  /** Absent when there are faults. */
  readonly roles?: Readonly<Record<string, RoleDefinition>>
  readonly faults: readonly Fault[]
}

/** The built-in roles, data/roles.yaml. */
export function parseRoles(source: string, file: string): ParsedRoles {
  const yaml = parseYaml(source, file)
  if (yaml.value === undefined) return {faults: yaml.faults}
  const {data, faults} = examine(rolesSchema, yaml.value, yaml)
  const all = [...yaml.faults, ...faults].toSorted(byPlace)
  if (!data || all.length > 0) return {faults: all}
  return {roles: deepFreeze(data as Record<string, RoleDefinition>), faults: []}
}
