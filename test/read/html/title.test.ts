import {describe, expect, test} from 'vitest'
import {readHtml} from '../../../src/read/html/html.ts'

const title = '云台县关于落实2021-2025年规划情况的报告'
const nav = '<a href="/">首页</a> <a href="/a">政务公开</a> <a href="/b">办事服务</a>'
const text = '<p>县政府：</p><p>全年学法十二次，办理案件十八件，群众满意。</p>'

function lines(head: string, before: string, body = text): string[] {
  const page = `<html><head>${head}</head><body>${nav}${before}<div id="zoom">${body}</div></body></html>`
  return readHtml(new TextEncoder().encode(page)).text.trimEnd().split('\n')
}

describe('the title of a page', () => {
  test.each([
    ['a heading before the text', '', `<h1>${title}</h1>`],
    [
      'a heading that agrees with the page, among others',
      `<title>${title}-云台县</title>`,
      `<h2>${title}</h2><h2>云台县人民政府办公室</h2>`,
    ],
    [
      'an element that is called so',
      '',
      `<div class="xxgk-title">${title}</div><div class="title"><a href="/">云台县人民政府网</a></div>`,
    ],
    ['a name for machines', `<meta name="ArticleTitle" content="${title}">`, ''],
    ['a name for other sites', `<meta property="og:title" content="${title}">`, ''],
    ['the name of the page, before the site', `<title>${title}_部门文件_云台县人民政府</title>`, ''],
    ['the name of the page, behind the site', `<title>云台县人民政府门户网站 - ${title}</title>`, ''],
    ['the name of the page, between bars', `<title>${title} | 云台县</title>`, ''],
  ])('%s', (_, head, before) => {
    expect(lines(head, before)).toEqual([title, '县政府：', '全年学法十二次，办理案件十八件，群众满意。'])
  })

  test.each([
    ['a site has a name, but that is none', '<title>云台县人民政府网站</title>', '<h1>县政府网</h1>'],
    ['titles below the text are those of others', '', ''],
  ])('%s', (_, head, before) => {
    expect(lines(head, before, `${text}</div><h1>云台县关于其他事情的通知</h1><div>`)[0]).toBe('县政府：')
  })

  test('stands once, in one paragraph or in several', () => {
    const head = `<title>${title}</title>`
    expect(lines(head, `<h1>${title}</h1>`, `<p>${title}</p>${text}`)).toHaveLength(3)
    const broken = `<p>云 台 县</p><p>关于落实2021-2025年规划情况的报告</p>`
    expect(lines(head, '', broken + text)).toHaveLength(4)
    // The text says it a little differently.
    expect(lines(head, `<h1>${title}</h1>`, `<h2>云台县规划落实情况的报告</h2>${text}`)).toHaveLength(3)
  })
})

describe('the element with the text', () => {
  const page = (body: string) => readHtml(new TextEncoder().encode(`<html><body>${body}</body></html>`)).text
  const side = '<div class="side">联系地址：云台县建设路一号，邮政编码四五四三五零，欢迎来信来访。</div>'

  test.each([
    ['by its name', `<div class="TRS_Editor">${text}</div>`],
    ['by its element', `<article>${text}</article>`],
    ['by its role', `<div role="main">${text}</div>`],
    ['by its words', `<div><table><tr><td>${text.repeat(4)}</td></tr></table></div>`],
  ])('%s', (_, body) => {
    expect(page(nav + body + side)).toMatch(/^县政府：\n/)
    expect(page(nav + body + side)).not.toContain('邮政编码')
  })

  test('a name that misleads is not followed', () => {
    expect(page(`${nav}<div id="zoom">字号</div><div>${text.repeat(4)}</div>`)).toContain('县政府：')
  })

  test('a page without a site is read as a whole', () => {
    expect(page(`<div>${text}</div>${side}`)).toContain('邮政编码')
  })
})
