import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {root} from '../support/built-in.ts'

const bin = path.join(root, 'dist/bin/hegao.cjs')

interface Seen {
  readonly line: number
  /** In bytes, as Neovim counts. */
  readonly column: number
  readonly code: string
  readonly source: string
}

/** Opens a draft in a Neovim without a screen, types, and tells what it shows before and after. */
function inNeovim(text: string, keys: string): {readonly before: Seen[]; readonly after: Seen[]} {
  const folder = mkdtempSync(path.join(tmpdir(), 'neovim-'))
  const [draft, script, result] = ['draft.txt', 'drive.lua', 'seen.json'].map(name => path.join(folder, name))
  writeFileSync(draft!, text)
  writeFileSync(
    script!,
    `local function seen()
  return vim.tbl_map(function(d)
    return {line = d.lnum, column = d.col, code = d.code or d.user_data.lsp.code, source = d.source}
  end, vim.diagnostic.get(0))
end
local published = 0
local handler = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(...)
  handler(...)
  published = published + 1
end
local client = vim.lsp.start_client({cmd = {${JSON.stringify(process.execPath)}, ${JSON.stringify(bin)}, 'lsp'}, root_dir = vim.fn.getcwd()})
vim.lsp.buf_attach_client(0, client)
vim.wait(20000, function() return published >= 1 end, 10)
local before = seen()
local known = published
vim.cmd(${JSON.stringify(keys)})
vim.wait(20000, function() return published > known end, 10)
local file = io.open(${JSON.stringify(result)}, 'w')
file:write(vim.fn.json_encode({before = before, after = seen()}))
file:close()
vim.lsp.stop_client(client)
vim.wait(5000, function() return vim.lsp.client_is_stopped(client) end, 10)
vim.cmd('qall!')
`,
  )
  const {stderr, status} = spawnSync(
    'nvim',
    ['--headless', '--clean', '-n', draft!, '-c', `luafile ${script}`],
    {cwd: folder, encoding: 'utf8', timeout: 60_000},
  )
  if (!existsSync(result!)) throw new Error(`Neovim ended with ${status}: ${stderr}`)
  return JSON.parse(readFileSync(result!, 'utf8'))
}

beforeAll(() => {
  if (!existsSync(bin)) throw new Error('no dist/bin/hegao.cjs: run `npm run build` first')
})

test('Neovim shows findings at the right bytes behind characters outside the BMP, and follows the typist', () => {
  const text = '关于开会的通知\n一、时间\n😀𠮷会期，，两天。\n二、地点\n在会议室。\n'
  const {before, after} = inNeovim(text, 'normal! 3Gf，x')
  // 😀 and 𠮷 have four bytes each, 会 and 期 three.
  expect(before).toContainEqual({line: 2, column: 14, code: 'punctuation/doubled', source: '核稿'})
  expect(after.map(({code}) => code)).not.toContain('punctuation/doubled')
})

test('a heading that loses its text is marked at once', () => {
  const text = '关于开会的通知\n一、时间\n会议定于星期三上午召开。\n二、地点\n在会议室。\n'
  const {before, after} = inNeovim(text, 'normal! 3Gdd')
  expect(before.map(({code}) => code)).not.toContain('structure/empty-section')
  expect(after).toContainEqual({line: 1, column: 0, code: 'structure/empty-section', source: '核稿'})
})
