import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {rewrite} from '../../src/workspace/rewrite.ts'
import {gb18030} from '../support/encode.ts'
import {folderWith} from './folder.ts'

function rewritten(content: string | Uint8Array, change: (text: string) => string | undefined): string {
  const file = path.join(folderWith({'a.yaml': content}), 'a.yaml')
  rewrite(file, change)
  return readFileSync(file, 'utf8')
}

test('a file is changed, and keeps its byte order mark', () => {
  expect(rewritten('甲\r\n', text => text.replace('甲', '乙'))).toBe('乙\r\n')
  expect(rewritten('\ufeff甲', text => `${text}乙`)).toBe('\ufeff甲乙')
})

test('a file of Notepad is UTF-8 afterwards', () => {
  expect(rewritten(gb18030('规则和清单'), text => `${text}一`)).toBe('规则和清单一')
})

test('undefined changes nothing', () => {
  expect(rewritten('甲', () => undefined)).toBe('甲')
})
