import {describe, expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {docx, p, r} from '../support/docx.ts'
import {folderWith} from '../workspace/folder.ts'
import {Recorder} from './recorder.ts'

const look = (font: string, points: number) => `<w:rFonts w:eastAsia="${font}"/><w:sz w:val="${points * 2}"/>`
const indented = '<w:ind w:firstLineChars="200"/>'

/** A report as an office sends it: right but for the title, and two paragraphs that were pasted. */
const report = docx(
  p(r('关于2024年度法治政府建设情况的报告', look('宋体', 22)), '<w:jc w:val="center"/>') +
    p(r('一、主要举措', look('黑体', 16)), indented) +
    p(r('审查文件四十件。', look('微软雅黑', 16)), indented) +
    p(r('组织学习十二次。', look('微软雅黑', 16)), indented) +
    p(r('继续推进依法行政。', look('仿宋', 16)), indented),
)

async function run(...argv: string[]) {
  const stdout = new Recorder()
  const cwd = folderWith({'报告.docx': report, '报告.txt': '一、主要举措\n审查文件四十件。\n'})
  const status = await main(argv, {stdout, stderr: new Recorder(), cwd, env: {}})
  return {stdout: stdout.text, status}
}

describe('the preset gongwen-layout', () => {
  test('looks at Word documents', async () => {
    const {stdout, status} = await run('--preset', 'gongwen-layout', '报告.docx')
    expect(stdout).toContain('第 1 段  警告  标题用了“宋体”，应为小标宋体')
    expect(stdout).toContain('第 3 段  警告  正文用了“微软雅黑”，应为仿宋体（接连2段）')
    expect(stdout).toContain('✖ 2 个问题（0 个错误，2 个警告）')
    expect(status).toBe(0)
  })

  test('is asked only when it is named', async () => {
    expect((await run('报告.docx')).stdout).not.toContain('layout/')
  })

  test('finds nothing to check in a text, which is not a pass', async () => {
    const {stdout} = await run('--preset', 'gongwen-layout', '-f', 'checklist', '报告.txt')
    expect(stdout).toContain('合格 0 项，不合格 0 项，提示 0 项，无可查 18 项，不适用 0 项')
  })
})
