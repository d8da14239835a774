import {describe, expect, test} from 'vitest'
import {formatFaults} from '../../../src/rule/fault/fault.ts'
import {loadPresets} from '../../../src/rule/load/load-presets.ts'
import {resolveRuleSet} from '../../../src/rule/resolve.ts'
import {catalogue, checks, load} from '../fake.ts'

describe('extends', () => {
  test('reads files, and their rules and roles are known', () => {
    const loaded = load({
      'county.yaml':
        'extends: [./city.yaml]\nrules:\n  mine/a: [error, {minimum: 3}]\n  mine/b: {check: present, options: {role: tax, pairs: [{}]}}\n',
      'city.yaml':
        'extends: base\nroles:\n  tax: {title: 税, headings: [税]}\nrules:\n  mine/a: {check: filled}\n',
    })
    expect(loaded.faults).toEqual([])
    expect([...loaded.presets.keys()]).toEqual(['city.yaml', 'county.yaml'])
    const {settings} = resolveRuleSet(['county.yaml'], {catalogue, presets: loaded.presets})
    expect(settings.map(({ruleId, level}) => [ruleId, level])).toEqual([
      ['structure/empty', 'error'],
      ['mine/a', 'warning'],
      ['mine/a', 'error'],
      ['mine/b', 'warning'],
    ])
  })

  test('may not lead back', () => {
    const {faults, sources} = load({
      'a.yaml': 'extends: [base, b.yaml]\n',
      'b.yaml': 'title: 乙\nextends: c.yaml\n',
      'c.yaml': 'extends: b.yaml\n',
    })
    expect(formatFaults(faults, sources, 'zh')).toMatchInlineSnapshot(`
      "c.yaml:1:10  “extends”绕回了自己：b.yaml → c.yaml → b.yaml
      > 1 | extends: b.yaml
          |          ^^^^^^
          删去其中一处
      "
    `)
  })

  test('may not name a file that is not there', () => {
    const {faults} = load({'a.yaml': 'extends: [base, none.yaml]\n'})
    expect(faults).toMatchObject([{code: 'unknown-preset', line: 1, column: 17, length: 9}])
  })

  test('reports a faulty base once, and does not blame the others for what it lacks', () => {
    const {faults} = load({
      'a.yaml': 'extends: b.yaml\nrules:\n  mine/a: off\n  mine/c: eror\n',
      'b.yaml': 'rules:\n  mine/a: {check: fill}\n',
    })
    expect(faults.map(({file, code}) => `${file} ${code}`)).toEqual([
      'b.yaml unknown-check',
      'a.yaml not-listed',
    ])
  })

  test('reads a file that two presets extend only once', () => {
    const loaded = load({
      'a.yaml': 'extends: [b.yaml, c.yaml]\n',
      'b.yaml': 'extends: d.yaml\n',
      'c.yaml': 'extends: d.yaml\n',
      'd.yaml': 'rules:\n  mine/a: {check: filled}\n',
    })
    expect(loaded.faults).toEqual([])
    expect(resolveRuleSet(['a.yaml'], {catalogue, presets: loaded.presets}).settings).toHaveLength(1)
  })
})

test('a rule that another file defines cannot be defined again', () => {
  const {faults} = load({
    'a.yaml': 'extends: b.yaml\nrules:\n  mine/a: {check: filled}\n',
    'b.yaml': 'rules:\n  mine/a: {check: filled}\n',
  })
  expect(faults).toMatchObject([{file: 'a.yaml', code: 'already-defined', line: 3}])
})

test('built-in presets extend each other by name', () => {
  const files: Record<string, string> = {
    'presets/one.yaml': 'name: one\ntitle: {zh: 一, en: one}\nextends: two\n',
    'presets/two.yaml': 'name: two\ntitle: {zh: 二, en: two}\nextends: tow\n',
  }
  const {presets, faults} = loadPresets([{file: 'presets/one.yaml', source: files['presets/one.yaml']!}], {
    catalogue: {...catalogue, presets: []},
    checks,
    builtIn: ['one', 'two'],
    read: name => {
      const source = files[`presets/${name}.yaml`]
      return source === undefined ? undefined : {file: `presets/${name}.yaml`, source}
    },
  })
  expect(presets.get('presets/one.yaml')?.extends).toEqual(['two'])
  expect(faults).toMatchObject([
    {file: 'presets/two.yaml', code: 'unknown-preset', hint: {zh: '是不是想写“two”？'}},
  ])
})
