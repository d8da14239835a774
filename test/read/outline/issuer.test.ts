import {expect, test} from 'vitest'
import {readText} from '../../../src/read/text/text.ts'

const body = '\n一、举措\n审查文件四十件。'

test.each([
  ['before 关于', `长治市上党区审计局\n关于2025年度法治政府建设情况的报告${body}`, '长治市上党区审计局'],
  ['before the year', `和顺县财政局2024年法治政府建设情况报告${body}`, '和顺县财政局'],
  [
    'in the signature',
    `法治政府建设2023年度报告${body}\n天津市西青区审计局\n2024年2月1日`,
    '天津市西青区审计局',
  ],
  ['nowhere', `法治政府建设2023年度报告${body}`, undefined],
  ['not in what it is about', `关于滨江经济开发区2024年法治政府建设情况的报告${body}`, undefined],
  ['not in a post', `县财政局局长2024年述法报告${body}`, undefined],
])('the issuer stands %s', (_where, text, issuer) => {
  expect(readText(text).issuer).toBe(issuer)
})
