import {defineCheck} from './types.ts'

const [firstHan, lastHan] = [0x4e00, 0x9fff]

/** The Han characters that make up a good part of any official text: where they are, nothing is garbled. */
const frequent = tableOf(
  '的一是不了在有和人国我中大为上个到以时地们出会可也对生能而于就下过年发后作用工行方成者所家经多部定进如前面三要已加建设政府法治区市县局党委任务责制度规范管理执审查办理情况主推动实施全开展落服强度',
)

/** For each Han character of the basic block whether it is one of these. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(lastHan - firstHan + 1)
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at) - firstHan] = 1
  return table
}

let commonest: ReadonlySet<string> | undefined

/** The 3755 commonest characters: level 1 of GB 2312, which the decoder has and no table need repeat. */
function common(): ReadonlySet<string> {
  if (!commonest) {
    const bytes: number[] = []
    for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
    commonest = new Set(new TextDecoder('gb18030').decode(new Uint8Array(bytes)))
  }
  return commonest
}

/** Is this long text what a wrong encoding made of another one? */
export function isGarbled(text: string): boolean {
  if (text.includes('\ufffd\ufffd')) return true
  if (text.length < 40) return false
  let known = 0
  let han = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < firstHan || unit > lastHan) continue
    han++
    known += frequent[unit - firstHan]!
    // Sound text shows in its first words; only garbled text is looked at to its end.
    if (known >= 8 && known >= han * 0.08) return false
  }
  if (han < 40 || known >= han * 0.08) return false
  return [...text].filter(character => common().has(character)).length < han * 0.6
}

/** Mojibake: a text that was decoded in the wrong encoding is made of rare characters. */
export const garbledText = defineCheck({
  name: 'garbled-text',
  isLocal: () => true,
  describe: () => ({
    summary: {zh: '文字没有乱码', en: 'the text is not garbled'},
    options: {},
    data: {text: {zh: '乱码的开头', en: 'the beginning of the garbled text'}},
    message: {zh: '“{text}”一段疑似乱码', en: 'the paragraph “{text}” seems to be garbled'},
  }),
  create() {
    return {
      block({flow}) {
        const {text} = flow
        if (!isGarbled(text)) return []
        return [{range: flow.range(0, text.length), data: {text: text.slice(0, 8)}}]
      },
    }
  },
})
