import {execFileSync} from 'node:child_process'

/** Milliseconds that a run of Node takes, from its start to its end. */
export function time(args: readonly string[], input?: Uint8Array): number {
  // Reading certificates takes Node longer than starting, where this variable is set.
  const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
  const start = performance.now()
  try {
    execFileSync(process.execPath, args, {
      env,
      ...(input && {input}),
      stdio: [input ? 'pipe' : 'ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 30,
    })
  } catch (error) {
    // Exit code 1: the drafts have faults, which is what they are for.
    if ((error as {status?: number}).status !== 1) throw error
  }
  return performance.now() - start
}
