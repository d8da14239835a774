import {TextDocument} from 'vscode-languageserver-textdocument'
import {type Encoding, ownRange} from './encoding.ts'
import type {
  TextDocumentContentChangeEvent,
  TextDocumentItem,
  VersionedTextDocumentIdentifier,
} from './protocol.ts'

/** What stands in the editor's windows, saved or not. */
export class OpenDocuments {
  readonly #documents = new Map<string, TextDocument>()
  #encoding: Encoding = 'utf-16'

  /** How the client counts characters; agreed before the first document is opened. */
  set encoding(encoding: Encoding) {
    this.#encoding = encoding
  }

  get(uri: string): TextDocument | undefined {
    return this.#documents.get(uri)
  }

  all(): readonly TextDocument[] {
    return [...this.#documents.values()]
  }

  open({uri, languageId, version, text}: TextDocumentItem): TextDocument {
    const document = TextDocument.create(uri, languageId, version, text)
    this.#documents.set(uri, document)
    return document
  }

  /** Undefined for a document that was never opened. */
  change(
    {uri, version}: VersionedTextDocumentIdentifier,
    changes: readonly TextDocumentContentChangeEvent[],
  ): TextDocument | undefined {
    const document = this.#documents.get(uri)
    if (!document) return undefined
    // One by one: the range of a change is of the text that the one before it has left.
    for (const change of changes) {
      const own =
        'range' in change
          ? {range: ownRange(change.range, document, this.#encoding), text: change.text}
          : {text: change.text}
      TextDocument.update(document, [own], version)
    }
    return document
  }

  close(uri: string): void {
    this.#documents.delete(uri)
  }
}
