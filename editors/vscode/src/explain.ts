import {type Diagnostic, type ExtensionContext, Uri, window, workspace} from 'vscode'
import {run} from './program.ts'
import type {Server} from './server.ts'
import {say} from './words.ts'

/** The scheme of pages about rules: nothing to be saved or edited. */
export const pages = 'hegao-rule'

/** What `hegao explain` tells of the rule that a page is about. */
export async function pageText(context: ExtensionContext, page: Uri): Promise<string> {
  const {stdout, stderr} = await run(
    context,
    ['explain', idOfPage(page)],
    page.query ? Uri.parse(page.query) : undefined,
  )
  return stdout + stderr
}

const idOfPage = ({path}: Uri) => path.slice(1, -ending.length)
const ending = '.log'

/** “解释规则”: shows what the rule at the cursor is about, its basis and its examples, or one that the user names. */
export async function explainRule(server: Server): Promise<void> {
  const id = (await chooseRule(server))?.trim()
  if (!id) return
  const file = window.activeTextEditor?.document.uri
  const page = Uri.from({
    scheme: pages,
    path: `/${id}${ending}`,
    query: file?.scheme === 'file' ? file.toString() : '',
  })
  await window.showTextDocument(await workspace.openTextDocument(page), {preview: true})
}

async function chooseRule(server: Server): Promise<string | undefined> {
  const here = rulesAtCursor(server)
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
function rulesAtCursor(server: Server): readonly string[] {
  const editor = window.activeTextEditor
  if (!editor) return []
  const {active} = editor.selection
  const own = server.findingsIn(editor.document.uri)
  const touched = own.filter(({range}) => range.contains(active))
  const onLine = own.filter(({range}) => range.start.line <= active.line && active.line <= range.end.line)
  const ids = (touched.length > 0 ? touched : onLine).map(idOf).filter(id => id !== undefined)
  return [...new Set(ids)]
}

function idOf({code}: Diagnostic): string | undefined {
  const id = typeof code === 'object' ? code.value : code
  return id === undefined ? undefined : String(id)
}
