/**
 * Can a paragraph be a heading that calls itself one? Authors give the style of a heading to “（一）X。正文” as
 * well, and then nearly all of it is text.
 */
export function isHeadingText(text: string): boolean {
  return text.length <= 80 && !/。.|[；，,;]$/.test(text)
}
