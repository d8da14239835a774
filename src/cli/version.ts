import {readFileSync} from 'node:fs'

/** Of package.json, which lies two folders up from the source, from dist/cli and from dist/bin alike. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return manifest.version
}
