/** A line of a comment. */
export interface CommentLine {
  readonly text: string
  /** strong: what it is about. faint: for those who look for more. */
  readonly look?: 'strong' | 'faint'
}

/** A comment, and the words of the report that it is about. */
export interface Remark {
  /** [start, end) in `report.text`; an empty range is a place where something is missing. */
  readonly start: number
  readonly end: number
  readonly lines: readonly CommentLine[]
}

/** Who says it: by this name the comments of an earlier run are found again. */
export const author = '核稿'
export const initials = '核'
