import path from 'node:path'
import {
  commands,
  type ExtensionContext,
  env,
  type LogOutputChannel,
  ProgressLocation,
  Uri,
  window,
} from 'vscode'
import {run} from './program.ts'
import {say} from './words.ts'

/** “把问题写成批注”: writes each Word file with its findings as comments beside it, and offers to open it. */
export async function annotate(
  context: ExtensionContext,
  output: LogOutputChannel,
  files: readonly Uri[],
): Promise<void> {
  const chosen = files.length > 0 ? files : await chooseFiles()
  for (const file of chosen) {
    const name = path.basename(file.fsPath)
    const title = say({zh: `正在核对 ${name}`, en: `Checking ${name}`}, file)
    await window.withProgress({location: ProgressLocation.Notification, title}, () =>
      annotateFile(context, output, file),
    )
  }
}

/** Where the result goes: “报告.核稿.docx” beside “报告.docx”, which stays as it is. */
function targetOf(file: string): string {
  const {dir, name, ext} = path.parse(file)
  return path.join(dir, name.endsWith('.核稿') ? `${name}${ext}` : `${name}.核稿${ext}`)
}

async function annotateFile(context: ExtensionContext, output: LogOutputChannel, file: Uri): Promise<void> {
  const target = targetOf(file.fsPath)
  const where = target === file.fsPath ? ['--overwrite'] : ['-o', target]
  const {stdout, stderr} = await run(context, ['annotate', file.fsPath, ...where], file)
  const told = stdout.trim()
  if (stderr) output.warn(stderr.trim())
  // The exit code tells what the draft is like; whether a file was written, the first line does.
  if (told === '') {
    void window.showErrorMessage(stderr.trim() || say({zh: '没有写批注稿', en: 'nothing was written'}, file))
    return
  }
  output.info(told)
  offer(Uri.file(target), told.split('\n')[0]!)
}

function offer(written: Uri, told: string): void {
  const open = say({zh: '打开', en: 'Open'}, written)
  const reveal = say({zh: '在文件夹中显示', en: 'Show in Folder'}, written)
  void window.showInformationMessage(told, open, reveal).then(answer => {
    if (answer === open) void env.openExternal(written)
    if (answer === reveal) void commands.executeCommand('revealFileInOS', written)
  })
}

async function chooseFiles(): Promise<readonly Uri[]> {
  const word = say({zh: 'Word 文稿', en: 'Word files'})
  const chosen = await window.showOpenDialog({
    canSelectMany: true,
    filters: {[word]: ['docx', 'dotx', 'docm']},
  })
  return chosen ?? []
}
