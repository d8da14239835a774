import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'

/** Debian's Chromium, driven step by step. */
export function launch(): Promise<Browser> {
  return chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']})
}

/** A page from the disk, and what it does that it should not. */
export interface Opened {
  readonly page: Page
  /** Errors and warnings of its script, what its policy refused, and requests to anywhere. */
  readonly troubles: readonly string[]
}

export async function open(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
  const page = await context.newPage()
  const troubles: string[] = []
  const {href} = pathToFileURL(file)
  page.on('console', message => troubles.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => troubles.push(error.message))
  page.on('dialog', dialog => {
    troubles.push(`dialog: ${dialog.message()}`)
    dialog.dismiss()
  })
  page.on('request', request => {
    if (request.url().split('#')[0] !== href) troubles.push(`request: ${request.url()}`)
  })
  await page.goto(href)
  return {page, troubles}
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What is wrong with what the page shows now, by WCAG 2.2 A and AA and by good practice: a rule and an element a line. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const violations = (await page.evaluate(
    `axe.run(document, {runOnly: ${JSON.stringify(tags)}}).then(({violations}) =>
      violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + ' ' + html.slice(0, 200))))`,
  )) as string[]
  return violations
}
