import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Diagnostic, Fix, Language} from '../diagnostic/types.ts'
import type {Change} from '../fix/splice.ts'
import {printable} from '../tree/printable.ts'
import type {Report} from '../tree/types.ts'
import type {Client} from './client.ts'
import {fixEdits, workspaceEdit} from './edits.ts'
import {clientPosition, clientSpan, ownRange} from './encoding.ts'
import {
  type Diagnostic as ClientDiagnostic,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from './protocol.ts'
import {waiverComment} from './waive.ts'

export const fixAllKind = `${CodeActionKind.SourceFixAll}.hegao`
export const explainCommand = 'hegao.explainRule'

export interface ActionContext {
  readonly document: TextDocument
  readonly client: Client
  readonly language: Language
  readonly report: Report
  readonly diagnostics: readonly Diagnostic[]
  readonly toClient: (diagnostic: Diagnostic) => ClientDiagnostic
  /** What all safe fixes change, in order. */
  readonly fixAll: () => Promise<readonly Change[]>
}

/** What can be done about the findings at a place: fix them, waive them, read about them. */
export async function actionsAt(params: CodeActionParams, context: ActionContext): Promise<CodeAction[]> {
  const {document, client, diagnostics} = context
  const {only, triggerKind} = params.context
  const asked = (kind: string) =>
    !only || only.some(one => kind === one || one === '' || kind.startsWith(`${one}.`))
  const range = ownRange(params.range, document, client.encoding)
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
  const here = diagnostics.filter(({range: {start, end}}) => start.offset! <= to && from <= end.offset!)
  const actions = asked(CodeActionKind.QuickFix)
    ? here.flatMap(diagnostic => actionsFor(diagnostic, context))
    : []
  // A light bulb asks at each move of the cursor, and does not show what is for the whole text.
  const wantsAll = only ? asked(fixAllKind) : triggerKind !== CodeActionTriggerKind.Automatic
  if (wantsAll && diagnostics.some(({fix}) => fix?.safe)) actions.push(...(await fixAllAction(context)))
  return actions
}

function actionsFor(diagnostic: Diagnostic, context: ActionContext): CodeAction[] {
  const {document, client, language, report, toClient} = context
  const {ruleId, fix} = diagnostic
  const about = {kind: CodeActionKind.QuickFix, diagnostics: [toClient(diagnostic)]}
  const actions: CodeAction[] = []
  if (fix && fix.edits.length > 0) {
    actions.push({
      ...about,
      title: fixTitle(fix, report.text, language),
      ...(fix.safe && {isPreferred: true}),
      edit: workspaceEdit(document, fixEdits(fix, document, client.encoding), client),
    })
  }
  actions.push({
    ...about,
    title: {zh: `豁免“${ruleId}”并写明理由`, en: `waive “${ruleId}”, with a reason`}[language],
    edit: workspaceEdit(document, [waiverEdit(diagnostic, context)], client),
  })
  const title = {zh: `说明规则“${ruleId}”`, en: `explain “${ruleId}”`}[language]
  actions.push({
    ...about,
    title,
    command: {title, command: explainCommand, arguments: [ruleId, document.uri]},
  })
  return actions
}

/** Where the editor knows no places to stop at, the reason stays empty: a waiver without one is a finding. */
function waiverEdit(diagnostic: Diagnostic, {document, client, report, language}: ActionContext) {
  const {offset, before, after} = waiverComment(report, diagnostic)
  const {line, character} = document.positionAt(offset)
  const at = clientPosition({line: line + 1, column: character + 1}, document, client.encoding)
  const range = {start: at, end: at}
  if (!client.takesSnippets) return {range, newText: before + after}
  const reason = {zh: '理由', en: 'reason'}[language]
  return {range, snippet: {kind: 'snippet' as const, value: `${before}\${1:${reason}}${after}`}}
}

function fixTitle({edits}: Fix, text: string, language: Language): string {
  const quote = (words: string) => {
    const shown = printable(words)
    return `“${shown.length > 30 ? `${shown.slice(0, 30)}…` : shown}”`
  }
  const [edit] = edits
  if (edits.length > 1)
    return {zh: `修改这 ${edits.length} 处`, en: `change ${edits.length} places`}[language]
  const {start, end} = edit!.range
  const old = quote(text.slice(start.offset, end.offset))
  const added = quote(edit!.text)
  if (edit!.text === '') return {zh: `删去${old}`, en: `delete ${old}`}[language]
  if (start.offset === end.offset) return {zh: `加上${added}`, en: `insert ${added}`}[language]
  return {zh: `将${old}改为${added}`, en: `change ${old} to ${added}`}[language]
}

async function fixAllAction({document, client, language, fixAll}: ActionContext): Promise<CodeAction[]> {
  const changes = await fixAll()
  if (changes.length === 0) return []
  const edits = changes.map(({start, end, text}) => ({
    range: clientSpan(start, end, document, client.encoding),
    newText: text,
  }))
  return [
    {
      title: {zh: '改正全部可以放心自动修改的问题', en: 'fix all that can be fixed safely'}[language],
      kind: fixAllKind,
      edit: workspaceEdit(document, edits, client),
    },
  ]
}
