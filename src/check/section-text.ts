import {compiled} from '../tree/compiled.ts'
import type {Section} from '../tree/types.ts'

/** Number and title as the draft has them: “四、本部门履行法院生效判决情况”. */
export function headingOf(section: Section): string {
  return `${section.number ?? ''}${section.title}`
}

export function hasSubsection(section: Section): boolean {
  return section.children.some(child => child.type === 'section')
}

/** Han characters, letters and digits: what counts as text when marks and spaces do not. */
export function countCharacters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Nearly all are Han characters: of these no function is asked.
    if ((unit >= 0x4e00 && unit <= 0x9fff) || isCharacter(unit)) count++
  }
  return count
}

function hasCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isCharacter(text.charCodeAt(at))) return true
  return false
}

/** Words that fill a place without saying anything. */
const filler =
  /待(?:补充|完善|填写|定)|此处|省略|同上|暂缺|暂无内容|内容(?:略|待补)|[（(]略[）)]|……|\.{3,}|…/g

export function withoutFiller(text: string): string {
  return text.replace(compiled(filler), '')
}

/** A heading with nothing under it, or with a filler only, is a fault of its own: other checks leave it alone. */
export function saysSomething(text: string): boolean {
  // No filler is that long.
  return text.length > 100 ? hasCharacters(text) : hasCharacters(withoutFiller(text))
}

/** A loop over code units, because `\p{L}` costs a millisecond to compile at every start. */
function isCharacter(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xd800 && unit <= 0xdbff) ||
    (unit >= 0xff10 && unit <= 0xff5a) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
}
