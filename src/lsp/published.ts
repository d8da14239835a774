import type {Diagnostic, PublishDiagnosticsParams} from './protocol.ts'

/**
 * What was last said of each file. A preset may have faults of its own and faults that were seen from a file that
 * extends it, and a publication replaces all that was said before: so who says what is kept apart.
 */
export class Published {
  readonly #send: (params: PublishDiagnosticsParams) => void
  /** By file, by who says it. */
  readonly #said = new Map<string, Map<string, readonly Diagnostic[]>>()

  constructor(send: (params: PublishDiagnosticsParams) => void) {
    this.#send = send
  }

  /** All that `owner` has to say, by file; of the files that it leaves out it says nothing any more. */
  say(owner: string, files: ReadonlyMap<string, readonly Diagnostic[]>, version?: number): void {
    const before = [...this.#said].filter(([, owners]) => owners.has(owner)).map(([uri]) => uri)
    for (const uri of new Set([...before, ...files.keys()]))
      this.#sayOf(uri, owner, files.get(uri) ?? [], uri === owner ? version : undefined)
  }

  #sayOf(uri: string, owner: string, diagnostics: readonly Diagnostic[], version: number | undefined): void {
    const owners = this.#said.get(uri) ?? new Map<string, readonly Diagnostic[]>()
    const wasSilent = (owners.get(owner)?.length ?? 0) === 0
    if (diagnostics.length > 0) owners.set(owner, diagnostics)
    else owners.delete(owner)
    if (owners.size > 0) this.#said.set(uri, owners)
    else this.#said.delete(uri)
    // An editor waits for the word on the document that it has changed, even if there is nothing to say.
    if (wasSilent && diagnostics.length === 0 && uri !== owner) return
    const all = [...owners.values()].flat()
    this.#send({uri, diagnostics: all, ...(version !== undefined && {version})})
  }
}
