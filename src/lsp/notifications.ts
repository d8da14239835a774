import type {TextDocument} from 'vscode-languageserver-textdocument'
import {isDraft, publishDraft} from './drafts.ts'
import {pathOf} from './folders.ts'
import type {Preferences} from './preferences.ts'
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  LogMessageNotification,
  MessageType,
  type WorkspaceFoldersChangeEvent,
} from './protocol.ts'
import {Turns} from './schedule.ts'
import type {Session} from './session.ts'
import {isSource, type SourceLoader} from './source-loader.ts'
import {Tidier} from './tidy.ts'

export interface Following {
  readonly preferences: Preferences
  readonly sources: SourceLoader
  readonly isOutdated: (uri: string, version: number) => boolean
}

/** Keeps up with the editor: what it opens, changes and closes, and what changes on the disk and in its settings. */
export function follow(session: Session, {preferences, sources, isOutdated}: Following): void {
  const {connection, client, documents, folders, judged, published} = session
  const tidier = new Tidier()
  const turns = new Turns({
    isOutdated: uri => isOutdated(uri, documents.get(uri)?.version ?? Number.POSITIVE_INFINITY),
    run: guarded(async uri => {
      const document = documents.get(uri)
      if (!document) return
      if (isDraft(document)) {
        await publishDraft(document, session)
        tidier.ask()
      }
      if (isSource(document)) (await sources.files()).publish(document)
    }),
  })
  const ask = (document: TextDocument) => {
    // A preset that extends another is looked at again with it.
    const about = isSource(document) ? documents.all().filter(isSource) : [document]
    for (const {uri} of about) turns.ask(uri)
  }
  const askAll = () => {
    for (const {uri} of documents.all()) turns.ask(uri)
  }
  const reload = guarded(async () => {
    folders.reload()
    judged.forgetAll()
    await sources.reload()
    askAll()
  })
  const refresh = guarded(async (sent?: unknown) => {
    if (await preferences.refresh(sent)) askAll()
  })

  connection.onInitialized(() => {
    if (client.watchesFiles)
      session.send(() =>
        connection.client.register(DidChangeWatchedFilesNotification.type, {watchers: watched}),
      )
    if (client.announcesSettings)
      session.send(() =>
        connection.client.register(DidChangeConfigurationNotification.type, {section: 'hegao'}),
      )
    if (client.hasFolders) connection.workspace.onDidChangeWorkspaceFolders(moveFolders)
    void refresh()
  })
  connection.onDidOpenTextDocument(({textDocument}) => {
    ask(documents.open(textDocument))
  })
  connection.onDidChangeTextDocument(({textDocument, contentChanges}) => {
    const document = documents.change(textDocument, contentChanges)
    if (document) ask(document)
  })
  connection.onDidCloseTextDocument(({textDocument: {uri}}) => {
    turns.drop(uri)
    documents.close(uri)
    judged.forget(uri)
    published.say(uri, new Map())
    // What is wrong with a file that is closed is told by those that use it.
    if (/\.ya?ml$/i.test(uri)) void reload()
  })
  connection.onDidSaveTextDocument(({textDocument: {uri}}) => {
    if (!client.watchesFiles && isWatched(pathOf(uri) ?? '')) void reload()
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    if (changes.some(({uri}) => isWatched(pathOf(uri) ?? ''))) void reload()
  })
  connection.onDidChangeConfiguration(({settings}) => void refresh(settings))
  connection.onShutdown(() => {
    turns.dropAll()
    tidier.drop()
    session.warmUp.drop()
  })

  function moveFolders({added, removed}: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({uri}) => pathOf(uri)))
    const stay = folders.roots.filter(root => !gone.has(root))
    folders.roots = [...stay, ...added.flatMap(({uri}) => pathOf(uri) ?? [])]
    judged.forgetAll()
    askAll()
    void refresh()
  }

  /** What goes wrong in here nobody waits for: it is told, and the editor goes on. */
  function guarded<Arguments extends unknown[]>(action: (...given: Arguments) => Promise<void>) {
    return async (...given: Arguments): Promise<void> => {
      try {
        await action(...given)
      } catch (error) {
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
        session.send(() =>
          connection.sendNotification(LogMessageNotification.type, {type: MessageType.Error, message}),
        )
      }
    }
  }
}

/** Configuration, presets, rules, data, waivers and what was found before. */
const watched = [
  {globPattern: '**/*.{yaml,yml}'},
  {globPattern: '**/.hegaoignore'},
  {globPattern: '**/hegao*.json'},
]

function isWatched(path: string): boolean {
  return /(?:\.ya?ml|[\\/]\.hegaoignore|[\\/]hegao[^\\/]*\.json)$/i.test(path)
}
