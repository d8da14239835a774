/** A line of a file. */
export interface Place {
  readonly file: string
  readonly line: number
}

/**
 * “报告.txt:12”, also with a column behind it, as outputs show it; undefined for anything else. The file may
 * begin with the letter of a drive (C:\报告.txt:12).
 */
export function parsePlace(text: string): Place | undefined {
  const match = /^((?:[A-Za-z]:(?=[\\/]))?.+?):(\d+)(?::\d+)?$/.exec(text)
  return match ? {file: match[1]!, line: Number(match[2])} : undefined
}
