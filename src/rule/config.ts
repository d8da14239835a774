import type {ListedWaiver} from '../diagnostic/waiver.ts'
import type {Revisions} from '../read/report.ts'
import type {Kind} from '../tree/types.ts'
import type {Origin, Phase, Preset} from './types.ts'

/** What is known of drafts, or wanted of them; absent: detected, or as by default. */
export interface DraftSettings {
  readonly kind?: Kind | undefined
  readonly year?: number | undefined
  readonly phase?: Phase | undefined
  readonly encoding?: string | undefined
  readonly revisions?: Revisions | undefined
}

export const settingNames = [
  'kind',
  'year',
  'phase',
  'encoding',
  'revisions',
] as const satisfies readonly (keyof DraftSettings)[]

/** A pattern of files, as in .gitignore, from the folder of the file that it is written in. */
export interface FilePattern {
  readonly pattern: string
  readonly origin: Origin
}

/** Settings, and where each is written. */
export interface SettingsBlock {
  readonly settings: DraftSettings
  readonly origins: Readonly<Partial<Record<keyof DraftSettings, Origin>>>
}

/** Other settings for some files. */
export interface Override extends SettingsBlock {
  readonly files: readonly FilePattern[]
  /** Its presets, roles, data and rules. */
  readonly preset: Preset
}

/** A configuration file: a preset, what holds for the drafts, and exceptions from both. */
export interface Config extends SettingsBlock {
  /** As it is shown. */
  readonly file: string
  readonly preset: Preset
  readonly ignores: readonly FilePattern[]
  /** In the order in which they are written: the last word counts. */
  readonly overrides: readonly Override[]
  readonly waivers: readonly ListedWaiver[]
  /** The roster of units, as written. */
  readonly units?: string
}
