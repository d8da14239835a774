import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Language, Words} from '../diagnostic/types.ts'
import type {Catalogue} from '../rule/types.ts'
import type {Client} from './client.ts'
import {Folders, pathOf} from './folders.ts'
import {JudgedDrafts} from './judged.ts'
import {OpenDocuments} from './open-documents.ts'
import {type Connection, MessageType, ShowMessageNotification} from './protocol.ts'
import {Published} from './published.ts'
import {RuleFiles} from './rule-files.ts'
import {languageOf, type Settings} from './settings.ts'
import {WarmUp} from './warm-up.ts'

export interface SessionOptions {
  readonly catalogue: Catalogue
  /** Absolute; for documents that were never saved, when no folder is open. */
  readonly cwd: string
}

/** What one editor has open, and what it was told. */
export class Session {
  readonly connection: Connection
  readonly catalogue: Catalogue
  readonly client: Client
  readonly documents = new OpenDocuments()
  readonly folders: Folders
  readonly judged: JudgedDrafts
  readonly published: Published
  readonly ruleFiles: RuleFiles
  readonly warmUp = new WarmUp()
  /** By whose trouble it is. */
  readonly #told = new Map<string, string>()

  constructor(connection: Connection, client: Client, {catalogue, cwd}: SessionOptions) {
    this.connection = connection
    this.catalogue = catalogue
    this.client = client
    this.documents.encoding = client.encoding
    this.folders = new Folders({catalogue, cwd})
    this.judged = new JudgedDrafts(this.folders)
    this.published = new Published(params => this.send(() => connection.sendDiagnostics(params)))
    this.ruleFiles = new RuleFiles(catalogue)
  }

  use(settingsOf: (folder: string) => Settings): void {
    this.folders.settingsOf = folder => {
      const settings = settingsOf(folder)
      return {settings, language: languageOf(settings, this.client.locale)}
    }
    this.judged.forgetAll()
  }

  languageAt(uri: string): Language {
    return this.folders.folderOf(uri).language
  }

  /** The same trouble is told once, however many documents meet it; and again when it comes back. */
  tellOnce(owner: string, words: Words, language: Language): void {
    const text = {zh: '核稿：', en: 'hegao: '}[language] + words[language]
    if (this.#told.get(owner) === text) return
    this.#told.set(owner, text)
    this.show(text, MessageType.Error)
  }

  /** Nobody need answer it: `connection.window` would ask for an answer. */
  show(message: string, type: MessageType): void {
    this.send(() => this.connection.sendNotification(ShowMessageNotification.type, {type, message}))
  }

  /** Says something to an editor that may have gone meanwhile: then there is nobody to tell of it. */
  send(say: () => Promise<unknown>): void {
    // `async`, for a closed connection throws at once, and an open one that closes later.
    void (async () => say())().catch(() => undefined)
  }

  /** All is well again. */
  forgetTold(owner: string): void {
    this.#told.delete(owner)
  }

  /** A file that is open in the editor. */
  openAt(path: string): TextDocument | undefined {
    return this.documents.all().find(({uri}) => pathOf(uri) === path)
  }
}
