import type {Language} from '../../diagnostic/types.ts'
import type {Io} from '../io.ts'

/** Tells a person how far an audit has come: a spinner in a terminal, a line now and then elsewhere. */
export interface AuditProgress {
  /** So many more are done. */
  add(count: number): void
  /** The draft that is being read. */
  at(path: string): void
  end(): void
}

/** Milliseconds between two lines of a log. */
const pause = 10_000

/** @param done before this run */
export async function startAuditProgress(
  total: number,
  done: number,
  language: Language,
  io: Io,
): Promise<AuditProgress> {
  const start = performance.now()
  const state = {done, path: ''}
  const text = () => {
    const seconds = (performance.now() - start) / 1000
    const rate = (state.done - done) / seconds
    return progressText({...state, total, rate}, language)
  }
  // A terminal of no width (docker -t, script) would make ora clear lines without end.
  const isWatched = io.stderr.isTTY === true && io.stderr.columns !== 0 && total > 1
  const show = isWatched ? await spinner(io) : lines(io)
  return {
    add: count => {
      state.done += count
      show.update(text())
    },
    at: path => {
      state.path = path
      show.update(text())
    },
    end: () => show.end(),
  }
}

interface Show {
  update(text: string): void
  end(): void
}

async function spinner({stderr}: Io): Promise<Show> {
  const {default: ora} = await import('ora')
  const shown = ora({text: '', stream: stderr as NodeJS.WriteStream}).start()
  return {
    update: text => {
      shown.text = text
    },
    end: () => shown.stop(),
  }
}

function lines({stderr}: Io): Show {
  let last = performance.now()
  return {
    update: text => {
      if (performance.now() - last < pause) return
      last = performance.now()
      stderr.write(`${text}\n`)
    },
    end: () => {},
  }
}

interface State {
  readonly done: number
  readonly total: number
  /** Drafts a second. */
  readonly rate: number
  readonly path: string
}

export function progressText({done, total, rate, path}: State, language: Language): string {
  const left = rate > 0 ? Math.ceil((total - done) / rate) : undefined
  const speed = Math.round(rate)
  const name = path === '' ? '' : path.slice(path.lastIndexOf('/') + 1)
  if (language === 'zh') {
    const rest = left === undefined ? '' : `，每秒 ${speed} 份，约剩 ${duration(left, language)}`
    return `已核对 ${done}/${total} 份${rest}${name && `：${name}`}`
  }
  const rest = left === undefined ? '' : `, ${speed} a second, about ${duration(left, language)} left`
  return `checked ${done} of ${total}${rest}${name && `: ${name}`}`
}

function duration(seconds: number, language: Language): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (language === 'zh') return minutes > 0 ? `${minutes} 分 ${rest} 秒` : `${rest} 秒`
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`
}
