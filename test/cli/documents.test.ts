import {expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {docx, p, r} from '../support/docx.ts'
import {folderWith} from '../workspace/folder.ts'
import {Recorder} from './recorder.ts'

const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
const report = docx(
  p(r('关于2024年度法治政府建设情况的报告')) +
    p('') +
    p(r('一、主要举措')) +
    `<w:tbl><w:tr>${cell('事项')}${cell('数量')}</w:tr><w:tr>${cell('审查文件,四十件')}${cell('40')}</w:tr></w:tbl>` +
    p(r('二、存在的不足')),
)

async function run(...argv: string[]) {
  const stdout = new Recorder()
  const cwd = folderWith({'报告.docx': report})
  const status = await main(argv, {stdout, stderr: new Recorder(), cwd, env: {}})
  return {stdout: stdout.text, status}
}

test('findings of a Word document stand at paragraphs and cells', async () => {
  const {stdout, status} = await run('报告.docx')
  expect(stdout).toContain('  第 3 段              错误  “二、存在的不足”下没有内容')
  expect(stdout).toContain('  表 1 第 2 行第 1 列  警告')
  expect(status).toBe(1)
})

test('JSON has the place beside line and column', async () => {
  const [{messages, source}] = JSON.parse((await run('-f', 'json', '报告.docx')).stdout)
  const comma = messages.find(({ruleId}: {ruleId: string}) => ruleId.startsWith('punctuation/half'))
  expect(comma).toMatchObject({line: 5, column: 5, place: {table: 1, row: 2, column: 1}})
  expect(source.split('\n')[4]).toBe('审查文件,四十件')
})

test('the checklist names paragraphs', async () => {
  const {stdout} = await run('-f', 'checklist', '报告.docx')
  expect(stdout).toContain('第 3 段（二、存在的不足）：“二、存在的不足”下没有内容')
})

test('tree shows the text as it was read, each line with its place', async () => {
  const {stdout} = await run('tree', '报告.docx')
  expect(stdout).toContain('│  └─ table  3:1-6:3')
  expect(stdout).toContain(
    [
      '提取的文字：',
      '1  第 1 段              关于2024年度法治政府建设情况的报告',
      '2  第 2 段              一、主要举措',
      '3  表 1 第 1 行第 1 列  事项',
      '4  表 1 第 1 行第 2 列  数量',
      '5  表 1 第 2 行第 1 列  审查文件,四十件',
      '6  表 1 第 2 行第 2 列  40',
      '7  第 3 段              二、存在的不足',
    ].join('\n'),
  )
})
