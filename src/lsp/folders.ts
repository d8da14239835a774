import {basename, dirname, join, relative} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Language} from '../diagnostic/types.ts'
import type {Catalogue} from '../rule/types.ts'
import {Workspace} from '../workspace/workspace.ts'
import type {Settings} from './settings.ts'

/** A folder that is open in the editor, or that of a file outside them all, with the rules that hold there. */
export interface Folder {
  /** Absolute. */
  readonly path: string
  readonly workspace: Workspace
  readonly language: Language
  readonly settings: Settings
}

export interface FolderOptions {
  readonly catalogue: Catalogue
  /** For untitled documents, when no folder is open; absolute. */
  readonly cwd: string
}

/** The folders of the editor. A workspace is made when the first document in it is looked at, and kept. */
export class Folders {
  readonly #options: FolderOptions
  #roots: readonly string[] = []
  readonly #open = new Map<string, Folder>()
  #settingsOf: (path: string) => {readonly settings: Settings; readonly language: Language} = () => ({
    settings: {},
    language: 'zh',
  })

  constructor(options: FolderOptions) {
    this.#options = options
  }

  get roots(): readonly string[] {
    return this.#roots
  }

  set roots(paths: readonly string[]) {
    this.#roots = paths
    this.#open.clear()
  }

  /** Says which settings hold in a folder, from now on. */
  set settingsOf(settingsOf: (path: string) => {readonly settings: Settings; readonly language: Language}) {
    this.#settingsOf = settingsOf
    this.#open.clear()
  }

  folderOf(uri: string): Folder {
    const path = this.#rootOf(uri)
    let folder = this.#open.get(path)
    if (!folder) {
      const {settings, language} = this.#settingsOf(path)
      const {catalogue} = this.#options
      const workspace = new Workspace({...settings, cwd: path, catalogue, language})
      folder = {path, workspace, language, settings}
      this.#open.set(path, folder)
    }
    return folder
  }

  /** Files have changed: what was read of them is read again when it is needed. */
  reload(): void {
    for (const {workspace} of this.#open.values()) workspace.reload()
  }

  /** The innermost of the open folders. */
  #rootOf(uri: string): string {
    const path = pathOf(uri)
    if (path === undefined) return this.#roots[0] ?? this.#options.cwd
    const around = this.#roots.filter(root => isInside(path, root))
    return around.toSorted((a, b) => b.length - a.length)[0] ?? dirname(path)
  }
}

function isInside(path: string, root: string): boolean {
  const below = relative(root, path)
  return below !== '' && !below.startsWith('..') && !/^(?:[\\/]|[A-Za-z]:)/.test(below)
}

/** Where a document lies on the disk; undefined for one that was never saved. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}

/** A document as a draft: what is not saved is taken for a file of that name in the folder. */
export function draftOf(uri: string, languageId: string, {path}: Folder) {
  const file =
    pathOf(uri) ?? join(path, basename(decodeURIComponent(uri).replace(/^[\w-]+:/, '')) || 'untitled')
  const isMarkdown = /\.(?:md|markdown)$/i.test(file)
  // The reader goes by the name.
  const named = languageId === 'markdown' && !isMarkdown ? `${file}.md` : file
  return {path: named, name: isInside(named, path) ? relative(path, named) : named}
}
