import {execFileSync} from 'node:child_process'
import path from 'node:path'
import {temporaryFolder} from './soffice.ts'

export interface Pane {
  readonly sheet: string
  readonly frozen: boolean
  /** That stay in sight. */
  readonly columns: number
  readonly rows: number
}

/** What stays in sight of each sheet, as a window of LibreOffice has it: a file that it converts does not tell. */
export function panesOf(workbook: string): Pane[] {
  const script = path.join(import.meta.dirname, 'panes.py')
  const output = execFileSync('/usr/bin/python3', [script, temporaryFolder(), workbook], {
    encoding: 'utf8',
    timeout: 300_000,
  })
  return JSON.parse(output)
}
