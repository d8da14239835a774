import path from 'node:path'

/** Of what we write beside a Word draft: “报告.核稿.docx”. The draft itself stays as its author left it. */
const mark = '.核稿'

export const isCopy = (name: string): boolean => path.parse(name).name.endsWith(mark)

/** The name of the copy; of a copy its own. */
export function copyOf(name: string): string {
  const {dir, name: base, ext} = path.parse(name)
  return isCopy(name) ? name : path.join(dir, `${base}${mark}${ext}`)
}

/** The name of the draft that a copy was made of. */
export function draftOf(copy: string): string {
  const {dir, name, ext} = path.parse(copy)
  return path.join(dir, `${name.slice(0, -mark.length)}${ext}`)
}
