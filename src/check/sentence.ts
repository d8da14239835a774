/** No sentence is longer to either side; and a text without full stops must not be gone through for each word. */
const reach = 300

/** The sentence around a place in a text, without its full stop. */
export function sentenceAt(text: string, index: number): string {
  const from = Math.max(0, index - reach)
  const around = text.slice(from, index + reach)
  const start = around.lastIndexOf('。', index - from) + 1
  const end = around.indexOf('。', index - from)
  return around.slice(start, end === -1 ? around.length : end)
}

/** What stands before a place, from the last full stop or semicolon on; of no more than 200 characters. */
export function sentenceBefore(text: string, index: number): string {
  return /[^。；]*$/.exec(text.slice(Math.max(0, index - 200), index))![0]
}

/** What stands before a place, from the last mark on; of no more than 40 characters. */
export function clauseBefore(text: string, index: number): string {
  return /[^，。；]*$/.exec(text.slice(Math.max(0, index - 40), index))![0]
}

/** The number of sentences that say something. */
export function countSentences(text: string): number {
  return text.split(/[。；！？\n]/).filter(part => part.length > 4).length
}
