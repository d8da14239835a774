import {chanceOf} from '../../test/support/chance.ts'
import {docxOf} from './docx.ts'
import type {Format, Printed} from './print.ts'
import type {Slot, Unreadable} from './schedule.ts'

export type FolderFormat = 'txt' | 'md' | 'mixed'

/** Of a mixed folder every fifth file is a Word document. */
export function formatOf(index: number, seed: number, format: FolderFormat): Format {
  if (format !== 'mixed') return format
  return chanceOf(`${seed} format ${index}`).below(5) === 0 ? 'docx' : 'txt'
}

export function bytesOf({lines, text}: Printed, format: Format, index: number): Uint8Array {
  return format === 'docx' ? docxOf(lines, index % 2 === 0) : Buffer.from(text)
}

/** As supervisors have them: a folder a place, and in each of them names of another kind. */
export function pathOf(slot: Slot, seed: number, year: number, format: Format): string {
  const {index, unit, role} = slot
  const {place, department} = unit
  const folder = place.level === 'city' ? `${place.city}/市直部门` : `${place.city}/${place.name}`
  const style = chanceOf(`${seed} names ${folder}`).below(4)
  const ending = role.kind === 'unreadable' && role.why === 'empty' ? 'txt' : endingOf(role, format)
  const names = [
    unit.name,
    `${unit.name}${year}年度法治政府建设情况报告`,
    `${department.name}法治政府建设报告`,
    String(index).padStart(5, '0'),
  ]
  // A file that cannot be read is known by its name only, and one that names nobody has none.
  const at = role.kind === 'unreadable' ? style % 2 : role.kind === 'nameless' ? 3 : style
  return `${folder}/${names[at]}${role.kind === 'second' ? '（修改稿）' : ''}.${ending}`
}

function endingOf(role: Slot['role'], format: Format): string {
  return role.kind === 'unreadable' && role.why !== 'binary' ? 'docx' : format
}

/** Bytes that no program can read as a report. `whole` is a Word document to cut. */
export function unreadableBytes(why: Unreadable, whole: () => Uint8Array, index: number): Uint8Array {
  if (why === 'empty') return new Uint8Array()
  if (why === 'truncated') {
    const file = whole()
    return file.subarray(0, Math.floor(file.length / 2))
  }
  if (why === 'encrypted') return encrypted()
  const chance = chanceOf(`binary ${index}`)
  return Uint8Array.from({length: 4096}, () => chance.below(256))
}

/** The head and the directory of a compound file, as Word writes it around a document with a password. */
function encrypted(): Uint8Array {
  const file = new Uint8Array(2048)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [at, name] of ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'].entries())
    file.set(Buffer.from(name, 'utf16le'), 1024 + at * 128)
  return file
}
