import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {root} from '../support/built-in.ts'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const blocks = (page: string, language: string) =>
  Array.from(
    page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')),
    ([, code]) => code!,
  )

describe('docs/ci.md', () => {
  const page = read('docs/ci.md')
  const yaml = blocks(page, 'yaml').map(block => parse(block))

  test('names a hook that there is', () => {
    const named = yaml.flatMap(({repos = []}) => repos.flatMap(({hooks}: {hooks: {id: string}[]}) => hooks))
    const [hook] = parse(read('.pre-commit-hooks.yaml'))
    expect(named.map(({id}: {id: string}) => id)).toEqual([hook.id])
  })

  test('has each input of the action, with its default, and uses no other', () => {
    const {inputs} = parse(read('action.yml'))
    const rows = Array.from(
      page.matchAll(/^\| `([\w-]+)` \| (?:`([^`]*)`)? ?\|/gm),
      ([, name, value = '']) => [name, value],
    )
    expect(rows).toEqual(
      Object.entries<{default: string}>(inputs).map(([name, input]) => [name, input.default]),
    )
    const steps = yaml.flatMap(({jobs}) => jobs?.hegao.steps ?? [])
    const used = Object.keys(steps.at(-1).with)
    expect(used.filter(name => !Object.hasOwn(inputs, name))).toEqual([])
  })

  test('sets variables that the GitLab job has', () => {
    const {variables} = parse(read('ci/gitlab.yml'))
    const set = yaml.flatMap(document => Object.keys(document.variables ?? {}))
    expect(set.toSorted()).toEqual(Object.keys(variables).toSorted())
  })
})

describe('docs/editors.md', () => {
  const page = read('docs/editors.md')

  test('shows settings that the VS Code extension has, with values that it takes', () => {
    const {properties} = JSON.parse(read('editors/vscode/package.json')).contributes.configuration
    const [shown] = blocks(page, 'json').map(block => JSON.parse(block))
    for (const [name, value] of Object.entries(shown)) {
      expect(properties).toHaveProperty([name])
      if (properties[name].enum) expect(properties[name].enum).toContain(value)
    }
  })

  test('says of each editor with which version it was tried, or that it was not', () => {
    const rows = Array.from(page.matchAll(/^\| \[(.+?)\]\(#.+?\) \| .+ \| (.+) \|$/gm), ([, name, tried]) => [
      name,
      tried,
    ])
    expect(rows.map(([name]) => name)).toEqual(
      Array.from(page.matchAll(/^## (.+)$/gm), ([, name]) => name).filter(name => name !== 'Any other'),
    )
    for (const [, tried] of rows) expect(tried).toMatch(/\d+\.\d+|not tried/)
  })

  test('starts the same command everywhere', () => {
    const code = [
      ...blocks(page, 'lua'),
      ...blocks(page, 'vim'),
      ...blocks(page, 'elisp'),
      ...blocks(page, 'toml'),
    ]
    const starts = code.filter(block => /\blsp\b/.test(block))
    expect(starts.length).toBeGreaterThan(5)
    for (const block of starts)
      expect(block).toMatch(/'hegao', 'lsp'|"hegao" "lsp"|'%e lsp'|args = \["lsp"\]/)
  })
})
