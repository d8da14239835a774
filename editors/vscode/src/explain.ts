import {type Diagnostic, type ExtensionContext, languages, window, workspace} from 'vscode'
import {run} from './program.ts'
import {say} from './words.ts'

/** “解释规则”: shows what the rule at the cursor is about, its basis and its examples, or one that the user names. */
export async function explainRule(context: ExtensionContext): Promise<void> {
  const id = await chooseRule()
  if (id === undefined) return
  const file = window.activeTextEditor?.document.uri
  const {stdout, stderr, code} = await run(context, ['explain', id], file)
  if (code !== 0) {
    void window.showErrorMessage(stderr.trim())
    return
  }
  const document = await workspace.openTextDocument({content: stdout, language: 'log'})
  await window.showTextDocument(document, {preview: true, preserveFocus: false})
}

async function chooseRule(): Promise<string | undefined> {
  const here = rulesAtCursor()
  if (here.length === 1) return here[0]
  if (here.length > 1) return window.showQuickPick(here, {title: say({zh: '解释哪条规则', en: 'Which rule'})})
  return window.showInputBox({
    title: say({zh: '解释规则', en: 'Explain a rule'}),
    placeHolder: 'structure/empty-section',
    prompt: say({
      zh: '规则编号；光标放在问题上时不用填',
      en: 'The id of a rule; with the cursor on a finding it is known',
    }),
  })
}

/** Those of the findings under the cursor; of the line where there is none. */
function rulesAtCursor(): readonly string[] {
  const editor = window.activeTextEditor
  if (!editor) return []
  const {active} = editor.selection
  const own = languages.getDiagnostics(editor.document.uri).filter(({source}) => source === 'hegao')
  const touched = own.filter(({range}) => range.contains(active))
  const onLine = own.filter(({range}) => range.start.line <= active.line && active.line <= range.end.line)
  const ids = (touched.length > 0 ? touched : onLine).map(idOf).filter(id => id !== undefined)
  return [...new Set(ids)]
}

function idOf({code}: Diagnostic): string | undefined {
  const id = typeof code === 'object' ? code.value : code
  return id === undefined ? undefined : String(id)
}
