import type {Words} from '../diagnostic/types.ts'

/** What a section is about, as written in data/roles.yaml or a preset. Patterns are matched on flow text. */
export interface RoleDefinition {
  readonly title: Words
  /** A heading that matches one of these has the role … */
  readonly headings: readonly string[]
  /** … unless it matches one of these. */
  readonly unless?: readonly string[]
  /** Text that tells the same without a heading. Titles of documents in 《》 are not looked at. */
  readonly text?: readonly string[]
  /** Headings that come near but do not count: named in the message, so that the author understands. */
  readonly near?: readonly string[]
}

/** The roles of a run, compiled. */
export interface Roles {
  readonly names: readonly string[]
  title(role: string): Words
  /** Does a heading (without its number) have the role? */
  heading(role: string, title: string): boolean
  near(role: string, title: string): boolean
  /** The first place in a text that tells what the role is about: [start, end) in the text. */
  text(role: string, text: string): readonly [number, number] | undefined
}

interface CompiledRole {
  readonly title: Words
  readonly heading: RegExp
  readonly unless: RegExp
  readonly text: RegExp
  readonly near: RegExp
}

const never = /(?!)/

/** Compiles on first use: most runs ask for few of the roles. */
export function compileRoles(definitions: Readonly<Record<string, RoleDefinition>>): Roles {
  const compiled = new Map<string, CompiledRole>()
  const get = (name: string): CompiledRole => {
    let role = compiled.get(name)
    if (!role) {
      const definition = definitions[name]
      if (!definition) throw new RangeError(`unknown role “${name}”`)
      role = {
        title: definition.title,
        heading: anyOf(definition.headings),
        unless: anyOf(definition.unless),
        text: anyOf(definition.text),
        near: anyOf(definition.near),
      }
      compiled.set(name, role)
    }
    return role
  }
  return {
    names: Object.keys(definitions),
    title: name => get(name).title,
    heading: (name, title) => get(name).heading.test(title) && !get(name).unless.test(title),
    near: (name, title) => get(name).near.test(title),
    text: (name, text) => {
      const match = get(name).text.exec(withoutTitles(text))
      return match ? [match.index, match.index + match[0].length] : undefined
    },
  }
}

/** One pattern out of many; matches nothing for none. */
export function anyOf(patterns: readonly string[] | undefined): RegExp {
  return patterns && patterns.length > 0
    ? new RegExp(patterns.map(pattern => `(?:${pattern})`).join('|'))
    : never
}

/** Blanks the titles of documents, so that naming a 规定 does not count as telling what it is about. */
export function withoutTitles(text: string): string {
  return text.includes('《') ? text.replace(/《[^《》]*》/g, title => '〇'.repeat(title.length)) : text
}
