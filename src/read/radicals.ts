/** The ideograph that was meant by a radical, which fonts draw alike; undefined for any other character. */
export function ideographOf(character: string): string | undefined {
  const at = character.length === 1 ? radicals.indexOf(character) : -1
  return at % 2 === 0 ? radicals[at + 1] : undefined
}

/** The same text with ideographs for radicals, as long as it was: what is copied from a PDF has them. */
export function withoutRadicals(text: string): string {
  return radical.test(text)
    ? text.replace(everyRadical, character => ideographOf(character) ?? character.normalize('NFKC'))
    : text
}

const radical = /[\u2e80-\u2fd5]/
const everyRadical = /[\u2e80-\u2fd5]/g

/**
 * Radicals that Unicode maps to nothing, or to the traditional form where a 公文 has the simplified one. The
 * rest of the Kangxi radicals have their ideograph as compatibility decomposition. Each before its ideograph, in a text: few
 * drafts have any, and a start would wait for a map.
 */
const radicals = [
  '⺁厂⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺎兀⺏尣⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺮竹⺰纟⺲罒⺶羊',
  '⺷羊⺸羊⺹耂⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻏阝⻐钅⻑长⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首',
  '⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟',
  '⼾户⾒见⾙贝⾞车⾦金⾧长⾨门⾭青⾱韦⾴页⾵风⾶飞⾺马⿂鱼⿃鸟⿄卤⿆麦⿈黄⿌黾⿑齐⿒齿⿓龙⿔龟',
].join('')
