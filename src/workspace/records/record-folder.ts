import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {AuditHead} from '../../audit/types.ts'
import type {Words} from '../../diagnostic/types.ts'
import {RecordIndex} from './record-index.ts'

/** What became of the run that the folder belongs to. */
interface RunState {
  readonly key: string
  readonly isFinished: boolean
}

/** What is to become of the records that are in the folder. */
export type Start =
  /** Taken where the draft has not changed since; the run was ended before its time. */
  | 'resume'
  /** Taken where the draft has not changed since, if rules and program are the same. */
  | 'reuse'
  /** Removed, unless they are of a run that was ended before its time: then the user decides. */
  | 'fresh'
  /** Removed. */
  | 'discard'

/** The records cannot be used as asked. */
export class RecordsError extends Error {
  override readonly name = 'RecordsError'
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.words = words
  }
}

/**
 * The folder in which a run keeps its records until it has ended: a file for each process that reads drafts. What is
 * in it survives the run, whatever ends it.
 */
export class RecordFolder {
  readonly #folder: string
  readonly #head: AuditHead
  readonly index: RecordIndex

  /** @throws {RecordsError} */
  constructor(folder: string, head: AuditHead, start: Start) {
    this.#folder = folder
    this.#head = head
    this.index = new RecordIndex(head)
    try {
      mkdirSync(folder, {recursive: true})
    } catch (error) {
      throw new RecordsError(unwritable(folder, error))
    }
    this.#lock()
    try {
      this.#begin(start)
    } catch (error) {
      this.#unlock()
      throw error instanceof RecordsError ? error : new RecordsError(unwritable(folder, error))
    }
  }

  /** A name for the file of another process. */
  fileFor(process: number): string {
    return path.join(this.#folder, `${Date.now()}-${process}.ndjson`)
  }

  /** Takes records of the folder for drafts that are as they were. */
  adopt(stampOf: (path: string) => string | undefined): number {
    let count = 0
    for (const file of this.#files()) {
      const number = this.index.open(file)
      for (const entry of this.index.scan(number)) {
        if (!('brief' in entry) || entry.brief.stamp !== stampOf(entry.brief.path)) continue
        // What could not be read may be readable the next time.
        if (entry.brief.unreadable) continue
        this.index.add(entry.brief.path, number, entry.place)
        count++
      }
    }
    return count
  }

  /** The run has come to its end. @param keeps the records, for the next run */
  finish(keeps: boolean): void {
    if (keeps) {
      this.#compact()
      this.#tell(true)
    }
    this.index.close()
    if (keeps) this.#unlock()
    else rmSync(this.#folder, {recursive: true, force: true})
  }

  /** The run was ended: all that was done stays. */
  abandon(): void {
    this.index.close()
    this.#unlock()
  }

  #begin(start: Start): void {
    const state = this.#state()
    const isSame = state?.key === this.#head.key
    if (start === 'fresh' && state && !state.isFinished) throw new RecordsError(unfinished(this.#folder))
    if (start === 'resume' && state && !isSame) throw new RecordsError(changed(this.#folder))
    if (start === 'resume' && !state) throw new RecordsError(nothing(this.#folder))
    if (start === 'fresh' || start === 'discard' || !isSame) for (const file of this.#files()) rmSync(file)
    this.#tell(false)
  }

  /** Into one file, without records of drafts that have changed or are gone. */
  #compact(): void {
    const before = this.#files()
    const target = path.join(this.#folder, 'records.ndjson')
    const beside = `${target}.tmp`
    writeFileSync(beside, '')
    for (let from = 0; from < this.index.paths.length; from += 1000) {
      const lines = this.index.paths
        .slice(from, from + 1000)
        .flatMap(one => [this.index.line(one), lineBreak])
      writeFileSync(beside, Buffer.concat(lines), {flag: 'a'})
    }
    renameSync(beside, target)
    for (const file of before) if (file !== target) rmSync(file)
  }

  #files(): string[] {
    return readdirSync(this.#folder)
      .filter(name => name.endsWith('.ndjson'))
      .sort()
      .map(name => path.join(this.#folder, name))
  }

  #state(): RunState | undefined {
    try {
      return JSON.parse(readFileSync(path.join(this.#folder, 'run.json'), 'utf8')) as RunState
    } catch {
      return undefined
    }
  }

  #tell(isFinished: boolean): void {
    const state: RunState = {key: this.#head.key, isFinished}
    writeFileSync(path.join(this.#folder, 'run.json'), JSON.stringify(state))
  }

  #lock(): void {
    const file = path.join(this.#folder, 'lock')
    try {
      writeFileSync(file, String(process.pid), {flag: 'wx'})
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new RecordsError(unwritable(this.#folder, error))
      const owner = Number(readFileSync(file, 'utf8'))
      if (isAlive(owner)) throw new RecordsError(busy(this.#folder, owner))
      // Of a run that was killed.
      writeFileSync(file, String(process.pid))
    }
  }

  #unlock(): void {
    rmSync(path.join(this.#folder, 'lock'), {force: true})
  }
}

const lineBreak = Buffer.from('\n')

function isAlive(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function unfinished(folder: string): Words {
  return {
    zh: `上次核对没有做完，已核对的部分还在 ${folder}；接着做请加 --resume，从头做请加 --no-resume`,
    en: `the last audit was not finished, and what was done is in ${folder}; go on with --resume, or begin again with --no-resume`,
  }
}

function changed(folder: string): Words {
  return {
    zh: `规则、配置或程序在上次之后变了，${folder} 里的结果不能接着用；从头做请加 --no-resume`,
    en: `rules, settings or the program have changed since, so what is in ${folder} cannot be gone on with; begin again with --no-resume`,
  }
}

function nothing(folder: string): Words {
  return {
    zh: `${folder} 里没有未做完的核对；请去掉 --resume`,
    en: `there is no unfinished audit in ${folder}; leave out --resume`,
  }
}

function busy(folder: string, owner: number): Words {
  return {
    zh: `另一个 hegao audit（进程 ${owner}）正在使用 ${folder}；请等它结束，或用 --records 另选文件夹`,
    en: `another hegao audit (process ${owner}) is using ${folder}; wait for it, or choose another folder with --records`,
  }
}

function unwritable(folder: string, error: unknown): Words {
  const {code = ''} = error as NodeJS.ErrnoException
  const isFull = code === 'ENOSPC' || code === 'EDQUOT'
  return isFull
    ? {zh: `磁盘已满，${folder} 写不进去`, en: `the disk is full, ${folder} cannot be written`}
    : {
        zh: `文件夹 ${folder} 写不进去（${code}）；请用 --records 另选一个`,
        en: `the folder ${folder} cannot be written (${code}); choose another with --records`,
      }
}
