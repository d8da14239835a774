import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {anchor} from '../../scripts/docs/markdown.ts'
import {root} from '../support/built-in.ts'

const pages = [root, path.join(root, 'docs')].flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => path.relative(root, path.join(folder, name)).replaceAll(path.sep, '/')),
)

test.each(pages)('the links of %s lead somewhere', page => {
  const broken = linksOf(page).filter(link => !leads(link, page))
  expect(broken).toEqual([])
})

/** Without those in code, and those that leave the project. */
function linksOf(page: string): string[] {
  const text = readPage(page)
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .replace(/`[^`\n]*`/g, '')
  return Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link]) => link!).filter(
    link => !/^https?:/.test(link),
  )
}

function leads(link: string, page: string): boolean {
  const [file, hash] = link.split('#')
  const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file!)
  if (!existsSync(path.join(root, target))) return false
  return hash === undefined || headingsOf(target).includes(decodeURIComponent(hash))
}

function headingsOf(page: string): string[] {
  return Array.from(readPage(page).matchAll(/^#{1,6} (.+)$/gm), ([, heading]) => anchor(heading!))
}

function readPage(page: string): string {
  return readFileSync(path.join(root, page), 'utf8')
}
