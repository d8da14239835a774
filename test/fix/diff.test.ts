import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {unifiedDiff} from '../../src/fix/diff.ts'
import {type Change, splice} from '../../src/fix/splice.ts'

const change = (text: string, wrong: string, right: string): Change => {
  const start = text.indexOf(wrong)
  return {start, end: start + wrong.length, text: right}
}

/** What git makes of a text with the diff. */
function patched(text: string, diff: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hegao-diff-'))
  try {
    writeFileSync(path.join(folder, '报 告.txt'), text)
    writeFileSync(path.join(folder, 'diff'), diff)
    execFileSync('git', ['apply', '--whitespace=nowarn', 'diff'], {cwd: folder, stdio: 'pipe'})
    return readFileSync(path.join(folder, '报 告.txt'), 'utf8')
  } finally {
    rmSync(folder, {recursive: true})
  }
}

describe('a unified diff', () => {
  test('of a line, with the lines around it', () => {
    const text = '一\n二\n三\n四\n新修定\n六\n七\n八\n九\n'
    expect(unifiedDiff('报告.txt', text, [change(text, '定', '订')])).toBe(
      '--- a/报告.txt\n+++ b/报告.txt\n@@ -2,7 +2,7 @@\n 二\n 三\n 四\n-新修定\n+新修订\n 六\n 七\n 八\n',
    )
  })

  test('changes that are far apart stand in hunks of their own, with the lines counted on', () => {
    const lines = Array.from({length: 20}, (_, at) => `第${at}行\n`)
    const text = lines.join('')
    const diff = unifiedDiff('a', text, [change(text, '第1行\n', ''), change(text, '第18行', '十八')])
    expect(diff.match(/^@@.*/gm)).toEqual(['@@ -1,5 +1,4 @@', '@@ -16,5 +15,5 @@'])
  })

  test('a text without a line break at its end says so', () => {
    expect(unifiedDiff('a', '甲\n乙', [{start: 2, end: 3, text: '丙'}])).toBe(
      '--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n 甲\n-乙\n\\ No newline at end of file\n+丙\n\\ No newline at end of file\n',
    )
  })

  test('nothing changed, nothing printed', () => {
    expect(unifiedDiff('a', '甲\n', [])).toBe('')
    expect(unifiedDiff('a', '甲\n', [{start: 0, end: 1, text: '甲'}])).toBe('')
  })

  test('a name cannot break out of its line', () => {
    expect(unifiedDiff('a\n+++ b', '甲\n', [{start: 0, end: 1, text: '乙'}]).split('\n')[0]).toBe(
      '--- a/a +++ b\t',
    )
  })

  test('git applies it, whatever is changed where', {timeout: 120_000}, () => {
    const line = fc.constantFrom('甲\n', '乙\n', '丙\r\n', '\n', '- a\n', '丁\r戊\n', '\\ No\n')
    const texts = fc
      .tuple(fc.array(line, {minLength: 1, maxLength: 30}), fc.constantFrom('', '末'))
      .map(([lines, end]) => lines.join('') + end)
    const edits = fc.array(
      fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom('', '新', '新\n', '\n', '一\n二\n')),
      {maxLength: 5},
    )
    fc.assert(
      fc.property(texts, edits, (text, wanted) => {
        const changes: Change[] = []
        for (const [place, length, added] of wanted) {
          const start = place % (text.length + 1)
          const end = Math.min(start + length, text.length)
          if (changes.every(other => other.end < start || end < other.start))
            changes.push({start, end, text: added})
        }
        changes.sort((a, b) => a.start - b.start)
        const after = splice(text, changes)
        // An empty file is another matter for git.
        fc.pre(after !== '')
        const diff = unifiedDiff('报 告.txt', text, changes)
        if (diff === '') expect(after).toBe(text)
        else expect(patched(text, diff)).toBe(after)
      }),
      {numRuns: 60, seed: 9},
    )
  })
})
