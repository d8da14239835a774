import {execFile} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'

/** Milliseconds of the page's own clock: what is still under way then, is not waited for. */
const budget = 30_000

/** Opens a page from the disk in Chromium, and gives its document as it is after its scripts have run. */
export async function documentOf(page: string): Promise<string> {
  const {stdout} = await promisify(execFile)(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${mkdtempSync(path.join(tmpdir(), 'chromium-'))}`,
      `--virtual-time-budget=${budget}`,
      '--dump-dom',
      pathToFileURL(page).href,
    ],
    {maxBuffer: 64e6},
  )
  return stdout
}
