import {describe, expect, test} from 'vitest'
import {commandsOf, filesOf, withOutputs} from '../../scripts/docs/transcript.ts'
import {root} from '../support/built-in.ts'

const page = `写一个清单：

\`\`\`yaml
# my.yaml
rules:
  structure/empty-section: error
\`\`\`

\`\`\`yaml
rules: {}
\`\`\`

一份文稿：

\`\`\`text 报告.txt
一、举措
二、打算
抓好学法。
\`\`\`

\`\`\`console
$ hegao --preset my.yaml 报告.txt
旧的输出
\`\`\`

完。
`

describe('a page that shows commands', () => {
  test('has files: YAML with its name in a comment, text with its name at the fence', () => {
    expect(filesOf(page).map(({name}) => name)).toEqual(['my.yaml', '报告.txt'])
    expect(filesOf(page)[1]!.content).toBe('一、举措\n二、打算\n抓好学法。\n')
  })

  test('has commands, each with what the page says it prints', () => {
    expect(commandsOf(page)).toEqual([{argv: ['--preset', 'my.yaml', '报告.txt'], output: '旧的输出\n'}])
  })

  test('gets the outputs of now, and nothing else is touched', async () => {
    const fresh = await withOutputs(page, root)
    expect(commandsOf(fresh)[0]!.output).toMatch(/^报告\.txt\n {2}1:1 {2}错误 {2}“一、举措”下没有内容/)
    expect(fresh.replace(/^\$.*?(?=```)/ms, '')).toBe(page.replace(/^\$.*?(?=```)/ms, ''))
    expect(await withOutputs(fresh, root)).toBe(fresh)
  })

  test('shows mistakes in a preset as a terminal does', async () => {
    const fresh = await withOutputs(page.replace('structure/empty-section', 'structure/empty-sektion'), root)
    expect(commandsOf(fresh)[0]!.output).toMatch(/^my\.yaml:3:3 {2}没有叫/)
  })

  test('runs nothing but hegao', async () => {
    await expect(withOutputs('```console\n$ rm -rf /\n```\n', root)).rejects.toThrow('only hegao')
  })
})
