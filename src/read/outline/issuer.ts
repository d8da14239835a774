import {flowOf} from '../../tree/flow.ts'
import type {Lines} from '../../tree/lines.ts'
import type {ElementType, Report} from '../../tree/types.ts'
import {areOrgans, isOrgan} from './apparatus.ts'

/** The organ that issues the report: as the title names it, or the line above it, or else the signature. */
export function issuerOf({children}: Report, lines: Lines): string | undefined {
  const words = (type: ElementType) =>
    children
      .filter(node => node.type === type)
      .map(node => flowOf(node, lines).text.replace(/[ \u3000]/g, ''))
  const named = words('title').map(organBefore)
  return [
    ...named,
    ...words('issuer'),
    ...words('signature').filter(name => isOrgan(name) || areOrgans(name)),
  ].find(name => name)
}

/** “长治市上党区审计局关于…”, “××县财政局2024年…” */
function organBefore(title: string): string | undefined {
  const [, name] = /^(.{3,30}?)(?=关于|(?:19|20)\d{2}年|法治政府|主要负责人|党政主要)/.exec(title) ?? []
  // “关于滨江经济开发区2024年……” names what it is about.
  if (!name || /^(?:关于|在)/.test(name) || !(isOrgan(name) || areOrgans(name))) return undefined
  // “岚宁市人民政府关于……报告的审议意见”: somebody else writes of that report.
  return /报告的?(?:审议|审查|反馈|评议)意见$/.test(title) ? undefined : name
}
