import {readFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {decode} from '../../read/decode.ts'
import type {PresetFile} from '../../rule/load/load-presets.ts'
import type {JsonSchema} from '../../rule/schema/json-schema.ts'
import type {Knowledge} from '../../rule/types.ts'
import {knowledgeIn} from '../../workspace/rule-files.ts'
import {toFaultDiagnostic} from '../diagnostic.ts'
import {clientSpan, ownPosition} from '../encoding.ts'
import {pathOf, uriOf} from '../folders.ts'
import {card} from '../markup.ts'
import {
  type Diagnostic as ClientDiagnostic,
  type CompletionItem,
  CompletionItemKind,
  type Hover,
  type Position,
} from '../protocol.ts'
import {ruleCard} from '../rule-words.ts'
import type {Session} from '../session.ts'
import {proposalsAt} from './completion.ts'
import {keyWordsAt} from './key-words.ts'
import {kindOf, type SourceFile, type SourceKind, type Surroundings} from './kinds.ts'

/** Rule, preset and configuration files in the editor. */
export class SourceFiles {
  readonly #session: Session
  /** Made of zod's schemas in some milliseconds, and the same for all files of a kind. */
  readonly #schemas = new Map<SourceKind, JsonSchema>()
  readonly #knowledge = new Map<string, Knowledge | undefined>()
  readonly #around: Surroundings

  constructor(session: Session) {
    this.#session = session
    this.#around = {
      catalogue: session.catalogue,
      read: (name, from) => this.#read(name, from),
      knowledgeOf: root => this.#knowledgeOf(root),
    }
  }

  /** Files on the disk have changed. */
  reload(): void {
    this.#knowledge.clear()
  }

  /** Says what is wrong with a file, and with those that it names; nothing of YAML that is not ours. */
  publish(document: TextDocument): void {
    const {published, client} = this.#session
    const language = this.#session.languageAt(document.uri)
    const files = new Map<string, ClientDiagnostic[]>([[document.uri, []]])
    const known = this.#known(document)
    for (const fault of known?.kind.faults(known.file, this.#around) ?? []) {
      const about = fault.file === known!.file.path ? document : this.#closed(fault.file)
      // Of another file that is open its own document tells.
      if (!about) continue
      const diagnostic = toFaultDiagnostic(fault, about, language, client.encoding)
      files.set(about.uri, [...(files.get(about.uri) ?? []), diagnostic])
    }
    published.say(document.uri, files, document.version)
  }

  complete(document: TextDocument, position: Position): CompletionItem[] {
    const known = this.#known(document)
    if (!known) return []
    const {client} = this.#session
    const offset = document.offsetAt(ownPosition(position, document, client.encoding))
    const language = this.#session.languageAt(document.uri)
    const proposals = proposalsAt(this.#schemaOf(known.kind), document.getText(), offset, language)
    return proposals.map(({label, kind, insert, start, end, about, isRequired}, at) => ({
      label,
      kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
      ...(about && {detail: about}),
      filterText: label,
      // What must be there first, then in the order of the schema.
      sortText: `${isRequired ? 0 : 1}${String(at).padStart(4, '0')}`,
      textEdit: {range: clientSpan(start, end, document, client.encoding), newText: insert},
    }))
  }

  async hover(document: TextDocument, position: Position): Promise<Hover | null> {
    const known = this.#known(document)
    if (!known) return null
    const {client, catalogue, ruleFiles} = this.#session
    const language = this.#session.languageAt(document.uri)
    const offset = document.offsetAt(ownPosition(position, document, client.encoding))
    const found = keyWordsAt(this.#schemaOf(known.kind), document.getText(), offset, language)
    if (!found) return null
    const rule = catalogue.rules.find(({id}) => id === found.word)
    const words = rule
      ? ruleCard(rule, language, {examples: await ruleFiles.examples(rule)})
      : found.about && `**${found.word}**\n\n${found.about}`
    if (!words) return null
    return {
      contents: card(words, client),
      range: clientSpan(found.start, found.end, document, client.encoding),
    }
  }

  #known(document: TextDocument): {readonly file: SourceFile; readonly kind: SourceKind} | undefined {
    const path = pathOf(document.uri)
    if (path === undefined) return undefined
    const file = {path, text: document.getText()}
    const kind = kindOf(file)
    return kind && {file, kind}
  }

  #schemaOf(kind: SourceKind): JsonSchema {
    let schema = this.#schemas.get(kind)
    if (!schema) {
      schema = kind.schema(this.#session.catalogue)
      this.#schemas.set(kind, schema)
    }
    return schema
  }

  /** What is not saved counts: an editor shows both files at once. */
  #read(name: string, from: string): PresetFile | undefined {
    const file = resolve(dirname(from), name)
    const source = this.#session.openAt(file)?.getText() ?? sourceOf(file)
    return source === undefined ? undefined : {file, source}
  }

  #knowledgeOf(root: string): Knowledge | undefined {
    if (!this.#knowledge.has(root)) this.#knowledge.set(root, knowledgeIn(root))
    return this.#knowledge.get(root)
  }

  /** A file that is not open, as it is on the disk. */
  #closed(path: string): TextDocument | undefined {
    if (this.#session.openAt(path)) return undefined
    return TextDocument.create(uriOf(path), 'yaml', 0, sourceOf(path) ?? '')
  }
}

/** Without a byte order mark, which no editor counts. */
function sourceOf(path: string): string | undefined {
  try {
    return decode(readFileSync(path)).text.replace(/^\ufeff/, '')
  } catch {
    return undefined
  }
}
