import {parentPort, workerData} from 'node:worker_threads'
import {pack} from '../../workspace/packed.ts'
import {workspaceOf} from '../workspace.ts'
import {lintInput} from './lint-inputs.ts'
import type {Batch, BatchDone, ThreadData} from './threads.ts'

/** In a thread: lints batches as they come, until it is ended. */
export function serve(): void {
  const {invocation, cwd} = workerData as ThreadData
  const workspace = workspaceOf({...invocation, debug: false}, {cwd, stderr: {write: () => {}}})
  parentPort!.on('message', async ({at, inputs}: Batch) => {
    try {
      const outcomes: BatchDone['outcomes'][number][] = []
      for (const input of inputs) {
        const {ruleSet} = await workspace.settingsFor(input.draft.path)
        outcomes.push(pack(await lintInput(input, workspace, invocation), ruleSet))
      }
      parentPort!.postMessage({at, outcomes} satisfies BatchDone)
    } catch (error) {
      parentPort!.postMessage({failure: error})
    }
  })
}
