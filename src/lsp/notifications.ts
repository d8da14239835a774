import {pathOf} from './folders.ts'
import {guarded} from './guarded.ts'
import type {Looks} from './looks.ts'
import type {Preferences} from './preferences.ts'
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type WorkspaceFoldersChangeEvent,
} from './protocol.ts'
import type {Session} from './session.ts'

/** Keeps up with the editor: what it opens, changes and closes, and what changes on the disk and in its settings. */
export function follow(session: Session, looks: Looks, preferences: Preferences): void {
  followDocuments(session, looks)
  followFiles(session, looks)
  followSettings(session, looks, preferences)
  session.connection.onShutdown(() => looks.end())
}

function followDocuments({connection, documents}: Session, looks: Looks): void {
  connection.onDidOpenTextDocument(({textDocument}) => {
    looks.ask(documents.open(textDocument))
  })
  connection.onDidChangeTextDocument(({textDocument, contentChanges}) => {
    const document = documents.change(textDocument, contentChanges)
    if (document) looks.ask(document)
  })
  connection.onDidCloseTextDocument(({textDocument: {uri}}) => {
    looks.drop(uri)
    // What is wrong with a file that is closed is told by those that use it.
    if (/\.ya?ml$/i.test(uri)) void looks.reload()
  })
}

function followFiles({connection, client}: Session, looks: Looks): void {
  connection.onDidSaveTextDocument(({textDocument: {uri}}) => {
    if (!client.watchesFiles && isWatched(pathOf(uri) ?? '')) void looks.reload()
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    if (changes.some(({uri}) => isWatched(pathOf(uri) ?? ''))) void looks.reload()
  })
}

function followSettings(session: Session, looks: Looks, preferences: Preferences): void {
  const {connection, client, folders, judged} = session
  const refresh = guarded(session, async (sent?: unknown) => {
    if (await preferences.refresh(sent)) looks.askAll()
  })
  const moveFolders = ({added, removed}: WorkspaceFoldersChangeEvent) => {
    const gone = new Set(removed.map(({uri}) => pathOf(uri)))
    const stay = folders.roots.filter(root => !gone.has(root))
    folders.roots = [...stay, ...added.flatMap(({uri}) => pathOf(uri) ?? [])]
    judged.forgetAll()
    looks.askAll()
    void refresh()
  }
  connection.onDidChangeConfiguration(({settings}) => void refresh(settings))
  connection.onInitialized(() => {
    register(session)
    if (client.hasFolders) connection.workspace.onDidChangeWorkspaceFolders(moveFolders)
    void refresh()
  })
}

/** Asks the editor to tell what it tells only those that ask. */
function register(session: Session): void {
  const {client, connection} = session
  if (client.watchesFiles)
    session.send(() =>
      connection.client.register(DidChangeWatchedFilesNotification.type, {watchers: watched}),
    )
  if (client.announcesSettings)
    session.send(() =>
      connection.client.register(DidChangeConfigurationNotification.type, {section: 'hegao'}),
    )
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
