import type {TextDocument} from 'vscode-languageserver-textdocument'
import {isDraft, publishDraft} from './drafts.ts'
import {guarded} from './guarded.ts'
import {Turns} from './schedule.ts'
import type {Session} from './session.ts'
import {isSource, type SourceLoader} from './source-loader.ts'
import {Tidier} from './tidy.ts'

/** Looks at open documents again when they change, or something that is said of them depends on. */
export class Looks {
  readonly #session: Session
  readonly #turns: Turns
  readonly #tidier = new Tidier()
  /** All that was read from the disk may have changed there. */
  readonly reload: () => Promise<void>

  /** @param isOutdated has the editor sent a newer version of a document? */
  constructor(
    session: Session,
    sources: SourceLoader,
    isOutdated: (uri: string, version: number) => boolean,
  ) {
    this.#session = session
    const {documents} = session
    this.#turns = new Turns({
      isOutdated: uri => isOutdated(uri, documents.get(uri)?.version ?? Number.POSITIVE_INFINITY),
      run: guarded(session, async uri => {
        const document = documents.get(uri)
        if (document) await this.#look(document, sources)
      }),
    })
    this.reload = guarded(session, async () => {
      session.folders.reload()
      session.judged.forgetAll()
      await sources.reload()
      this.askAll()
    })
  }

  ask(document: TextDocument): void {
    // A preset that extends another is looked at again with it.
    const about = isSource(document) ? this.#session.documents.all().filter(isSource) : [document]
    for (const {uri} of about) this.#turns.ask(uri)
  }

  askAll(): void {
    for (const {uri} of this.#session.documents.all()) this.#turns.ask(uri)
  }

  /** The document was closed: of it nothing is said any more. */
  drop(uri: string): void {
    const {documents, judged, published} = this.#session
    this.#turns.drop(uri)
    documents.close(uri)
    judged.forget(uri)
    published.say(uri, new Map())
  }

  end(): void {
    this.#turns.dropAll()
    this.#tidier.drop()
    this.#session.warmUp.drop()
  }

  async #look(document: TextDocument, sources: SourceLoader): Promise<void> {
    if (isDraft(document)) {
      await publishDraft(document, this.#session)
      this.#tidier.ask()
    }
    if (isSource(document)) (await sources.files()).publish(document)
  }
}
