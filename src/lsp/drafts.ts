import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Diagnostic} from '../diagnostic/types.ts'
import {fixText} from '../fix/fix.ts'
import type {Change} from '../fix/splice.ts'
import {Memory} from '../lint/index.ts'
import {plainReader} from '../read/read-report.ts'
import {readOptions} from '../workspace/open.ts'
import {actionsAt} from './actions.ts'
import {toClientDiagnostic} from './diagnostic.ts'
import {clientRange, ownPosition} from './encoding.ts'
import {draftOf, type Folder, pathOf} from './folders.ts'
import type {Judged} from './judged.ts'
import {card} from './markup.ts'
import {flatSymbols, foldsOf, symbolsOf} from './outline.ts'
import type {
  Diagnostic as ClientDiagnostic,
  CodeAction,
  CodeActionParams,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Position,
  SymbolInformation,
} from './protocol.ts'
import {ruleCard} from './rule-words.ts'
import type {Session} from './session.ts'
import {clearTrouble, showTrouble, unchecked} from './troubles.ts'

/** Texts and Markdown, by what the editor calls them and by their names. */
export function isDraft({uri, languageId}: TextDocument): boolean {
  return (
    languageId === 'markdown' ||
    languageId === 'plaintext' ||
    /\.(?:txt|md|markdown)$/i.test(pathOf(uri) ?? '')
  )
}

/** Says what is wrong with a draft, unless it has changed meanwhile. */
export async function publishDraft(document: TextDocument, session: Session): Promise<void> {
  const {version} = document
  const diagnostics = await clientDiagnostics(document, session)
  if (document.version !== version || session.documents.get(document.uri) !== document) return
  session.published.say(document.uri, new Map([[document.uri, diagnostics]]), version)
  const memory = new Memory()
  session.warmUp.ask(
    round => rehearse(document, round, memory, session),
    () => document.version !== version || session.documents.get(document.uri) !== document,
  )
}

/** What an edit asks for, with a word typed somewhere; nobody is told of it. */
async function rehearse(
  document: TextDocument,
  round: number,
  memory: Memory,
  session: Session,
): Promise<void> {
  const {uri, languageId} = document
  const text = document.getText()
  const at = (round * 7919) % (text.length + 1)
  const folder = session.folders.folderOf(uri)
  try {
    const typed = `${text.slice(0, at)}工作${text.slice(at)}`
    const outcome = await folder.workspace.lintText(typed, draftOf(uri, languageId, folder), {memory})
    if ('unreadable' in outcome) return
    const judged = await session.judged.of(document)
    const shown = judged.diagnostics.map(diagnostic => toClient(diagnostic, judged, document, session))
    JSON.stringify(shown)
  } catch {
    // Whatever is wrong has been told when the draft was published.
  }
}

async function clientDiagnostics(document: TextDocument, session: Session): Promise<ClientDiagnostic[]> {
  const folder = session.folders.folderOf(document.uri)
  try {
    const judged = await session.judged.of(document)
    clearTrouble(folder, session)
    return judged.diagnostics.map(diagnostic => toClient(diagnostic, judged, document, session))
  } catch (error) {
    return [unchecked(showTrouble(error, folder, session), document, folder, session.client.encoding)]
  }
}

function toClient(
  diagnostic: Diagnostic,
  judged: Judged,
  document: TextDocument,
  {client, ruleFiles}: Session,
): ClientDiagnostic {
  const {folder} = judged
  const rule = judged.rules.get(diagnostic.ruleId)
  const href = rule && ruleFiles.link(rule, folder.path)
  return toClientDiagnostic(diagnostic, document, {client, language: folder.language, href})
}

/** The rules behind the findings at a position. */
export async function hoverDraft(
  document: TextDocument,
  position: Position,
  session: Session,
): Promise<Hover | null> {
  const {client, ruleFiles} = session
  const judged = await session.judged.of(document)
  const offset = document.offsetAt(ownPosition(position, document, client.encoding))
  const here = judged.diagnostics.filter(
    ({range: {start, end}}) => start.offset! <= offset && offset <= end.offset!,
  )
  const cards = await Promise.all(
    here.map(async diagnostic => {
      const rule = judged.rules.get(diagnostic.ruleId)
      if (!rule) return ''
      const examples = await ruleFiles.examples(rule)
      return ruleCard(rule, judged.folder.language, {examples, diagnostic})
    }),
  )
  if (cards.length === 0) return null
  return {
    contents: card(cards.join('\n\n---\n\n'), client),
    range: clientRange(here[0]!.range, document, client.encoding),
  }
}

export async function draftActions(
  document: TextDocument,
  params: CodeActionParams,
  session: Session,
): Promise<CodeAction[]> {
  const judged = await session.judged.of(document)
  const {report, diagnostics, folder} = judged
  if (!report || !session.client.takesActions) return []
  return actionsAt(params, {
    document,
    client: session.client,
    language: folder.language,
    report,
    diagnostics,
    toClient: diagnostic => toClient(diagnostic, judged, document, session),
    fixAll: () => fixAll(report.text, document, folder),
  })
}

/** All that is certain, and what shows up when it is put right. */
async function fixAll(
  text: string,
  {uri, languageId}: TextDocument,
  folder: Folder,
): Promise<readonly Change[]> {
  const {workspace} = folder
  const draft = draftOf(uri, languageId, folder)
  const settings = await workspace.settingsFor(draft.path)
  const judge = await workspace.judgeOf(draft, settings)
  const read = await plainReader(draft.name)
  return fixText(text, source => judge(read(source, readOptions(draft, settings)))).changes
}

export async function draftSymbols(
  document: TextDocument,
  session: Session,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const {report} = await session.judged.of(document)
  if (!report) return []
  const symbols = symbolsOf(report, document, session.client.encoding)
  return session.client.nestsSymbols ? symbols : flatSymbols(symbols, document.uri)
}

export async function draftFolds(document: TextDocument, session: Session): Promise<FoldingRange[]> {
  const {report} = await session.judged.of(document)
  return report ? foldsOf(report) : []
}
