import {relative, resolve} from 'node:path'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Words} from '../diagnostic/types.ts'
import {FaultsError} from '../rule/fault/fault.ts'
import {NotFoundError} from '../rule/not-found.ts'
import {source, toFaultDiagnostic} from './diagnostic.ts'
import {clientPosition, type Encoding} from './encoding.ts'
import {type Folder, uriOf} from './folders.ts'
import {type Diagnostic as ClientDiagnostic, DiagnosticSeverity} from './protocol.ts'
import type {Session} from './session.ts'

/** What keeps a folder from being checked: its configuration or its presets are wrong, or not there. */
export interface Trouble {
  readonly words: Words
}

/**
 * Shows what is wrong where it is written, and says so once.
 *
 * @throws the error itself when it is a mistake of this program
 */
export function showTrouble(error: unknown, folder: Folder, session: Session): Trouble {
  const owner = ownerOf(folder)
  if (error instanceof NotFoundError) {
    session.published.say(owner, new Map())
    session.tellOnce(owner, error.words, folder.language)
    return {words: error.words}
  }
  if (!(error instanceof FaultsError)) throw error
  session.published.say(owner, faultsByFile(error, folder, session))
  const {file, line, message} = error.faults[0]!
  const place = `${relative(folder.path, resolve(folder.path, file))}:${line}`
  const words = {
    zh: `${place} 有误，文稿没有核对：${message.zh}`,
    en: `${place} is faulty, drafts are not checked: ${message.en}`,
  }
  session.tellOnce(owner, words, folder.language)
  return {words}
}

/** The folder is in order again. */
export function clearTrouble(folder: Folder, session: Session): void {
  session.published.say(ownerOf(folder), new Map())
  session.forgetTold(ownerOf(folder))
}

/** On the first line of a draft: a draft that was not checked must not look like one that passed. */
export function unchecked(
  {words}: Trouble,
  document: TextDocument,
  {language}: Folder,
  encoding: Encoding,
): ClientDiagnostic {
  const [first] = document.getText().split(/[\r\n]/, 1)
  return {
    range: {
      start: {line: 0, character: 0},
      end: clientPosition({line: 1, column: first!.length + 1}, document, encoding),
    },
    severity: DiagnosticSeverity.Error,
    source,
    message: words[language],
  }
}

const ownerOf = ({path}: Folder): string => `folder ${path}`

/** Of files that are open, their own document tells, as they stand in the editor. */
function faultsByFile(
  {faults, sources}: FaultsError,
  {path, language}: Folder,
  session: Session,
): Map<string, ClientDiagnostic[]> {
  const files = new Map<string, ClientDiagnostic[]>()
  for (const fault of faults) {
    const absolute = resolve(path, fault.file)
    if (session.openAt(absolute)) continue
    const uri = uriOf(absolute)
    const document = TextDocument.create(
      uri,
      'yaml',
      0,
      (sources.get(fault.file) ?? '').replace(/^\ufeff/, ''),
    )
    const diagnostic = toFaultDiagnostic(fault, document, language, session.client.encoding)
    files.set(uri, [...(files.get(uri) ?? []), diagnostic])
  }
  return files
}
