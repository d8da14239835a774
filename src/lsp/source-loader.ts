import type {TextDocument} from 'vscode-languageserver-textdocument'
import {pathOf} from './folders.ts'
import type {Session} from './session.ts'
import type {SourceFiles} from './sources/source-files.ts'

/** The YAML parser and the schemas take a while to load: who writes drafts never waits for them. */
export class SourceLoader {
  readonly #session: Session
  #loaded: Promise<SourceFiles> | undefined

  constructor(session: Session) {
    this.#session = session
  }

  files(): Promise<SourceFiles> {
    this.#loaded ??= import('./sources/source-files.ts').then(
      ({SourceFiles}) => new SourceFiles(this.#session),
    )
    return this.#loaded
  }

  async reload(): Promise<void> {
    ;(await this.#loaded)?.reload()
  }
}

/** Could it be a file that users write for this program? */
export function isSource({uri}: TextDocument): boolean {
  return /\.ya?ml$/i.test(pathOf(uri) ?? '')
}
