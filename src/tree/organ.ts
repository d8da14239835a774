import {compiled} from './compiled.ts'

/** What the name of an organ tells: what it is, and how high it stands. */

export const organTypes = ['party', 'government', 'justice', 'department', 'town'] as const
/**
 * party: a committee of the Party. government: a government itself. justice: 司法行政机关 and the offices for the
 * rule of law, which handle what other departments must not. department: any other department of a government.
 * town: 乡镇, 街道.
 */
export type OrganType = (typeof organTypes)[number]

export const organLevels = ['province', 'city', 'county', 'town'] as const
export type OrganLevel = (typeof organLevels)[number]

export interface Organ {
  readonly name: string
  readonly type?: OrganType
  readonly level?: OrganLevel
}

const types: readonly (readonly [OrganType, RegExp])[] = [
  ['town', compiled(/(?:[镇乡]|街道)(?:人民政府|办事处|党委|党工委)?$/)],
  ['justice', compiled(/司法[厅局所]$|依法治[省市县区州旗盟](?:委员会)?办公室$/)],
  ['party', compiled(/^中(?:国)?共(?:产党)?.*委(?:员会)?$|党委$/)],
  ['department', compiled(/政府(?:办公[厅室]|研究室|法制办公室)$/)],
  // 行署 are the governments of 地区 and 盟.
  ['government', compiled(/政府$|行(?:政公)?署$/)],
  ['department', compiled(/(?:[局厅委部办署]|委员会|办公室|中心|支队|大队|总队|党组|管委会)$/)],
]

const municipality = compiled(/^(?:北京|天津|上海|重庆)市/)
// The lowest division that the name has is the one that it belongs to.
const levels: readonly (readonly [OrganLevel, RegExp])[] = [
  ['town', compiled(/.[镇乡](?!村)|街道/)],
  ['county', compiled(/.(?:县|旗|(?<!自治|开发|园|新|保税)区(?!域|划))/)],
  ['city', compiled(/.(?:市|州|盟|地区)/)],
  ['province', compiled(/.(?:省|自治区)/)],
]

/** Reads a name such as “长治市上党区审计局”; what it does not tell stays open. */
export function organOf(name: string): Organ {
  const type = types.find(([, pattern]) => pattern.test(name))?.[0]
  const rest = name.replace(municipality, '')
  const level =
    levels.find(([, pattern]) => pattern.test(rest))?.[0] ?? (rest === name ? undefined : 'province')
  return {name, ...(type && {type}), ...(level && {level})}
}
