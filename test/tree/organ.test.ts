import {expect, test} from 'vitest'
import {organOf} from '../../src/tree/organ.ts'

test.each([
  ['长治市上党区审计局', 'department', 'county'],
  ['天津市西青区审计局', 'department', 'county'],
  ['天津市审计局', 'department', 'province'],
  ['开封市审计局', 'department', 'city'],
  ['山西省审计厅', 'department', 'province'],
  ['和顺县司法局', 'justice', 'county'],
  ['中共和顺县委全面依法治县委员会办公室', 'justice', 'county'],
  ['和顺县人民政府', 'government', 'county'],
  ['和顺县人民政府办公室', 'department', 'county'],
  ['中共和顺县委', 'party', 'county'],
  ['和顺县义兴镇人民政府', 'town', 'town'],
  ['和顺县审计局党组', 'department', 'county'],
  ['自由职业者', undefined, undefined],
] as const)('%s is a %s of a %s', (name, type, level) => {
  expect(organOf(name)).toEqual({name, ...(type && {type}), ...(level && {level})})
})
