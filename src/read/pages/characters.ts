/** Han and full-width marks: about as wide as the font is high. */
const wide =
  /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6—…·“”‘’①-⓿]|[\ud840-\ud88f][\udc00-\udfff]/

export const isWide = (character: string): boolean => wide.test(character)

/** The width of a text in ems, as fonts have it on average. */
export function emsOf(text: string): number {
  let ems = 0
  for (const character of text) ems += isWide(character) ? 1 : 0.5
  return ems
}

/**
 * The characters that were meant. Fonts that draw 长 and ⻓ alike, or the two letters of “fi” as one, leave the
 * other in the file.
 */
export function meantCharacters(text: string): string {
  return text.replace(/[\t\n\r\u00a0]/g, ' ').replace(odd, character => {
    if (character === '\u00ad') return ''
    if (character < ' ' || character === '\x7f') return '\ufffd'
    return radicals.get(character) ?? character.normalize('NFKC')
  })
}

/** Radicals, ideographs kept for old codes, ligatures; and control characters, which are the numbers of glyphs. */
const odd = /[\x00-\x1f\x7f\u00ad\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g

/**
 * Radicals that Unicode maps to nothing, or to the traditional form where a 公文 has the simplified one. The
 * rest of the Kangxi radicals have their ideograph as compatibility decomposition.
 */
const radicals = new Map(
  [
    '⺁厂⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺎兀⺏尣⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺮竹⺰纟⺲罒⺶羊',
    '⺷羊⺸羊⺹耂⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻏阝⻐钅⻑长⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首',
    '⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟',
    '⼾户⾒见⾙贝⾞车⾦金⾧长⾨门⾭青⾱韦⾴页⾵风⾶飞⾺马⿂鱼⿃鸟⿄卤⿆麦⿈黄⿌黾⿑齐⿒齿⿓龙⿔龟',
  ].flatMap(row => row.match(/../gu)!.map(pair => [pair[0]!, pair[1]!] as const)),
)
