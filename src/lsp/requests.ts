import type {TextDocument} from 'vscode-languageserver-textdocument'
import {FaultsError} from '../rule/fault/fault.ts'
import {NotFoundError} from '../rule/not-found.ts'
import {explainCommand} from './actions.ts'
import {draftActions, draftFolds, draftSymbols, hoverDraft, isDraft} from './drafts.ts'
import {explainRule} from './explain.ts'
import {type CancellationToken, LSPErrorCodes, ResponseError} from './protocol.ts'
import type {Session} from './session.ts'
import {isSource, type SourceLoader} from './source-loader.ts'

/** Answers what the editor asks of the text as it stands now. */
export function answer(session: Session, sources: SourceLoader): void {
  const {connection, documents} = session

  /** The answer for an open document; `none` for others, where there is none, and for rules that cannot be used. */
  async function about<Answer>(
    uri: string,
    token: CancellationToken,
    none: Answer,
    ask: (document: TextDocument) => Promise<Answer> | undefined,
  ): Promise<Answer> {
    const document = documents.get(uri)
    if (!document) return none
    try {
      const answered = await ask(document)
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
      return answered ?? none
    } catch (error) {
      // It has been shown with the diagnostics.
      if (error instanceof FaultsError || error instanceof NotFoundError) return none
      throw error
    }
  }

  connection.onHover(({textDocument: {uri}, position}, token) =>
    about(uri, token, null, document => {
      if (isDraft(document)) return hoverDraft(document, position, session)
      return isSource(document) ? sources.files().then(files => files.hover(document, position)) : undefined
    }),
  )
  connection.onCompletion(({textDocument: {uri}, position}, token) =>
    about(uri, token, [], document =>
      isSource(document) ? sources.files().then(files => files.complete(document, position)) : undefined,
    ),
  )
  connection.onCodeAction((params, token) =>
    about(params.textDocument.uri, token, [], document =>
      isDraft(document) ? draftActions(document, params, session) : undefined,
    ),
  )
  connection.onDocumentSymbol(({textDocument: {uri}}, token) =>
    about(uri, token, [], document => (isDraft(document) ? draftSymbols(document, session) : undefined)),
  )
  connection.onFoldingRanges(({textDocument: {uri}}, token) =>
    about(uri, token, [], document => (isDraft(document) ? draftFolds(document, session) : undefined)),
  )
  connection.onExecuteCommand(({command, arguments: given = []}) => {
    if (command !== explainCommand) return null
    const [ruleId, uri] = given
    return explainRule(String(ruleId), typeof uri === 'string' ? uri : undefined, session)
  })
}
