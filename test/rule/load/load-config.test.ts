import {describe, expect, test} from 'vitest'
import {checks} from '../../../src/check/index.ts'
import {loadConfig} from '../../../src/rule/load/load-config.ts'
import {catalogue} from '../../support/built-in.ts'

const files: Readonly<Record<string, string>> = {
  '本市.yaml': 'rules: {local/own: {check: section-filled}}\n',
  '坏.yaml': 'rulez: {}\n',
  '豁免.yaml': 'waivers:\n  - {rules: local/own, reason: 说明}\n',
  '坏豁免.yaml': 'waivers:\n  - {rules: structure/emtpy-section, until: 2026-02-30}\n',
}

function load(source: string) {
  return loadConfig(
    {file: 'hegao.config.yaml', source},
    {
      catalogue,
      checks,
      read: name => (name in files ? {file: name, source: files[name]!} : undefined),
    },
  )
}

const faultsOf = (source: string) =>
  load(source).faults.map(({file, line, column, message}) => `${file}:${line}:${column} ${message.en}`)

describe('a configuration', () => {
  test('is a preset, settings, patterns, overrides and waivers, each with its place', () => {
    const {config, faults} = load(`presets: [gongwen, 本市.yaml]
phase: draft
year: 2025
rules: {structure/empty-section: [hint, {minimum: 9}]}
ignores: [往年/, '*.bak']
overrides:
  - files: [公开/, '*.md']
    phase: publication
    rules: {local/own: error}
waivers: [豁免.yaml, {rules: structure/*, files: 甲.txt, reason: 无, until: 2026-12-31}]
units: 名单.yaml
`)
    expect(faults).toEqual([])
    expect(config?.preset.extends).toEqual(['gongwen', '本市.yaml'])
    expect(config?.settings).toEqual({phase: 'draft', year: 2025})
    expect(config?.origins.phase).toEqual({file: 'hegao.config.yaml', line: 2})
    expect(config?.ignores.map(({pattern}) => pattern)).toEqual(['往年/', '*.bak'])
    const [override] = config!.overrides
    expect(override).toMatchObject({
      settings: {phase: 'publication'},
      files: [{pattern: '公开/'}, {pattern: '*.md'}],
    })
    expect(override!.preset.settings).toMatchObject([
      {ruleId: 'local/own', level: 'error', origin: {file: 'hegao.config.yaml', line: 9}},
    ])
    expect(config?.waivers).toMatchObject([
      {rules: ['local/own'], origin: {file: '豁免.yaml', line: 2}},
      {
        rules: ['structure/*'],
        files: ['甲.txt'],
        until: '2026-12-31',
        origin: {file: 'hegao.config.yaml', line: 10},
      },
    ])
    expect(config?.units).toBe('名单.yaml')
  })

  test('an empty one says so, and needs nothing', () => {
    expect(faultsOf('')).toEqual(['hegao.config.yaml:1:1 the file is empty'])
    expect(faultsOf('phase: draft\n')).toEqual([])
  })

  test.each([
    ['phse: draft', '1:1 unknown key “phse”'],
    ['phase: final', '1:8 “phase” cannot be “final”'],
    ['year: 25', '1:7 “year” must be at least 1949'],
    ['encoding: morse', '1:11 unknown encoding “morse”'],
    ['rules: {structure/emtpy-section: off}', '1:9 unknown rule “structure/emtpy-section”'],
    ['presets: recomended', '1:10 unknown preset “recomended”'],
    ['presets: 没有.yaml', '1:10 cannot read preset “没有.yaml”'],
    ['ignores: [../别处/]', '1:11 “../别处/” can match no file'],
    ['overrides: [{phase: draft}]', '1:14 missing “files”'],
    ['overrides: [{files: a, rules: {a/b: off}}]', '1:32 unknown rule “a/b”'],
    [
      'overrides: [{files: a, rules: {structure/empty-section: [error, {minimun: 3}]}}]',
      '1:66 check “section-filled” has no option “minimun”',
    ],
    ['waivers: 没有.yaml', '1:10 the file of waivers “没有.yaml” does not exist, or cannot be read'],
    [
      'waivers: [{rules: structure/emtpy-section, reason: 无}]',
      '1:19 unknown rule “structure/emtpy-section”',
    ],
    ['waivers: [{rules: nowhere/*, reason: 无}]', '1:19 unknown rule “nowhere/*”'],
    ['waivers: [{rules: structure/*, reason: 无, until: 明年}]', '1:50 “明年” is no date'],
  ])('%s', (source, fault) => {
    expect(faultsOf(source)).toEqual([`hegao.config.yaml:${fault}`])
  })

  test('faults of the files that it names are told there', () => {
    expect(faultsOf('presets: 坏.yaml\nwaivers: 坏豁免.yaml\n')).toEqual([
      '坏豁免.yaml:2:13 unknown rule “structure/emtpy-section”',
      '坏豁免.yaml:2:45 “2026-02-30” is no date',
      '坏.yaml:1:1 unknown key “rulez”',
    ])
  })
})
