import type {NamedOrgan} from './data.ts'

/** Do two names mean one organ: by the data, or because one is a short form of the other? */
export function isSameOrgan(name: string, other: string, organs: readonly NamedOrgan[]): boolean {
  if (withoutPlaces(other).some(one => isShortOf(one, name))) return true
  if (withoutPlaces(name).some(one => isShortOf(one, other))) return true
  return organs.some(({name: full, short: shorts = []}) => {
    const names = [full, ...shorts]
    return names.includes(name) && names.includes(other)
  })
}

/** 规范化简称: the characters of the shorter name stand in the longer one, in their order. */
function isShortOf(short: string, long: string): boolean {
  let at = 0
  for (const unit of long) if (unit === short[at]) at++
  return at === short.length
}

const place = /^[\u4e00-\u9fff]{1,7}?(?:自治区|地区|街道|[省市州盟区县旗镇]|(?<!城)乡)/

/** “海东市乐都区共和乡” also without the places above it, but never without all: “审计局” is any. */
function withoutPlaces(name: string): string[] {
  const rest = name.replace(place, '')
  return rest !== name && place.test(rest) ? [name, ...withoutPlaces(rest)] : [name]
}
