import type {Language} from '../diagnostic/types.ts'
import type {Audit, AuditedRule} from './types.ts'

/** What the tables and texts of an audit call its parts. */
export interface Names {
  rule(id: string): AuditedRule | undefined
  /** “缺少第一责任人履职情况”; the id itself when it is of no rule of this audit. */
  item(ruleId: string): string
  level(id: string): string
  /** The unit of a draft, or the path where nothing tells it. */
  owner(draft: {readonly path: string; readonly unit?: string}): string
}

export function namesOf({head}: Audit, language: Language): Names {
  const rules = new Map(head.rules.map(rule => [rule.id, rule]))
  const levels = new Map(head.scoring.levels.map(({id, title}) => [id, title[language]]))
  return {
    rule: id => rules.get(id),
    item: id => rules.get(id)?.title[language] ?? id,
    level: id => levels.get(id) ?? id,
    owner: ({path, unit}) => unit ?? path,
  }
}
