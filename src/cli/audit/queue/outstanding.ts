import type {Listed} from '../messages.ts'

/** Drafts that were given out and have not come back, by the jobs that have them. */
export class Outstanding {
  readonly #jobs = new Map<string, Map<string, Listed>>()
  /** By the path of the draft. */
  readonly #jobOf = new Map<string, string>()

  /** How many jobs there are. */
  get size(): number {
    return this.#jobs.size
  }

  get jobs(): readonly string[] {
    return [...this.#jobs.keys()]
  }

  add(job: string, drafts: readonly Listed[]): void {
    this.#jobs.set(job, new Map(drafts.map(listed => [listed.path, listed])))
    for (const {path} of drafts) this.#jobOf.set(path, job)
  }

  /** A draft has come back. @returns undefined when it had before */
  take(path: string): Listed | undefined {
    const job = this.#jobOf.get(path)
    if (job === undefined) return undefined
    const drafts = this.#jobs.get(job)!
    const listed = drafts.get(path)
    drafts.delete(path)
    this.#jobOf.delete(path)
    if (drafts.size === 0) this.#jobs.delete(job)
    return listed
  }

  /** A job has come to nothing. @returns the drafts of it that have not come back */
  drop(job: string): Listed[] {
    const drafts = [...(this.#jobs.get(job)?.values() ?? [])]
    for (const {path} of drafts) this.take(path)
    return drafts
  }
}
