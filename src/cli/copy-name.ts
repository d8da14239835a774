import path from 'node:path'

/** Of what we write beside a Word draft: “报告.核稿.docx”. The draft itself stays as its author left it. */
const mark = '.核稿'

export const isCopy = (name: string): boolean => path.parse(name).name.endsWith(mark)

/** The name of the copy; of a copy its own. */
export function copyOf(name: string): string {
  const {dir, name: base, ext} = path.parse(name)
  return isCopy(name) ? name : path.join(dir, `${base}${mark}${ext}`)
}

/**
 * The drafts without the copies that stand beside theirs: no draft is checked twice. A 报告.核稿.docx that stands alone is
 * somebody's draft.
 *
 * @param isNamed what the user has named is kept
 */
export function withoutCopies<One extends {readonly path: string}>(
  drafts: readonly One[],
  isNamed: (draft: One) => boolean,
): readonly One[] {
  const all = new Set(drafts.map(({path}) => path))
  const isOurs = (file: string) => /\.do[ct][xm]$/i.test(file) && isCopy(file) && all.has(draftOf(file))
  return drafts.filter(draft => isNamed(draft) || !isOurs(draft.path))
}

function draftOf(copy: string): string {
  const {dir, name, ext} = path.parse(copy)
  return path.join(dir, `${name.slice(0, -mark.length)}${ext}`)
}
