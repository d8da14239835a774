import {pathOf, uriOf} from './folders.ts'
import type {InitializeParams} from './protocol.ts'
import type {Session} from './session.ts'
import {languageOf, readSettings, type Settings} from './settings.ts'

/** The folders that are open, as paths; older editors have one. */
export function rootsOf({workspaceFolders, rootUri, rootPath}: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])
  const paths = uris.flatMap(uri => pathOf(uri) ?? [])
  return paths.length > 0 || !rootPath ? paths : [rootPath]
}

/**
 * What the user sets: first what came with the start, and over it the section `hegao` of the editor's settings, which
 * may differ from folder to folder.
 */
export class Preferences {
  readonly #session: Session
  readonly #initial: Settings
  #current: string

  constructor(session: Session, initial: unknown) {
    this.#session = session
    this.#initial = this.#read(sectionOf(initial))
    this.#current = JSON.stringify([])
    session.use(() => this.#initial)
  }

  /** Asks an editor that tells; takes what was sent by one that does not. @returns whether anything is new. */
  async refresh(sent?: unknown): Promise<boolean> {
    const {client, folders, connection} = this.#session
    const roots = folders.roots
    let sections: readonly unknown[]
    if (client.tellsSettings) {
      const items = [{section: 'hegao'}, ...roots.map(root => ({scopeUri: uriOf(root), section: 'hegao'}))]
      sections = await connection.workspace.getConfiguration(items)
    } else if (sent === undefined || sent === null) return false
    else sections = [sectionOf(sent)]
    return this.#use(sections, roots)
  }

  #use(sections: readonly unknown[], roots: readonly string[]): boolean {
    const now = JSON.stringify(sections.map(section => section ?? null))
    if (now === this.#current || (this.#current === '[]' && sections.every(isEmpty))) return false
    this.#current = now
    const [common = {}, ...own] = sections.map(section => this.#read(section))
    const byRoot = new Map(roots.map((root, at) => [root, own[at] ?? {}]))
    this.#session.use(root => ({...this.#initial, ...common, ...byRoot.get(root)}))
    return true
  }

  /** What nobody can understand is told, and left out. */
  #read(written: unknown): Settings {
    const {settings, faults} = readSettings(written)
    const language = languageOf(settings, this.#session.client.locale)
    for (const words of faults) this.#session.tellOnce(`setting ${words.en}`, words, language)
    return settings
  }
}

/** `{hegao: {…}}`, or the section itself. */
function sectionOf(written: unknown): unknown {
  if (typeof written !== 'object' || written === null) return written
  return 'hegao' in written ? written.hegao : written
}

function isEmpty(section: unknown): boolean {
  const {settings, faults} = readSettings(section)
  return Object.keys(settings).length + faults.length === 0
}
