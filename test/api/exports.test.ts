import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {root} from '../support/built-in.ts'

/**
 * What other people's code may import. A name that is taken out or renamed breaks that code: change these lists
 * only on purpose, and say so in the changelog.
 */
const entries = {
  hegao: {
    file: 'src/index.ts',
    values: [
      'FaultsError',
      'NotFoundError',
      'Unreadable',
      'annotate',
      'catalogue',
      'coverageOf',
      'decode',
      'fixDocx',
      'fixText',
      'formatFaults',
      'formatOf',
      'lint',
      'loadPreset',
      'readDoc',
      'readDocx',
      'readHtml',
      'readMarkdown',
      'readMht',
      'readOdt',
      'readOfd',
      'readReport',
      'readRtf',
      'readText',
      'remarksOf',
      'reporters',
    ],
    types: [
      'Annex',
      'Annotated',
      'Applied',
      'Baseline',
      'Basis',
      'Catalogue',
      'Change',
      'CommentLine',
      'Coverage',
      'Decoded',
      'Diagnostic',
      'DocumentFormat',
      'DocumentPlace',
      'Edit',
      'Element',
      'Fault',
      'Fix',
      'FixType',
      'Fixed',
      'FixedDocx',
      'ForeignFormat',
      'Guard',
      'Item',
      'Judged',
      'Kind',
      'Language',
      'LeftOut',
      'LintOptions',
      'LintedDraft',
      'ListedWaiver',
      'LoadPresetOptions',
      'Outcome',
      'PdfReader',
      'Phase',
      'Preset',
      'PresetFile',
      'Range',
      'ReadOptions',
      'ReadReportOptions',
      'Related',
      'Remark',
      'Report',
      'ReportContent',
      'Reporter',
      'ReporterOptions',
      'Revisions',
      'Rule',
      'RuleSet',
      'Section',
      'SectionHeading',
      'Severity',
      'Status',
      'Verdict',
      'Waived',
      'Waiver',
      'WaiverKind',
      'Words',
    ],
  },
  'hegao/remark': {
    file: 'src/remark/remark.ts',
    values: ['remarkHegao'],
    types: ['RemarkHegaoOptions', 'RuleSetting'],
  },
  'hegao/workspace': {
    file: 'src/workspace/index.ts',
    values: ['Workspace', 'readPdf', 'watchdog'],
    types: ['Draft', 'FoundDrafts', 'Ignored', 'Judge', 'Settings', 'Unmatched', 'WorkspaceOptions'],
  },
} as const

describe.each(Object.entries(entries))('%s', (name, {file, values, types}) => {
  test('exports these values, and no others', async () => {
    const module = await import(/* @vite-ignore */ path.join(root, file))
    expect(Object.keys(module).toSorted()).toEqual(values.toSorted())
  })

  test('exports these types, and no others', () => {
    expect(typesOf(file).toSorted()).toEqual([...types])
  })

  test('is an entry of the package, with its types', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    const built = file.replace(/^src/, './dist').replace(/\.ts$/, '')
    expect(manifest.exports[name.replace('hegao', '.')]).toEqual({
      types: `${built}.d.ts`,
      default: `${built}.js`,
    })
  })
})

test('the package has no other entries for code', () => {
  const {exports} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const code = Object.keys(exports).filter(entry => !entry.endsWith('.json'))
  expect(code.toSorted()).toEqual(['.', './remark', './workspace'])
})

/** `export interface X`, `export type X =`, `export type {X}` and `export {type X}`. */
function typesOf(file: string): string[] {
  const code = readFileSync(path.join(root, file), 'utf8')
  const declared = Array.from(code.matchAll(/^export (?:interface|type) (\w+)/gm), ([, name]) => name!)
  const listed = Array.from(code.matchAll(/^export (type )?\{([^}]*)\}/gm), ([, all, names]) =>
    names!
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== '' && (all || part.startsWith('type ')))
      .map(part => part.replace(/^type /, '')),
  )
  return [...declared, ...listed.flat()]
}
