/** “写成‘法治方法’”, “严禁‘某某会议纪要代替执法决定’的做法”: before the quotation, that its words are a fault … */
const before =
  /(?:严禁|严防|杜绝|防止|避免|整治|整改|纠正|清理|不规范|禁止|写成|误写|错写|误用|出现|夹带|沿用)[^。；，“”‘’]{0,16}[“‘][^“”‘’]*$/
/** … or behind it: “‘××市’‘某局’字样”. */
const behind =
  /^[^“‘”’。]+[”’](?:[、和及]?[“‘][^”’]*[”’])*(?:的|等)?[^，。]{0,10}(?:格式|字样|编号|痕迹|错误|一类)/
const inQuotes = /^[^“‘”’。]+[”’]/
const reach = 80

/** Words that a text quotes to speak of them as faults are not its own. */
export function isSpokenOf(text: string, at: number): boolean {
  const rest = text.slice(at, at + reach)
  return inQuotes.test(rest) && (before.test(text.slice(Math.max(0, at - reach), at)) || behind.test(rest))
}
