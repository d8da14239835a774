import {wellFormed} from './escape/well-formed.ts'

/**
 * A path as it is shown: from the folder on, with “/”. What lies outside of the folder keeps its whole path, and so
 * does everything when there is no folder.
 */
export function relativePath(path: string, cwd: string | undefined): string {
  if (cwd === undefined || cwd === '') return path
  const folder = /[\\/]$/.test(cwd) ? cwd : cwd + (isWindows(cwd) ? '\\' : '/')
  if (!path.startsWith(folder)) return path
  const rest = path.slice(folder.length)
  return isWindows(cwd) ? rest.replaceAll('\\', '/') : rest
}

/** As a reference in a URI: percent-encoded, relative where the path is, `file:` where it is absolute. */
export function toUri(path: string): string {
  const parts = (isWindows(path) ? path.replaceAll('\\', '/') : path).split('/')
  const encoded = parts.map(part => encodeURIComponent(wellFormed(part))).join('/')
  if (isWindows(path)) return `file:///${encoded.replace('%3A', ':')}`
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}

/** It begins with the letter of a drive. */
function isWindows(path: string): boolean {
  return /^[A-Za-z]:[\\/]/.test(path)
}
