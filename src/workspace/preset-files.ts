import {readFileSync} from 'node:fs'
import path from 'node:path'
import {checks} from '../check/index.ts'
import {decode} from '../read/decode.ts'
import {FaultsError} from '../rule/fault/fault.ts'
import {
  type LoadedPresets,
  type LoadPresetsOptions,
  loadPresets,
  type PresetFile,
} from '../rule/load/load-presets.ts'
import {NotFoundError} from '../rule/not-found.ts'
import type {Catalogue, Preset} from '../rule/types.ts'

export interface LoadedPresetFiles {
  /** By the name under which the file is shown. */
  readonly presets: ReadonlyMap<string, Preset>
  /** That name, by what the user wrote. */
  readonly shown: ReadonlyMap<string, string>
  /** Of the rules that the presets define, by id. */
  readonly examples: LoadedPresets['examples']
  /** The texts of all files that were read, by the name under which they are shown. */
  readonly sources: ReadonlyMap<string, string>
}

/** Presets of the user's own, with what they extend, from the disk. */
export function loadPresetFiles(
  names: readonly string[],
  catalogue: Catalogue,
  cwd: string,
): LoadedPresetFiles {
  const files = names.map(name => {
    const file = fileAt(path.resolve(cwd, name), cwd)
    if (file) return file
    throw new NotFoundError({
      zh: `清单文件“${name}”不存在，或无法读取`,
      en: `the preset file “${name}” does not exist, or cannot be read`,
    })
  })
  const {presets, examples, faults, sources} = loadPresets(files, {
    catalogue,
    checks,
    read: readerOf(cwd),
  })
  if (faults.length > 0) throw new FaultsError(faults, sources)
  const shown = new Map(names.map((name, index) => [name, files[index]!.file]))
  return {presets, shown, examples, sources}
}

/** Reads what a file names: paths begin at its folder. */
export function readerOf(cwd: string): LoadPresetsOptions['read'] {
  return (name, from) => fileAt(path.resolve(cwd, path.dirname(from), name), cwd)
}

function fileAt(absolute: string, cwd: string): PresetFile | undefined {
  const source = sourceOf(absolute)
  // Relative to where the user is, so that the same file always has the same name, and a short one.
  return source === undefined ? undefined : {file: path.relative(cwd, absolute), source}
}

/** Notepad still writes GB18030 in places: presets are decoded like drafts. */
export function sourceOf(absolute: string): string | undefined {
  try {
    return decode(readFileSync(absolute)).text
  } catch {
    return undefined
  }
}
