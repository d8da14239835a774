import type {Chance} from '../../test/support/chance.ts'
import type {Slots} from './grammar.ts'
import {ownName, type Unit} from './units.ts'

/** What a unit fills into the sentences: its own names, its head, the years. */
export function slotsOf(unit: Unit, year: number, fields: readonly string[], chance: Chance): Slots {
  const {place, department, name} = unit
  const {rank} = place
  const [law1, law2 = law1] = department.laws
  return {
    name,
    place: place.name,
    stem: place.stem,
    rank,
    we: ownName(unit),
    upper: `${rank}委、${rank}政府`,
    leader: leaderOf(unit, chance),
    field1: fields[0]!,
    field2: fields[1]!,
    field3: fields[2]!,
    law1: law1!,
    law2: law2!,
    year: String(year),
    next: String(year + 1),
    congress: congressOf(year),
  }
}

const surnames = [...'褚卫蒋沈韩杨秦尤许吕施孔曹严金魏陶姜戚谢邹喻柏窦章云葛奚范彭郎鲁韦昌苗凤花俞任袁柳']
const given = [...'立正庭远怀谨知行守诚秉文承礼维则景明思齐望舒克勤其昌允中宗岳', '']

function leaderOf(unit: Unit, chance: Chance): string {
  const post = postOf(unit)
  const person = chance.pick(surnames) + chance.pick(given.slice(0, -1)) + chance.pick(given)
  return chance.pick(['主要负责人', '单位主要负责人', '主要负责同志', post, post, post + person])
}

function postOf({department: {name}, isTown}: Unit): string {
  if (isTown) return name.includes('乡') ? '乡党委书记、乡长' : '镇党委书记、镇长'
  if (name.endsWith('局')) return '党组书记、局长'
  if (name.endsWith('大队')) return '党委书记、大队长'
  return name.endsWith('联合会') ? '党组书记、理事长' : '党组书记、主任'
}

function congressOf(year: number): string {
  if (year >= 2025) return '党的二十届四中全会'
  if (year === 2024) return '党的二十届三中全会'
  return year === 2023 ? '党的二十届二中全会' : '党的二十大'
}
