import type {Language} from '../../diagnostic/types.ts'
import {areaTitle, groupByArea} from '../../reporter/areas.ts'
import {type Markup, markup} from '../../reporter/escape/markup.ts'
import {type Digest, type ItemDigest, itemDigests} from '../digest.ts'
import type {Audit} from '../types.ts'
import {barTable, histogram} from './charts.ts'
import {levelLook} from './level.ts'
import {percent} from './words.ts'

/** How the scores lie, which items fail most often, and in which areas. */
export function chartsOf(audit: Audit, digest: Digest, language: Language): Markup {
  // A failed hint is no failure.
  const counts = itemDigests(audit).filter(({rule}) => rule.severity !== 'hint')
  return markup`<div class="charts">
${levelsOf(digest, language)}${scoresOf(audit, digest, language)}${itemsOf(digest, language)}${areasOf(counts, language)}</div>
`
}

function levelsOf({levels, scored}: Digest, language: Language): Markup {
  const bars = levels.map(({level, units}, at) => {
    const share = scored.length === 0 ? 0 : units / scored.length
    return {
      name: {zh: `${level.title.zh}（${level.from} 分起）`, en: `${level.title.en} (from ${level.from})`}[
        language
      ],
      share,
      value: {zh: `${units} 个，${percent(share)}`, en: `${units}, ${percent(share)}`}[language],
      look: levelLook(at, levels.length),
    }
  })
  return barTable(
    {zh: '各等级的单位', en: 'Units of each level'}[language],
    {zh: ['等级', '单位'], en: ['Level', 'Units']}[language],
    bars,
  )
}

const columns = 10

/** Points of a column: so few that all scores are just within ten of them, up to 100. */
function widthOf(least: number): number {
  return [1, 2, 5, 10].find(width => 100 - columns * width <= least) ?? 10
}

function scoresOf(audit: Audit, {scored}: Digest, language: Language): Markup {
  const {levels} = audit.head.scoring
  const scores = scored.map(({draft}) => draft.score!.value)
  const width = widthOf(Math.min(100, ...scores))
  const start = 100 - columns * width
  const bins = Array.from({length: columns}, (_, at) => {
    const from = start + at * width
    const isLast = at === columns - 1
    const count = scores.filter(score => score >= from && (score < from + width || isLast)).length
    // A column looks like the level that its middle belongs to.
    const level = levels.findIndex(({from: least}) => from + width / 2 >= least)
    return {name: `${from}–`, from, count, look: levelLook(level, levels.length)}
  })
  const told = bins.flatMap(({from, count}) => {
    const to = from + width
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

function itemsOf({failing}: Digest, language: Language): Markup {
  const bars = failing.slice(0, 10).map(({rule, fail, pass}) => {
    const share = percent(fail / (fail + pass))
    return {
      name: rule.title[language],
      share: fail / (fail + pass),
      value: {zh: `${fail} 份，${share}`, en: `${fail}, ${share}`}[language],
      look: rule.severity,
    }
  })
  return barTable(
    {zh: '不合格最多的十项', en: 'The ten items failed most often'}[language],
    {zh: ['项目', '不合格的文稿，占应核对文稿的比例'], en: ['Item', 'Drafts that failed it, of those asked']}[
      language
    ],
    bars,
  )
}

function areasOf(counts: readonly ItemDigest[], language: Language): Markup {
  const bars = [...groupByArea(counts, ({rule}) => rule.id)].flatMap(([area, items]) => {
    const failed = items.reduce((sum, {fail}) => sum + fail, 0)
    const asked = items.reduce((sum, {pass}) => sum + pass, failed)
    if (asked === 0) return []
    return {name: areaTitle(area, language), share: failed / asked, value: percent(failed / asked)}
  })
  return barTable(
    {zh: '各方面的不合格率', en: 'How often items fail, by area'}[language],
    {zh: ['方面', '不合格，占应核对的比例'], en: ['Area', 'Failed, of those asked']}[language],
    bars,
  )
}
