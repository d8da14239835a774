import fc from 'fast-check'
import {expect, test} from 'vitest'
import {safeName, safeNames} from '../../../src/audit/notice/file-name.ts'

test.each([
  ['长治市上党区审计局', '长治市上党区审计局'],
  ['中共和顺县委（办公室）', '中共和顺县委（办公室）'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['..', '未命名'],
  ['', '未命名'],
  ['///', '未命名'],
  ['CON', '_CON'],
  ['nul.docx', '_nul.docx'],
  ['-rf', '_-rf'],
  ['<script>alert(1)</script>', '_script_alert(1)__script_'],
  ['审计局\n\u202e', '审计局'],
  ['审计局. ', '审计局'],
])('%j becomes %j', (unit, name) => {
  expect(safeName(unit)).toBe(name)
})

test('units that would share a name are told apart', () => {
  expect(safeNames(['审计局', '审计局', '审计/局', '审计:局', 'ABC局', 'abc局'])).toEqual([
    '审计局',
    '审计局（2）',
    '审计_局',
    '审计_局（2）',
    'ABC局',
    'abc局（2）',
  ])
})

test('whatever a unit is called, its name is a file in the folder', () => {
  const names = fc.array(fc.string({unit: 'binary', maxLength: 200}), {maxLength: 20})
  fc.assert(
    fc.property(names, units => {
      const made = safeNames(units)
      expect(new Set(made.map(name => name.toLowerCase())).size).toBe(units.length)
      for (const name of made) {
        expect(name).not.toMatch(/[\\/:*?"<>|\0-\x1f\x7f]/)
        expect(name).not.toMatch(/^[\s.-]|[\s.]$/)
        expect([...name].length).toBeLessThanOrEqual(80)
        expect(Buffer.byteLength(`${name}.docx`)).toBeLessThanOrEqual(255)
      }
    }),
  )
})

test('long names that begin alike stay apart', () => {
  const long = '法'.repeat(200)
  const made = safeNames([long, `${long}甲`, '𠀀'.repeat(200)])
  expect(new Set(made).size).toBe(3)
  for (const name of made) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240)
})
