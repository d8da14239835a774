import type {Language} from '../diagnostic/types.ts'
import type {FixType} from '../fix/types.ts'
import type {Revisions} from '../read/report.ts'
import type {Level, Phase} from '../rule/types.ts'
import type {Kind} from '../tree/types.ts'
import type {CommandName} from './options/index.ts'

/** A format, and the file that its output goes to; standard output when absent. */
export interface OutputRequest {
  readonly format: string
  readonly file?: string
}

/** What the command line asks for, checked. */
export interface Invocation {
  readonly command: CommandName
  /** Was the command written out? `lint` may be left out. */
  readonly named: boolean
  /** Nothing is asked for: a newcomer, who needs help more than a run over the current folder. */
  readonly bare: boolean
  /** Files, folders and globs; of `help` the command. */
  readonly operands: readonly string[]
  readonly language: Language
  /** Undefined: the terminal decides. */
  readonly color: boolean | undefined
  readonly debug: boolean
  readonly help: boolean
  readonly version: boolean
  readonly drafts: DraftFlags
  readonly rules: RuleFlags
  readonly waivers: WaiverFlags
  readonly output: OutputFlags
  readonly fix: FixFlags
  readonly run: RunFlags
  readonly audit: AuditFlags
  readonly authoring: AuthoringFlags
}

/** Which drafts, and how they are to be read; undefined: as the configuration says. */
export interface DraftFlags {
  readonly kind: Kind | undefined
  /** `detected`: as each draft tells, whatever the configuration says. */
  readonly year: number | 'detected' | undefined
  readonly phase: Phase | undefined
  readonly encoding: string | undefined
  readonly revisions: Revisions | undefined
  /** “.docx”; all that can be read when undefined. */
  readonly extensions: readonly string[] | undefined
  readonly stdin: boolean
  readonly stdinFilename: string | undefined
  readonly staged: boolean
  readonly since: string | undefined
}

export interface RuleFlags {
  /** Undefined: as the configuration says. */
  readonly presets: readonly string[] | undefined
  /** A configuration file; false: none. */
  readonly config: string | false | undefined
  readonly rules: readonly string[]
  readonly ignorePatterns: readonly string[]
  readonly ignore: boolean
  readonly warnIgnored: boolean
  readonly errorOnUnmatched: boolean
  readonly passOnNoPatterns: boolean
}

export interface WaiverFlags {
  readonly inline: boolean
  /** Undefined: as the presets say. */
  readonly unused: Level | undefined
  readonly suppressAll: boolean
  readonly suppressRules: readonly string[]
  readonly location: string | undefined
  readonly prune: boolean
  readonly passOnUnpruned: boolean
}

export interface OutputFlags {
  /** One at least. */
  readonly requests: readonly OutputRequest[]
  /** Of `annotate`: the file to write. */
  readonly file: string | undefined
  readonly overwrite: boolean
  readonly quiet: boolean
  /** Negative: no limit. */
  readonly maxWarnings: number
  readonly exitZero: boolean
  readonly stats: boolean
  readonly json: boolean
}

export interface FixFlags {
  readonly fix: boolean
  readonly dryRun: boolean
  /** Undefined when none are named. */
  readonly types: readonly FixType[] | undefined
  readonly diff: boolean
}

export interface RunFlags {
  readonly cache: boolean
  /** Was `--no-cache` written? Then an existing cache is removed. */
  readonly dropsCache: boolean
  readonly cacheLocation: string | undefined
  readonly cacheStrategy: 'metadata' | 'content'
  readonly concurrency: number | 'auto' | 'off'
  readonly watch: boolean
  readonly exitOnFatalError: boolean
  readonly printConfig: string | undefined
  readonly listRules: boolean
  readonly envInfo: boolean
}

export interface AuditFlags {
  /** The folder of the notices. */
  readonly notices: string | undefined
  readonly from: string | undefined
  /** The roster; undefined: as the configuration says. */
  readonly units: string | undefined
  readonly against: string | undefined
  readonly trend: string | undefined
  /** Parts from 1. */
  readonly shard: {readonly part: number; readonly of: number} | undefined
  /** Undefined: neither form was given. */
  readonly resume: boolean | undefined
  readonly records: string
  /** Seconds for one draft. */
  readonly timeout: number
  /** The address of a Redis, with its password: never to be shown. */
  readonly queue: string | undefined
}

export interface AuthoringFlags {
  /** Of `new`: the check of the rule. */
  readonly check: string
  readonly update: boolean
  /** Of `test`: a folder of drafts. */
  readonly corpus: string | undefined
}
