import path from 'node:path'
import ignore, {type Ignore} from 'ignore'
import type {FilePattern} from '../rule/config.ts'

/** Patterns of files as in .gitignore, each from the folder that it was written in; and which of them were of use. */
export class FilePatterns {
  readonly #groups: readonly {
    readonly folder: string
    readonly patterns: readonly FilePattern[]
    readonly rules: Ignore
  }[]
  readonly #used = new Set<FilePattern>()

  /** @param folderOf the absolute folder from which a pattern is meant */
  constructor(patterns: readonly FilePattern[], folderOf: (pattern: FilePattern) => string) {
    const folders = new Set(patterns.map(folderOf))
    this.#groups = [...folders].map(folder => {
      const own = patterns.filter(pattern => folderOf(pattern) === folder)
      // Its own number tells which pattern it was.
      const rules = ignore().add(own.map(({pattern}, index) => ({pattern, mark: String(index)})))
      return {folder, patterns: own, rules}
    })
  }

  /** The pattern that a file matches; the last one, as in .gitignore. */
  match(file: string): FilePattern | undefined {
    let found: FilePattern | undefined
    for (const {folder, patterns, rules} of this.#groups) {
      const relative = pathBelow(folder, file).replaceAll(path.sep, '/')
      if (!ignore.isPathValid(relative)) continue
      const {ignored, rule} = rules.test(relative)
      if (ignored && rule) found = patterns[Number(rule.mark)]
    }
    if (found) this.#used.add(found)
    return found
  }

  /** Those that no file has matched so far, but for exceptions (“!…”). */
  get idle(): readonly FilePattern[] {
    return this.#groups.flatMap(({patterns}) =>
      patterns.filter(one => !this.#used.has(one) && !one.pattern.startsWith('!')),
    )
  }
}

/** As `path.relative`, which is slow and asked of each file and pattern. */
function pathBelow(folder: string, file: string): string {
  const start = folder + path.sep
  return file.startsWith(start) ? path.normalize(file.slice(start.length)) : path.relative(folder, file)
}
