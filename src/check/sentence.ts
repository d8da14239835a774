/** The sentence around a place in a text, without its full stop. */
export function sentenceAt(text: string, index: number): string {
  const start = text.lastIndexOf('。', index) + 1
  const end = text.indexOf('。', index)
  return text.slice(start, end === -1 ? text.length : end)
}

/** The number of sentences that say something. */
export function countSentences(text: string): number {
  return text.split(/[。；！？\n]/).filter(part => part.length > 4).length
}
