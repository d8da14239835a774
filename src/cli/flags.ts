import type {FixType} from '../fix/types.ts'
import type {Revisions} from '../read/report.ts'
import type {Level, Phase} from '../rule/types.ts'
import type {Kind} from '../tree/types.ts'
import type {Given} from './given.ts'
import type {
  AuditFlags,
  AuthoringFlags,
  DraftFlags,
  FixFlags,
  Invocation,
  OutputFlags,
  OutputRequest,
  RuleFlags,
  RunFlags,
  WaiverFlags,
} from './invocation.ts'
import {UsageError} from './usage.ts'

type Flags = Pick<
  Invocation,
  'audit' | 'authoring' | 'drafts' | 'fix' | 'output' | 'rules' | 'run' | 'waivers'
>

/** What the options ask for, by what they are about. */
export function flagsOf(given: Given): Flags {
  return {
    drafts: draftFlags(given),
    rules: ruleFlags(given),
    waivers: waiverFlags(given),
    output: outputFlags(given),
    fix: fixFlags(given),
    run: runFlags(given),
    audit: auditFlags(given),
    authoring: authoringFlags(given),
  }
}

function draftFlags(given: Given): DraftFlags {
  const year = given.asked('year')
  return {
    kind: given.asked('kind') as Kind | undefined,
    year: year === undefined ? undefined : Number(year),
    phase: given.asked('phase') as Phase | undefined,
    encoding: given.asked('encoding'),
    revisions: given.asked('revisions') as Revisions | undefined,
    extensions: given.list('ext')?.map(name => `.${name.replace(/^\./, '').toLowerCase()}`),
    stdin: given.has('stdin'),
    stdinFilename: given.asked('stdin-filename'),
    staged: given.has('staged'),
    since: given.asked('since'),
  }
}

function ruleFlags(given: Given): RuleFlags {
  return {
    presets: given.list('preset'),
    config: given.asked('config') ?? (given.switch('config-lookup') === false ? false : undefined),
    rules: given.list('rule') ?? [],
    ignorePatterns: given.list('ignore-pattern') ?? [],
    ignore: given.switch('ignore') ?? true,
    warnIgnored: given.switch('warn-ignored') ?? true,
    errorOnUnmatched: given.switch('error-on-unmatched-pattern') ?? true,
    passOnNoPatterns: given.has('pass-on-no-patterns'),
  }
}

/** ESLint’s numbers, and its word for a warning. */
const eslintLevels: Readonly<Record<string, Level>> = {0: 'off', 1: 'warning', 2: 'error', warn: 'warning'}

function waiverFlags(given: Given): WaiverFlags {
  const severity = given.asked('report-unused-disable-directives-severity')
  if (severity !== undefined && given.has('report-unused-disable-directives')) {
    throw new UsageError({
      zh: '--report-unused-disable-directives 和 --report-unused-disable-directives-severity 只能用一个',
      en: 'use --report-unused-disable-directives or --report-unused-disable-directives-severity, not both',
    })
  }
  const level = severity === undefined ? undefined : (eslintLevels[severity] ?? (severity as Level))
  return {
    inline: given.switch('inline-config') ?? true,
    unused: given.has('report-unused-disable-directives') ? 'error' : level,
    suppressAll: given.has('suppress-all'),
    suppressRules: given.list('suppress-rule') ?? [],
    location: given.asked('suppressions-location'),
    prune: given.has('prune-suppressions'),
    passOnUnpruned: given.has('pass-on-unpruned-suppressions'),
  }
}

function outputFlags(given: Given): OutputFlags {
  return {
    requests: outputRequests(given),
    file: given.asked('output-file'),
    overwrite: given.has('overwrite'),
    quiet: given.has('quiet'),
    maxWarnings: Number(given.asked('max-warnings') ?? -1),
    exitZero: given.has('exit-zero'),
    stats: given.has('stats'),
    json: given.has('json'),
  }
}

/** Each `-o` belongs to the `-f` before it; one that comes first, to the next. */
function outputRequests(given: Given): OutputRequest[] {
  const requests: {format?: string; file?: string}[] = []
  for (const [name, value] of given.all) {
    const last = requests.at(-1)
    if (name === 'format') {
      if (last && last.format === undefined) last.format = value
      else requests.push({format: value})
    } else if (name === 'output-file') {
      if (last && last.file === undefined) last.file = value
      else requests.push({file: value})
    } else if (name === 'html') requests.push({format: 'html', file: value})
  }
  const fallback = given.last('format')!
  if (requests.length === 0) return [{format: fallback}]
  return requests.map(({format = fallback, ...request}) => ({...request, format}))
}

function fixFlags(given: Given): FixFlags {
  return {
    fix: given.has('fix'),
    dryRun: given.has('fix-dry-run'),
    types: given.list('fix-type') as readonly FixType[] | undefined,
    diff: given.has('diff'),
  }
}

function runFlags(given: Given): RunFlags {
  const concurrency = given.last('concurrency')!
  return {
    cache: given.has('cache'),
    dropsCache: given.switch('cache') === false,
    cacheLocation: given.asked('cache-location'),
    cacheStrategy: given.last('cache-strategy') as RunFlags['cacheStrategy'],
    concurrency: concurrency === 'auto' || concurrency === 'off' ? concurrency : Number(concurrency),
    watch: given.has('watch'),
    exitOnFatalError: given.has('exit-on-fatal-error'),
    printConfig: given.asked('print-config'),
    listRules: given.has('list-rules'),
    envInfo: given.has('env-info'),
  }
}

function auditFlags(given: Given): AuditFlags {
  const [part, of] = given.asked('shard')?.split('/').map(Number) ?? []
  return {
    notices: given.asked('notices'),
    from: given.asked('from'),
    units: given.asked('units'),
    against: given.asked('against'),
    trend: given.asked('trend'),
    shard: part === undefined ? undefined : {part, of: of!},
    resume: given.switch('resume'),
    records: given.last('records')!,
    timeout: Number(given.last('timeout')),
    queue: given.asked('queue'),
  }
}

function authoringFlags(given: Given): AuthoringFlags {
  return {
    check: given.last('check')!,
    update: given.has('update'),
    corpus: given.asked('corpus'),
  }
}
