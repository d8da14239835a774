import fc from 'fast-check'

/** Texts of Han characters that a mask leaves alone, of at least so many. */
export function hanText(minLength: number): fc.Arbitrary<string> {
  const han = fc.integer({min: 0x4e10, max: 0x5e10}).map(unit => String.fromCharCode(unit))
  return fc
    .array(
      han.filter(one => !'两九五亿伍六八'.includes(one)),
      {minLength, maxLength: minLength + 120},
    )
    .map(units => units.join(''))
}
