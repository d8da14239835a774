import {writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, expect} from 'vitest'
import {pageOf} from '../../src/audit/page/page.ts'
import type {Language} from '../../src/diagnostic/types.ts'
import {type MadeAudit, madeAudit} from '../support/made-audit/audit.ts'
import {launch, type Opened, open} from './playwright.ts'
import {temporaryFolder} from './soffice.ts'

/** The name of a file with the page of an audit. */
export function written({audit, records}: MadeAudit, language: Language = 'zh'): string {
  const file = path.join(temporaryFolder(), 'audit.html')
  writeFileSync(file, [...pageOf(audit, records, {language})].join(''))
  return file
}

export const made = madeAudit()
export const files = {zh: written(made), en: written(madeAudit({language: 'en'}), 'en')}

/**
 * A browser for the tests of a file. What it gives opens a page, at a place of it; a page that complains or asks for
 * anything from anywhere fails its test.
 */
export function inBrowser(): (
  hash?: string,
  file?: string,
  options?: Parameters<typeof open>[2],
) => Promise<Page> {
  let browser: Browser
  let opened: Opened
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    await opened.page.context().close()
    expect(opened.troubles).toEqual([])
  })
  return async (hash = '', file = files.zh, options = {}) => {
    opened = await open(browser, file, options)
    if (hash !== '') await opened.page.goto(`${opened.page.url()}${hash}`)
    return opened.page
  }
}

/** The cells of a column of the ranking, as they are shown. */
export function column(page: Page, number: number): Promise<string[]> {
  return page.locator(`#ranking tbody tr > :nth-child(${number})`).allInnerTexts()
}

export function shownSections(page: Page): Promise<string[]> {
  return page.locator('main > section:visible').evaluateAll(sections => sections.map(({id}) => id))
}
