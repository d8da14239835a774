import type {Rule} from '../rule/types.ts'
import {MessageType} from './protocol.ts'
import {ruleCard, withoutMarkdown} from './rule-words.ts'
import type {Session} from './session.ts'

/**
 * The command `hegao.explainRule`: opens the file of the rule where the editor can, and else shows its card.
 *
 * @param uri the draft in which the rule has found something: its presets may have rules of their own
 * @returns the card in Markdown, for an editor that shows it in its own way; null for a rule that is not known
 */
export async function explainRule(
  ruleId: string,
  uri: string | undefined,
  session: Session,
): Promise<string | null> {
  const {catalogue, client, connection, ruleFiles, folders} = session
  const rule = (await ruleIn(uri, ruleId, session)) ?? catalogue.rules.find(({id}) => id === ruleId)
  if (!rule) return null
  const folder = folders.folderOf(uri ?? '')
  const card = ruleCard(rule, folder.language, {examples: await ruleFiles.examples(rule)})
  const link = ruleFiles.link(rule, folder.path)
  if (link !== undefined && client.opensDocuments) {
    const [file, line = '1'] = link.split('#L')
    const start = {line: Number(line) - 1, character: 0}
    await connection.window.showDocument({uri: file!, takeFocus: true, selection: {start, end: start}})
  } else session.show(withoutMarkdown(card), MessageType.Info)
  return card
}

async function ruleIn(uri: string | undefined, ruleId: string, session: Session): Promise<Rule | undefined> {
  const document = uri === undefined ? undefined : session.documents.get(uri)
  return document && (await session.judged.of(document)).rules.get(ruleId)
}
