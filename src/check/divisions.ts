/** What tells apart by one thing of many: in what way, by whose hand, about what, at what time. */
const kinds: readonly RegExp[] = [
  /线[上下]|网上|书面|现场|窗口|当[场庭]|限期/,
  /联合|单独/,
  /由|经(?![济营费贸办])|通过|适用|采取|程序/,
  /涉外|国内/,
  /涉/,
  /针对|面向/,
  /夜间|白天|节假日|[上下]半年/,
  /新(?:制定|出台|聘|招)/,
]
/** Of these one case has several, even of one kind. */
const crossing =
  /农民工|妇女|女性|老年|未成年|残疾|军人|军属|低保|青年|以上|以下|超(?:过|[\d百千万亿])|标的|跨[省市县区]/
/** “涉及招商引资42份、由律师审查的58份”: parts of several divisions, in which one thing is counted twice. */
export function areOfManyKinds(names: readonly string[]): boolean {
  if (names.some(name => crossing.test(name))) return true
  // What is left over is of any division: “涉企案件8件、其他案件30件”.
  const told = names.filter(name => !/^(?:以及|和)?其[他它余]/.test(name))
  const of = new Set(told.map(name => kinds.findIndex(kind => kind.test(name))))
  return of.size > 1
}
