import {describe, expect, test} from 'vitest'
import {marks} from '../../src/audit/types.ts'
import {madeAudit} from '../support/made-audit/audit.ts'
import {withWords} from '../support/made-audit/hostile.ts'
import {column, files, inBrowser, made, shownSections, written} from './audit-page.ts'

const show = inBrowser()

describe('the ranking in Chromium', () => {
  test('is sorted by any column, and says so', async () => {
    const page = await show('#ranking')
    const head = page.locator('th[data-column=errors]')
    await head.getByRole('button').click()
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    const errors = (await column(page, 5)).map(Number)
    expect(errors.slice(0, -1)).toEqual(errors.slice(0, -1).toSorted((a, b) => b - a))
    await head.getByRole('button').press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    // What could not be read has no number, and stands last in both directions.
    expect((await column(page, 5)).at(-1)).toBe('–')
    await page.locator('th[data-column=unit] button').click()
    const names = await column(page, 2)
    expect(names[0]).toContain('白云州')
    expect(await head.getAttribute('aria-sort')).toBeNull()
  })

  test('is filtered by words, by level, and by what is wrong', async () => {
    const page = await show('#ranking')
    await page.getByLabel('查找单位').first().fill('审计')
    expect(await column(page, 2)).toHaveLength(8)
    expect(await page.locator('#ranking .count').innerText()).toBe('8 个单位')
    await page.getByLabel('查找单位').first().fill('')
    await page.getByLabel('只看逾期').check()
    expect(await column(page, 8)).toHaveLength(3)
    await page.getByLabel('只看逾期').uncheck()
    await page.getByLabel('只看雷同').check()
    expect((await column(page, 9)).filter(copies => copies !== '1')).toEqual([])
    await page.getByLabel('只看雷同').uncheck()
    await page.getByLabel('只看无法读取').check()
    expect(await column(page, 10)).toEqual(['1'])
    await page.getByLabel('只看无法读取').uncheck()
    await page.getByLabel('等级').selectOption('优秀')
    expect(new Set(await column(page, 4))).toEqual(new Set(['优秀']))
  })

  test('shows two hundred units at a time', async () => {
    const page = await show('#ranking', written(madeAudit({units: 450})))
    expect(await column(page, 2)).toHaveLength(200)
    const on = page.locator('#ranking-pager').getByRole('button', {name: '下一页'})
    await on.click()
    await on.click()
    expect(await column(page, 2)).toHaveLength(50)
    expect(await page.locator('#ranking-pager [role=status]').innerText()).toBe('第 401–450 行，共 450 行')
    // On the last page it does nothing, and keeps the focus.
    await page.keyboard.press('Enter')
    expect(await column(page, 2)).toHaveLength(50)
    expect(await page.locator('button:focus').innerText()).toBe('下一页')
  })
})

describe('a sheet in Chromium', () => {
  test('opens from the ranking by a click, and the way back leads to the same row', async () => {
    const page = await show('#ranking')
    const link = page.locator('#ranking tbody a').nth(12)
    const name = await link.innerText()
    await link.click()
    expect(await shownSections(page)).toEqual(['sheet'])
    expect(await page.locator('h2:focus').innerText()).toBe(name)
    expect(await page.title()).toContain(name)
    await page.goBack()
    expect(await shownSections(page)).toEqual(['ranking'])
    expect(await page.locator('a:focus').innerText()).toBe(name)
    await page.goForward()
    expect(await page.locator('#sheet h2').innerText()).toBe(name)
  })

  test('opens by the keyboard alone', async () => {
    const page = await show()
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('跳到正文')
    await page.locator('nav.views a', {hasText: '排名'}).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('h2:focus').innerText()).toBe('排名')
    await page.getByLabel('查找单位').first().focus()
    await page.keyboard.type('清河市财政')
    for (let at = 0; at < 30 && !(await page.locator('#ranking tbody a:focus').count()); at++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('h2:focus').innerText()).toBe('清河市财政局')
  })

  test('opens by its address, with score, corrections, findings at their text, checklist, copies and trend', async () => {
    // At the highest level there is nothing to reach.
    const canRise = (draft: number) => {
      const {read} = made.records.get(made.audit.drafts[draft]!.path)
      return read?.score !== undefined && read.score.cheapest.length > 0 && read.waived.length === 1
    }
    const twice = made.audit.units.findIndex(({drafts}) => drafts.length > 1 && canRise(drafts[0]!))
    expect(twice).not.toBe(-1)
    const page = await show(`#u${twice + 1}`)
    const text = await page.locator('#sheet').innerText()
    for (const words of [
      '重复报送 2 份',
      '报送单位：',
      '见标题，把握 95%',
      '失分的项目',
      '得分升至',
      '核对清单',
      '文稿中的数据',
      '与 2025-03-20 的结果比较',
    ])
      expect(text).toContain(words)
    const {path} = made.audit.drafts[made.audit.units[twice]!.drafts[0]!]!
    const {diagnostics, waived} = made.records.get(path).read!
    const draft = page.locator('#sheet section').first()
    expect(await draft.locator('.note').count()).toBe(diagnostics.length + waived.length)
    expect(await draft.locator('.note.waived').innerText()).toContain(
      '免予核对，理由：上级文件另有规定；王某批准',
    )
    // The draft that does not count is folded.
    const other = page.locator('#sheet section').nth(1)
    expect(await other.locator('.note').first().isVisible()).toBe(false)
    await other.locator('summary').click()
    expect(await other.locator('.note').first().isVisible()).toBe(true)
    // A number in the text leads to its note, and the note back to the text.
    await draft.locator('.ref').nth(2).click()
    expect(await page.locator('.note:focus .message').innerText()).toBe(
      await draft.locator('.note').nth(2).locator('.message').innerText(),
    )
    await draft.locator('.note').nth(2).locator('.number').click()
    expect(await page.locator('.ref:focus').innerText()).toBe('3')
  })

  test('opens from a cell of the matrix, at the finding; arrows move between such cells', async () => {
    const page = await show('#matrix')
    expect(await page.locator('#matrix td a[tabindex="0"]').count()).toBe(1)
    const first = page.locator('#matrix td a').first()
    await first.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    const label = await page.locator('#matrix td a:focus').getAttribute('aria-label')
    const [unit, item] = label!.split('：')
    await page.keyboard.press('Enter')
    expect(await page.locator('#sheet h2').innerText()).toBe(unit)
    const rule = made.audit.head.rules.find(({title}) => title.zh === item)!
    expect(await page.locator('.note:focus code').innerText()).toBe(rule.id)
  })

  test('of a draft that could not be read says that nothing passed', async () => {
    const unread = made.audit.units.findIndex(({drafts: [first]}) => made.audit.drafts[first!]!.unreadable)
    const page = await show(`#u${unread + 1}`)
    const text = await page.locator('#sheet').innerText()
    expect(text).toContain('✗ 无法读取：文件已加密，请去掉密码后再核对。')
    expect(text).toContain('任何一项都不能算合格')
    expect(await page.locator('#sheet .checklist').count()).toBe(0)
  })
})

describe('the other views in Chromium', () => {
  test('the matrix has a mark and a word for each item, and all items when asked', async () => {
    const page = await show('#matrix')
    const items = () => page.locator('#matrix tr.items th').count()
    const failed = await items()
    await page.getByLabel('只列有单位不合格的项目').uncheck()
    expect(await items()).toBe(made.audit.head.rules.length)
    expect(failed).toBeLessThan(made.audit.head.rules.length)
    const words = await page
      .locator('#matrix tbody tr')
      .first()
      .locator('[aria-label]')
      .evaluateAll(cells => cells.map(cell => cell.getAttribute('aria-label')))
    expect(words).toHaveLength(made.audit.head.rules.length)
    const {verdicts} = made.audit.drafts[made.audit.units[0]!.drafts[0]!]!
    expect(words.filter(word => word === '合格')).toHaveLength(verdicts.split(marks.pass).length - 1)
    expect(words.filter(word => word === '清单里没有此项')).toHaveLength(verdicts.split(' ').length - 1)
    expect(words).toEqual(
      expect.arrayContaining(['合格', '没有可查的内容', '不适用', '不合格，已同意免予核对']),
    )
    await page.getByLabel('方面').selectOption('公文格式')
    expect(await items()).toBe(made.audit.head.rules.filter(({id}) => id.startsWith('gongwen/')).length)
    expect(await page.locator('#matrix td.unread').innerText()).toBe('✗ 无法读取，未经核对')
  })

  test('a copy shows both its sides, from a sheet and by its address', async () => {
    const page = await show('#c1')
    expect(await page.locator('summary:focus').count()).toBe(1)
    const [pair] = made.audit.copies.pairs
    const sides = await page.locator('#c1 .side:visible .text').allInnerTexts()
    expect(sides).toEqual([pair!.passages[0]!.a.text, pair!.passages[0]!.b.text])
    expect(await page.locator('#c1 .text .foreign').innerText()).toBe('平安县审计局')
    const entry = made.audit.units.findIndex(({unit}) => unit === pair!.b.unit)
    await page.goto(`${page.url().split('#')[0]}#u${entry + 1}`)
    await page.locator('#sheet a', {hasText: '相似度 87%'}).click()
    expect(await page.locator('#c1 .side:visible').count()).toBe(2)
  })

  test('figures tell medians, changes, and what a person should look at', async () => {
    const page = await show('#figures')
    const text = await page.locator('#figures').innerText()
    for (const words of ['需要人工核实的数据（3 处）', '远高于同级单位的中位数', '中位数', '上年 ', '−50%'])
      expect(text).toContain(words)
  })

  test('without scripts, ranking, missing units and copies are read as they stand', async () => {
    const page = await show('', files.zh, {javaScriptEnabled: false})
    expect(await page.locator('#ranking tbody tr:visible').count()).toBe(24)
    expect(await page.locator('#missing tbody tr:visible').count()).toBe(3)
    await page.locator('#c1 summary').click()
    expect(await page.locator('#c1 .side:visible').count()).toBe(2)
    expect(await page.locator('main > noscript').innerText()).toContain('浏览器没有运行本页的脚本')
  })

  test('hostile words stay words', async () => {
    const words =
      '</script><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>"\'><!--'
    const page = await show('', written(withWords(made, words)))
    for (const view of ['ranking', 'missing', 'matrix', 'copies', 'figures', 'trend', 'method']) {
      await page.locator(`nav.views a[href="#${view}"]`).click()
      expect(await shownSections(page)).toEqual([view])
    }
    await page.goto(`${page.url().split('#')[0]}#u1`)
    expect(await page.locator('#sheet h2').innerText()).toBe(made.audit.units[0]!.unit + words)
    expect(await page.locator('img, svg[onload], script:not([type]):not(head script)').count()).toBe(0)
  })
})
