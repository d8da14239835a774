import {readdirSync, readFileSync} from 'node:fs'

/**
 * MiB that a process and those below it occupy: their proportional set size, so that pages which several share count
 * once. Linux only; 0 elsewhere and for a process that is gone.
 */
export function memoryOf(pid: number): number {
  return [pid, ...descendantsOf(pid)].reduce((sum, one) => sum + kilobytesOf(one), 0) / 1024
}

function kilobytesOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

function descendantsOf(pid: number): number[] {
  const children = list(`/proc/${pid}/task`).flatMap(task =>
    read(`/proc/${pid}/task/${task}/children`).trim().split(' ').filter(Boolean).map(Number),
  )
  return children.flatMap(child => [child, ...descendantsOf(child)])
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
