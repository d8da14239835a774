import {execFile} from 'node:child_process'
import path from 'node:path'
import type {ExtensionContext, Uri} from 'vscode'
import {workspace} from 'vscode'
import {languageFor} from './words.ts'

/**
 * The program that comes with the extension. A program of the workspace is never run: opening somebody’s folder must
 * not run what lies in it.
 */
export function programPath({extensionPath}: ExtensionContext): string {
  return path.join(extensionPath, 'dist/server/dist/bin/hegao.cjs')
}

/** VS Code is the Node that is always there; this makes it one. */
export const environment: NodeJS.ProcessEnv = {...process.env, ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1'}

export interface Ran {
  /** As the command line has it; undefined when the program could not be started or was stopped. */
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
}

/** Runs `hegao` beside a file, with the settings that hold for it. */
export function run(context: ExtensionContext, args: readonly string[], file?: Uri): Promise<Ran> {
  const cwd = file && workspace.getWorkspaceFolder(file)?.uri.fsPath
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [programPath(context), ...args, ...flagsFor(file)],
      {env: environment, maxBuffer: 64e6, cwd: cwd ?? (file && path.dirname(file.fsPath))},
      (error, stdout, stderr) => {
        const code = error ? (typeof error.code === 'number' ? error.code : undefined) : 0
        resolve({code, stdout, stderr: stderr || (code === undefined ? String(error) : '')})
      },
    )
  })
}

function flagsFor(file: Uri | undefined): string[] {
  const settings = workspace.getConfiguration('hegao', file)
  const presets = settings.get<readonly string[]>('presets') ?? []
  const phase = settings.get<string>('phase')
  return [
    ...['--lang', languageFor(file)],
    ...presets.flatMap(preset => ['--preset', preset]),
    ...(phase ? ['--phase', phase] : []),
  ]
}
