/** Made-up places: a block of units is a county, every tenth one a prefecture-level city. */
export interface Place {
  /** “岚泽县”. */
  readonly name: string
  /** “岚泽”. */
  readonly stem: string
  readonly level: 'city' | 'county'
  /** “县”, “区” or “市”: what its people call it. */
  readonly rank: string
  /** The city that it belongs to; its own name for a city. */
  readonly city: string
}

const first = [...'岚沅栖浔澄渌霁漱溪岫榆槐棠荻芷蒲菱泠浣汀崧嵘峤嶂珩琅瑶璟璞玥筠篁荇苕蘅葭芮苓菀荃']
const second = [...'泽岭原浦陵坪屏津梁墟塘峪埔坞岗堰沱洲湾渡桥堡埠垣畈磐磡濂浒埕']
const citySecond = [...'宁昌兴庆绥靖']
const countiesOfCity = 9

/** More blocks than that have no names of their own. */
const placeLimit = Math.min(
  first.length * citySecond.length * (countiesOfCity + 1),
  Math.floor((first.length * second.length) / countiesOfCity) * (countiesOfCity + 1),
)

/** @throws {Error} when the names have run out */
export function placeOf(block: number): Place {
  if (block >= placeLimit) throw new Error(`there are names for ${placeLimit} counties only`)
  const cityAt = Math.floor(block / (countiesOfCity + 1))
  const cityStem = first[cityAt % first.length]! + citySecond[Math.floor(cityAt / first.length)]!
  const city = `${cityStem}市`
  const at = block % (countiesOfCity + 1)
  if (at === 0) return {name: city, stem: cityStem, level: 'city', rank: '市', city}
  const county = cityAt * countiesOfCity + at - 1
  // A step that shares no divisor with the number of names, so that the counties of a city do not sound alike.
  const name = (county * 47) % (first.length * second.length)
  const stem = first[name % first.length]! + second[Math.floor(name / first.length)]!
  const rank = county % 3 === 2 ? '区' : '县'
  return {name: stem + rank, stem, level: 'county', rank, city}
}
