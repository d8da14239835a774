import type {Language} from '../../diagnostic/types.ts'
import {areaTitle, groupByArea} from '../../reporter/areas.ts'
import {type Markup, markup} from '../../reporter/escape/markup.ts'
import {type Audit, type AuditedRule, marks} from '../types.ts'
import {barTable, histogram} from './charts.ts'
import {levelLook} from './level.ts'
import {countedDrafts, type Totals} from './totals.ts'
import {percent} from './words.ts'

/** How the scores lie, which items fail most often, and in which areas. */
export function chartsOf(audit: Audit, totals: Totals, language: Language): Markup {
  const counts = itemCounts(audit)
  return markup`<div class="charts">
${levelsOf(totals, language)}${scoresOf(audit, language)}${itemsOf(counts, language)}${areasOf(counts, language)}</div>
`
}

function levelsOf({levels}: Totals, language: Language): Markup {
  const scored = levels.reduce((sum, {units}) => sum + units, 0)
  const bars = levels.map(({level, units}, at) => {
    const share = scored === 0 ? 0 : units / scored
    return {
      name: {zh: `${level.title.zh}（${level.from} 分起）`, en: `${level.title.en} (from ${level.from})`}[
        language
      ],
      share,
      value: {zh: `${units} 个，${Math.round(share * 100)}%`, en: `${units}, ${Math.round(share * 100)}%`}[
        language
      ],
      look: levelLook(at, levels.length),
    }
  })
  return barTable(
    {zh: '各等次的单位', en: 'Units of each level'}[language],
    {zh: ['等次', '单位'], en: ['Level', 'Units']}[language],
    bars,
  )
}

const width = 10

function scoresOf(audit: Audit, language: Language): Markup {
  const {levels} = audit.head.scoring
  const counts = Array.from({length: 100 / width}, () => 0)
  for (const {score} of countedDrafts(audit)) {
    if (score) counts[Math.min(Math.floor(score.value / width), counts.length - 1)]!++
  }
  const bins = counts.map((count, at) => {
    // A column looks like the level that its middle belongs to.
    const level = levels.findIndex(({from}) => (at + 0.5) * width >= from)
    return {name: `${at * width}–`, count, look: levelLook(level, levels.length)}
  })
  const told = bins.flatMap(({count}, at) => {
    const [from, to] = [at * width, (at + 1) * width]
    if (count === 0) return []
    return {zh: `${from} 至 ${to} 分 ${count} 个`, en: `${count} from ${from} to ${to}`}[language]
  })
  const words = told.join(language === 'zh' ? '，' : ', ')
  return histogram(
    bins,
    {zh: '得分分布（单位数）', en: 'Scores (number of units)'}[language],
    {zh: `得分分布：${words || '没有得分'}`, en: `Scores: ${words || 'none'}`}[language],
  )
}

interface ItemCount {
  readonly rule: AuditedRule
  readonly asked: number
  readonly failed: number
}

/** How many drafts each item was asked of, and how many failed it. A hint is no failure, so it is left out. */
function itemCounts(audit: Audit): readonly ItemCount[] {
  const drafts = countedDrafts(audit)
  return audit.head.rules.flatMap((rule, at) => {
    if (rule.severity === 'hint') return []
    const failed = drafts.filter(({verdicts}) => verdicts[at] === marks.fail).length
    const passed = drafts.filter(({verdicts}) => verdicts[at] === marks.pass).length
    return {rule, asked: passed + failed, failed}
  })
}

function itemsOf(counts: readonly ItemCount[], language: Language): Markup {
  const most = counts
    .filter(({failed}) => failed > 0)
    .sort((a, b) => b.failed - a.failed)
    .slice(0, 10)
  const bars = most.map(({rule, failed, asked}) => ({
    name: rule.title[language],
    share: failed / asked,
    value: {zh: `${failed} 份，${percent(failed / asked)}`, en: `${failed}, ${percent(failed / asked)}`}[
      language
    ],
    look: rule.severity,
  }))
  return barTable(
    {zh: '不合格最多的十项', en: 'The ten items failed most often'}[language],
    {zh: ['事项', '不合格的文稿，占被核对文稿的比例'], en: ['Item', 'Drafts that failed it, of those asked']}[
      language
    ],
    bars,
  )
}

function areasOf(counts: readonly ItemCount[], language: Language): Markup {
  const bars = [...groupByArea(counts, ({rule}) => rule.id)].flatMap(([area, items]) => {
    const asked = items.reduce((sum, item) => sum + item.asked, 0)
    const failed = items.reduce((sum, item) => sum + item.failed, 0)
    if (asked === 0) return []
    return {name: areaTitle(area, language), share: failed / asked, value: percent(failed / asked)}
  })
  return barTable(
    {zh: '各方面的不合格率', en: 'How often items fail, by area'}[language],
    {zh: ['方面', '不合格，占被核对的比例'], en: ['Area', 'Failed, of those asked']}[language],
    bars,
  )
}
