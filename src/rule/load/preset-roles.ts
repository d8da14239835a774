import type {RoleDefinition} from '../../check/role.ts'
import type {Fault} from '../fault/fault.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import type {PresetAsWritten} from '../schema/schema.ts'
import {isRecord} from './details.ts'
import type {Known} from './known.ts'
import {toWords} from './preset-words.ts'
import type {YamlFile} from './yaml-file.ts'

/** A role that nobody has defined before needs a title and headings; the schema cannot know which. */
export function examineRoles(yaml: YamlFile, roles: unknown, known: Known): readonly Fault[] {
  if (!isRecord(roles)) return []
  return Object.entries(roles)
    .filter(([name, role]) => isRecord(role) && !Object.hasOwn(known.roles, name))
    .flatMap(([name]) =>
      ['title', 'headings']
        .filter(key => !yaml.has(['roles', name, key]))
        .map(key => yaml.fault(yaml.key(['roles', name]), faultTexts.missingKey(key))),
    )
}

/** What the rules of the preset may name: the roles known before, and its own, even if they have faults. */
export function withRoles(known: Known, roles: unknown): Known {
  if (!isRecord(roles)) return known
  const own = Object.keys(roles).map(
    name => [name, {title: known.roles[name]?.title ?? toWords(name)}] as const,
  )
  return {...known, roles: {...known.roles, ...Object.fromEntries(own)}}
}

/** Additions to a role keep its title, unless they bring another. */
export function rolesOf(data: PresetAsWritten, known: Known): Readonly<Record<string, RoleDefinition>> {
  const roles = Object.entries(data.roles ?? {}).map(([name, {title, headings, unless, text, near}]) => {
    const role: RoleDefinition = {
      title: title === undefined ? (known.roles[name]?.title ?? toWords(name)) : toWords(title),
      headings: headings ?? [],
      ...(unless && {unless}),
      ...(text && {text}),
      ...(near && {near}),
    }
    return [name, role] as const
  })
  return Object.fromEntries(roles)
}
