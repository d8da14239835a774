/**
 * The same words in memory of their own. What is cut from a long text holds on to the whole of it, and what was put
 * together to all its pieces: for the few words that stay where many texts come and go.
 */
export function ownString(words: string): string {
  return JSON.parse(JSON.stringify(words))
}
