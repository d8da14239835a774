import {execFileSync} from 'node:child_process'
import path from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {madeAudit} from '../support/made-audit/audit.ts'
import {column, files, inBrowser, made, shownSections, written} from './audit-page.ts'
import {accessibilityFaults} from './playwright.ts'
import {temporaryFolder} from './soffice.ts'

const show = inBrowser()

describe('on paper', () => {
  async function printed(page: Page): Promise<string[]> {
    const pdf = path.join(temporaryFolder(), 'page.pdf')
    await page.pdf({path: pdf, preferCSSPageSize: true})
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(
      execFileSync('pdfinfo', [pdf], {encoding: 'utf8'}),
    )!
    expect([Number(width), Number(height)].sort((a, b) => a - b).map(Math.round)).toEqual([595, 842])
    return execFileSync('pdftotext', ['-layout', pdf, '-'], {encoding: 'utf8'}).split('\f').slice(0, -1)
  }

  test('the report has all units, the missing ones, and both sides of the copies, whatever was open', async () => {
    const page = await show('#ranking', written(madeAudit({units: 230})))
    const text = (await printed(page)).join('')
    const {units, missing} = madeAudit({units: 230}).audit
    for (const {unit} of units) expect(text).toContain(unit)
    for (const {name} of missing) expect(text).toContain(name)
    expect(text).toContain('与其他单位雷同（1 对）')
    expect(text).toContain('平安县审计局对此负责')
    expect(await column(page, 2)).toHaveLength(200)
    expect(await page.locator('details[open]').count()).toBe(0)
  })

  test('an open sheet is alone', async () => {
    const text = (await printed(await show('#u1'))).join('')
    expect(text).toContain(made.audit.units[0]!.unit)
    expect(text).toContain('失分的项目')
    expect(text).not.toContain('平安县民政局')
    expect(text).not.toContain('回到排名')
  })

  test('the matrix lies across', async () => {
    const pages = await printed(await show('#matrix'))
    const first = pages[0]!.replaceAll(/\s+/g, '')
    expect(pages).toHaveLength(1)
    expect(first).toContain('25个单位')
    expect(first).toContain(made.audit.units[0]!.unit)
  })

  test('the sheets of the units that a filter leaves begin on pages of their own', async () => {
    const page = await show('#ranking')
    await page.evaluate('window.print = () => {}')
    await page.getByLabel('只看逾期').check()
    await page.getByRole('button', {name: '打印这 3 个单位的意见单'}).click()
    const pages = await printed(page)
    const late = await column(page, 2)
    const begin = pages.filter(text =>
      late.some(unit =>
        text
          .trimStart()
          .split('\n')
          .slice(0, 3)
          .some(line => line.trim() === unit.trim()),
      ),
    )
    expect(begin).toHaveLength(3)
    expect(await shownSections(page)).toEqual(['ranking'])
    expect(await page.locator('#sheets').count()).toBe(0)
  })
})

const views = [
  '',
  '#ranking',
  '#missing',
  '#matrix',
  '#c1',
  '#c2',
  '#figures',
  '#trend',
  '#method',
  '#u1',
  '#u3',
  '#u24',
]

describe('for everybody', () => {
  const looks = [
    {language: 'zh', width: 1280, colorScheme: 'light'},
    {language: 'zh', width: 390, colorScheme: 'dark'},
    {language: 'en', width: 1280, colorScheme: 'dark'},
    {language: 'en', width: 390, colorScheme: 'light'},
  ] as const

  test.each(looks)(
    'each view is accessible, and no wider than its window: $language, $width px, $colorScheme',
    async ({language, width, colorScheme}) => {
      const page = await show('', files[language], {colorScheme, viewport: {width, height: 900}})
      const address = page.url()
      for (const view of views) {
        await page.goto(`${address}${view}`)
        expect(await accessibilityFaults(page), view).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBe(width)
      }
    },
  )
})
