import type {Language} from '../../diagnostic/types.ts'
import {type Content, type Markup, markup} from '../../reporter/escape/markup.ts'
import {formatYear, plural} from '../../reporter/words.ts'
import type {Digest} from '../digest.ts'
import type {Audit} from '../types.ts'
import {points} from './words.ts'

/** What was audited and what came of it, in words; and first of all whether it is all. */
export function headOf(audit: Audit, language: Language): Markup {
  const {head, drafts, units} = audit
  const year = yearOf(audit)
  const facts = [
    {zh: `文稿 ${drafts.length} 份`, en: plural(drafts.length, 'draft')},
    {zh: `单位 ${units.length} 个`, en: plural(units.length, 'unit')},
    year !== undefined && {zh: formatYear(year, 'zh'), en: formatYear(year, 'en')},
    {zh: `核对日期 ${head.today}`, en: `checked on ${head.today}`},
    {zh: `核稿 ${head.version}`, en: `Hegao ${head.version}`},
  ]
  return markup`<header class="top">
<h1>${titleOf(audit, language)}</h1>
<p>${facts.flatMap(fact => (fact ? fact[language] : [])).join(' · ')}</p>
${partialNotice(audit, language)}</header>
`
}

export function titleOf(audit: Audit, language: Language): string {
  const year = yearOf(audit)
  if (language === 'zh') return `${year === undefined ? '' : formatYear(year, 'zh')}报告核对结果`
  return `What the audit found${year === undefined ? '' : `, ${formatYear(year, 'en')}`}`
}

/** Absent when the drafts are of several years, or of none. */
function yearOf({drafts}: Audit): number | undefined {
  const years = new Set(drafts.flatMap(({year}) => year ?? []))
  return years.size === 1 ? [...years][0] : undefined
}

function partialNotice({partial, head}: Audit, language: Language): Content {
  if (!partial && head.shard === undefined) return false
  const {done, found} = partial ?? {done: 0, found: 0}
  const words = partial
    ? {
        zh: `结果不完整：找到 ${found} 份文稿，只核对了 ${done} 份，其余 ${found - done} 份未经核对。排名、未报送名单和雷同情况都可能变化，请加 --resume 续核后再用。`,
        en: `This is not all: of ${found} drafts that were found only ${done} were checked. Ranking, missing units and copies may change; go on with --resume before you use them.`,
      }
    : {
        zh: `结果不完整：这里只有第 ${head.shard} 部分的文稿，合并各部分后再用。`,
        en: `This is not all: these are the drafts of part ${head.shard}. Merge the parts before you use them.`,
      }
  return markup`<p class="notice" role="note"><strong>${words[language]}</strong></p>\n`
}

/** The same in one paragraph, for those who read it aloud in a meeting. */
export function summaryWords(audit: Audit, digest: Digest, language: Language): string {
  const {drafts, aside, reported: units, copied: copies, average: mean} = digest
  const [unreadable, missing] = [digest.unreadable.length, audit.missing.length]
  const [late, unknown] = [digest.late.length, audit.unknown.length]
  const twice = new Set(audit.twice.map(({unit}) => unit)).size
  if (language === 'zh') {
    const parts = [
      `共核对 ${drafts} 份文稿，来自 ${units} 个单位`,
      unreadable > 0 && `${unreadable} 份无法读取，未经核对，不计为合格`,
      missing > 0 && `名单内 ${missing} 个单位未报送`,
      late > 0 && `${late} 个单位逾期`,
      twice > 0 && `${twice} 个单位重复报送`,
      unknown > 0 && `${unknown} 份文稿不能认定${audit.roster ? '是名单内哪个单位的' : '单位'}`,
      copies > 0 ? `单位之间雷同 ${copies} 对` : '单位之间没有发现雷同',
      mean !== undefined && `平均得分 ${points(mean)} 分`,
      aside > 0 && `每个单位只计一份，另 ${aside} 份不计入得分和各项目的合计`,
    ]
    return `${parts.filter(part => part).join('；')}。`
  }
  const parts = [
    `${plural(drafts, 'draft')} from ${plural(units, 'unit')} were checked`,
    unreadable > 0 && `${unreadable} could not be read: not checked, and no pass`,
    missing > 0 && `${plural(missing, 'unit')} of the roster did not report`,
    late > 0 && `${late} came late`,
    twice > 0 && `${twice} reported twice`,
    unknown > 0 && `${plural(unknown, 'draft')} of no ${audit.roster ? 'unit in the roster' : 'known unit'}`,
    copies > 0 ? `${plural(copies, 'pair')} with copied passages` : 'no copying between units was found',
    mean !== undefined && `the mean score is ${points(mean)}`,
    aside > 0 &&
      `one draft a unit counts, ${plural(aside, 'other')} ${aside === 1 ? 'is' : 'are'} in no total`,
  ]
  return `${parts.filter(part => part).join('; ')}.`
}

/** The numbers, each with its name. */
export function tilesOf(audit: Audit, digest: Digest, language: Language): Markup {
  const {drafts, reported: units, copied: copies, average: mean, levels} = digest
  const [unreadable, missing, late] = [digest.unreadable.length, audit.missing.length, digest.late.length]
  const scored = levels.reduce((sum, {units}) => sum + units, 0)
  const tiles: readonly (readonly [string, Content, string])[] = [
    [{zh: '单位', en: 'Units'}[language], units, ''],
    [{zh: '已读文稿', en: 'Drafts read'}[language], drafts - unreadable, ''],
    [{zh: '无法读取', en: 'Unreadable'}[language], unreadable, unreadable > 0 ? 'poor' : ''],
    // Without a roster nobody can tell, and “0” would say that all have.
    [{zh: '未报送', en: 'Missing'}[language], audit.roster ? missing : '–', missing > 0 ? 'poor' : ''],
    [{zh: '逾期', en: 'Late'}[language], late, late > 0 ? 'fair' : ''],
    [{zh: '雷同（对）', en: 'Copies (pairs)'}[language], copies, copies > 0 ? 'poor' : ''],
    [{zh: '平均得分', en: 'Mean score'}[language], mean === undefined ? '–' : points(mean), ''],
    ...levels.map(({level, units}): readonly [string, Content, string] => [
      level.title[language],
      scored === 0 ? 0 : markup`${units} <small>${Math.round((units / scored) * 100)}%</small>`,
      '',
    ]),
  ]
  return markup`<dl class="tiles">
${tiles.map(([name, value, look]) => markup`<div class="${look}"><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`
}
