import {commands, type ExtensionContext, type Uri, window, workspace} from 'vscode'
import {annotate} from './annotate.ts'
import {explainRule, pages, pageText} from './explain.ts'
import {Server} from './server.ts'

let server: Server | undefined

/** VS Code calls it when a draft is opened, or one of the commands is. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('核稿 Hegao', {log: true})
  const started = new Server(context, output)
  server = started
  context.subscriptions.push(
    output,
    // The explorer hands over the file that was clicked, and all that are selected.
    commands.registerCommand('hegao.annotate', (file?: Uri, all?: readonly Uri[]) =>
      annotate(context, output, all ?? (file ? [file] : [])),
    ),
    // Not `hegao.explainRule`: the server has a command of that name, which its client registers.
    commands.registerCommand('hegao.explain', () => explainRule(started)),
    workspace.registerTextDocumentContentProvider(pages, {
      provideTextDocumentContent: page => pageText(context, page),
    }),
    commands.registerCommand('hegao.restartServer', () => started.restart()),
    commands.registerCommand('hegao.showOutput', () => output.show()),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('hegao.enable')) void started.follow()
    }),
  )
  await started.follow()
}

/** VS Code waits for it: the server ends before its output is gone. */
export function deactivate(): Promise<void> | undefined {
  return server?.stop()
}
