import path from 'node:path'
import {type Override, settingNames} from '../../rule/config.ts'
import {configure} from '../../rule/configure.ts'
import type {Origin, Phase, RuleSet} from '../../rule/types.ts'
import {type Kind, kinds} from '../../tree/types.ts'
import type {Configured} from '../../workspace/configured.ts'
import type {Settings} from '../../workspace/settings.ts'
import type {Invocation} from '../invocation.ts'
import type {Io} from '../io.ts'
import {workspaceOf} from '../workspace.ts'

/** All that holds for a file, each with the file and line that had the last word: JSON, as ESLint’s. */
export async function printConfig(invocation: Invocation, io: Io): Promise<number> {
  const workspace = workspaceOf(invocation, io)
  const file = path.resolve(io.cwd, invocation.run.printConfig!)
  const settings = await workspace.settingsFor(file)
  const configured = await workspace.configuredFor(file)
  const ignored = await workspace.ignoredBy(file)
  const overrides = configured?.overridesFor(file) ?? []
  const shown = {
    file,
    config: configured?.config?.file ?? null,
    overrides: overrides.map(({files}) => from(files[0]!.origin)),
    ignored: ignored ? {pattern: ignored.pattern, from: from(ignored.origin)} : null,
    presets: presetsOf(configured, invocation),
    settings: settingsOf(settings, configured, overrides, invocation),
    rules: rulesOf(settings.ruleSet, settings.phase ?? 'submission', settings.kind),
    waivers: settings.waivers.map(({origin, kind: _, ...waiver}) => ({...waiver, from: from(origin)})),
  }
  io.stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`)
  return 0
}

const from = ({file, line}: Origin) => `${file}:${line}`

function presetsOf(configured: Configured | undefined, {rules}: Invocation): readonly string[] {
  const own = rules.presets ?? configured?.config?.preset.extends ?? []
  return own.length > 0 ? own : ['recommended']
}

/** The last word: the command line, an override, the configuration, or the program itself. */
function settingsOf(
  settings: Settings,
  configured: Configured | undefined,
  overrides: readonly Override[],
  {drafts}: Invocation,
) {
  const fallback = {phase: 'submission', revisions: 'final'} as const
  const blocks = [configured?.config, ...overrides].filter(block => block !== undefined)
  return Object.fromEntries(
    settingNames.map(name => {
      const value = settings[name] ?? (name in fallback ? fallback[name as keyof typeof fallback] : null)
      const origin = blocks.findLast(block => block.origins[name])?.origins[name]
      const source = drafts[name] !== undefined ? `--${name}` : origin ? from(origin) : 'default'
      return [name, {value, from: source}]
    }),
  )
}

/** Of the rules that anybody has named: by rule; where kinds of reports differ and no kind is laid down, by rule and kind. */
function rulesOf(ruleSet: RuleSet, phase: Phase, kind: Kind | undefined) {
  const asked = kind ? [kind] : kinds
  return Object.fromEntries(
    ruleSet.rules.flatMap(rule => {
      const all = asked.map(kind => configure(ruleSet, rule, {kind, phase}))
      if (all.every(one => one.level === 'off' && one.reason === 'disabled')) return []
      const answers = all.map(
        ({level, options, origin}, at) => [asked[at]!, {level, options, from: from(origin)}] as const,
      )
      const [[, first]] = answers as [(typeof answers)[number]]
      const isAlike = answers.every(([, one]) => JSON.stringify(one) === JSON.stringify(first))
      return [[rule.id, isAlike ? first : Object.fromEntries(answers)] as const]
    }),
  )
}
