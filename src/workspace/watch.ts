import {watch} from 'node:fs'

/** A folder, or a folder with all below it. */
export interface Watched {
  readonly folder: string
  readonly isDeep: boolean
}

/** Calls `changed` when a YAML file in one of the folders is written; until the signal, or for ever. */
export async function watchFolders(
  folders: readonly Watched[],
  changed: () => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  await gatheredWatch(folders, name => /\.ya?ml$/i.test(name), changed, signal)
}

/**
 * Calls `changed` when a file that counts is written.
 * Folders and not files: many editors write a new file and put it in the place of the old one.
 */
export async function gatheredWatch(
  folders: readonly Watched[],
  counts: (name: string) => boolean,
  changed: () => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const run = gathered(changed)
  await new Promise<void>(resolve => {
    for (const {folder, isDeep} of folders) {
      watch(folder, {recursive: isDeep, ...(signal && {signal})}, (_event, name) => {
        if (name === null || counts(name)) run()
      })
    }
    signal?.addEventListener('abort', () => resolve(), {once: true})
  })
}

/** An editor writes a file in several steps: one run after the last of them, and never two at a time. */
export function gathered(action: () => Promise<void>, delay = 100): () => void {
  let timer: NodeJS.Timeout | undefined
  let running = false
  const run = async () => {
    timer = undefined
    running = true
    await action()
    running = false
  }
  const start = () => {
    clearTimeout(timer)
    timer = setTimeout(() => (running ? start() : void run()), delay)
  }
  return start
}
