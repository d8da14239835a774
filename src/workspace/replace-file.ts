import {
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import type {Words} from '../diagnostic/types.ts'

/**
 * Writes a file as a whole or not at all: beside it first, and then in its place. Else why not; what was there
 * before is there still.
 *
 * @param content whole, or what hands it over piece by piece, where it is too large for the memory
 */
export function replaceFile(name: string, content: Content, cwd: string): Words | undefined {
  const asked = path.resolve(cwd, name)
  let beside: string | undefined
  try {
    const before = existing(asked)
    if (before?.isDirectory()) throw Object.assign(new Error(), {code: 'EISDIR'})
    // “-o /dev/null”, a pipe: nobody wants a file in its place.
    if (before && !before.isFile()) return void write(asked, content)
    // A link is followed: what it points to is the file.
    const file = before ? realpathSync(asked) : asked
    beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
    write(beside, content)
    if (before) chmodSync(beside, before.mode)
    renameSync(beside, file)
    return undefined
  } catch (error) {
    if (beside !== undefined) rmSync(beside, {force: true})
    const {code} = error as NodeJS.ErrnoException
    // A mistake in what makes the pieces.
    if (code === undefined) throw error
    return failureWords(name, code)
  }
}

export type Content = Uint8Array | ((sink: (piece: Uint8Array) => void) => void)

function write(file: string, content: Content): void {
  const handle = openSync(file, 'w')
  try {
    const sink = (piece: Uint8Array) => {
      for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at)
    }
    if (content instanceof Uint8Array) sink(content)
    else content(sink)
    // Renamed before it is on the disk, a file may be empty after a power failure.
    if (fstatSync(handle).isFile()) fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function existing(file: string) {
  return statSync(file, {throwIfNoEntry: false})
}

function failureWords(name: string, code: string): Words {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {zh: `没有写入 ${name}：磁盘已满`, en: `${name} was not written: the disk is full`}
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
    case 'EROFS':
      return {
        zh: `没有写入 ${name}：没有权限，或文件正在 Word、WPS 里打开着`,
        en: `${name} was not written: no permission, or the file is open in Word or WPS`,
      }
    case 'ENOENT':
    case 'ENOTDIR':
      return {zh: `没有写入 ${name}：没有这个文件夹`, en: `${name} was not written: there is no such folder`}
    case 'EISDIR':
      return {zh: `没有写入 ${name}：已有同名的文件夹`, en: `${name} was not written: a folder has this name`}
    case 'ENAMETOOLONG':
      return {zh: `没有写入 ${name}：文件名太长`, en: `${name} was not written: the name is too long`}
    default:
      return {zh: `没有写入 ${name}（${code}）`, en: `${name} was not written (${code})`}
  }
}
