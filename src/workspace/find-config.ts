import {statSync} from 'node:fs'
import {dirname, join} from 'node:path'

const configNames = ['hegao.config.yaml', 'hegao.config.yml']

/** Looks for the configuration file of a folder: in it, then in the folders above. Asks the disk once a folder. */
export class ConfigFinder {
  readonly #known = new Map<string, string | undefined>()

  /** Absolute in, absolute out; undefined where there is none. */
  of(folder: string): string | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder)
    const here = configNames.map(name => join(folder, name)).find(isFile)
    const above = dirname(folder)
    const found = here ?? (above === folder ? undefined : this.of(above))
    this.#known.set(folder, found)
    return found
  }
}

export function isFile(file: string): boolean {
  return statSync(file, {throwIfNoEntry: false})?.isFile() === true
}
