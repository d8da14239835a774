import type {Words} from '../../diagnostic/types.ts'
import {plural} from '../../reporter/words.ts'
import {digestOf} from '../digest.ts'
import type {Audit} from '../types.ts'
import {column, inBoth, inLanguage, rowsFrom} from './columns.ts'
import {signs} from './signs.ts'
import type {Table, TableOptions} from './types.ts'

const columns = [column('事项', 'what', 'text', 24), column('说明', 'how', 'text', 120)]

/** How all of it was computed, so that a unit can be answered that asks. */
export function method(audit: Audit, {language}: TableOptions): Table {
  return {
    name: 'method',
    title: {zh: '计算说明', en: 'Method'}[language],
    about: {
      zh: '得分、等级、逾期和雷同怎样算出，各符号是什么意思，用的哪一版程序和规则',
      en: 'how scores, levels, lateness and copies were made, what the signs mean, and by which version',
    }[language],
    columns: inLanguage(columns, language),
    frozen: 1,
    rows: rowsFrom(() =>
      lines(audit)
        .map(([what, how]) => [what[language], how[language]])
        .values(),
    ),
  }
}

type Line = readonly [what: Words, how: Words]

function lines(audit: Audit): Line[] {
  const {head, copies} = audit
  return [
    [{zh: '核对日期', en: 'day'}, inBoth(head.today)],
    [{zh: '程序', en: 'program'}, inBoth(`hegao ${head.version}`)],
    [
      {zh: '核对依据的版本', en: 'version of the rules'},
      {
        zh: `${head.key}（此号相同，结果才可以相比、合并）`,
        en: `${head.key} (results can be compared and merged when it is the same)`,
      },
    ],
    ...shardLines(audit),
    ...partialLines(audit),
    rosterLine(audit),
    ...deadlineLines(audit),
    totalsLine(audit),
    ...scoreLines(audit),
    [{zh: '雷同', en: 'copies'}, copies.method],
    [
      {zh: '通用表述', en: 'formulas'},
      {
        zh: `${copies.formulas} 段文字为许多单位共用，没有算作雷同`,
        en: `${copies.formulas} passages are shared by so many units that they are no copies`,
      },
    ],
    ...trendLines(audit),
    ...Object.values(signs)
      .filter(({sign}) => sign !== '')
      .map(({sign, words}): Line => [{zh: `符号 ${sign}`, en: `sign ${sign}`}, words]),
    [{zh: '空白格', en: 'a blank cell'}, signs.off.words],
  ]
}

function shardLines({head: {shard}}: Audit): Line[] {
  return shard ? [[{zh: '分片', en: 'shard'}, inBoth(shard)]] : []
}

function partialLines({partial}: Audit): Line[] {
  if (!partial) return []
  const rest = partial.found - partial.done
  return [
    [
      {zh: '没有核对的', en: 'not reached'},
      {
        zh: `${rest} 份文稿没有核对，不在各表之内`,
        en: `${rest} files were not reached, and are in none of the tables`,
      },
    ],
  ]
}

function rosterLine({roster}: Audit): Line {
  return [
    {zh: '名单', en: 'roster'},
    roster
      ? {
          zh: `${roster.file}，共 ${roster.units.length} 个单位`,
          en: `${roster.file}, ${roster.units.length} units`,
        }
      : {
          zh: '没有给名单，因此不能判断谁没有报送',
          en: 'there was none, so nothing is said of who did not report',
        },
  ]
}

function deadlineLines({roster}: Audit): Line[] {
  if (!roster) return []
  return [
    [
      {zh: '逾期', en: 'lateness'},
      {
        zh: `截止日期 ${roster.deadline}（名单另有规定的单位除外）；以成文日期为准，没有的用文件日期`,
        en: `the last day is ${roster.deadline}, unless the roster has another for the unit; by the date in the draft, or else that of the file`,
      },
    ],
  ]
}

function trendLines({trend}: Audit): Line[] {
  if (!trend) return []
  return [
    [
      {zh: '与上次相比', en: 'trend'},
      {zh: `上次核对：${trend.since}`, en: `the earlier run: ${trend.since}`},
    ],
  ]
}

function totalsLine(audit: Audit): Line {
  const {aside} = digestOf(audit)
  return [
    {zh: '计入合计的文稿', en: 'which files count'},
    {
      zh: `“总览”“单位得分”“逐项对照”“各项情况”每个单位只计一份：先取能读的、应报文种的、应报年度的，再取日期最新的。单位不明的不排名，问题数照计。本次另有 ${aside} 份没有计入，“文稿”“问题清单”里有`,
      en: `“Overview”, “Scores”, “Matrix” and “Items” have one file a unit: that which can be read, is of the kind and the year asked for, and is the newest. Files of unknown units have no rank, but their findings count. ${plural(aside, 'other')} ${aside === 1 ? 'is' : 'are'} left out of them, and in “Files” and “Findings”`,
    },
  ]
}

function scoreLines({head: {rules, scoring}}: Audit): Line[] {
  const levels = scoring.levels
  const list = (language: keyof Words, mark: string) =>
    levels.map(({title, from}) => `${title[language]} ${from}`).join(mark)
  const counted = rules.filter(({weight}) => weight > 0).length
  return [
    [
      {zh: '得分', en: 'score'},
      {
        zh: `合格项目的分值之和，除以应核对项目的分值之和，乘以100，取一位小数。${rules.length} 个项目中 ${counted} 个有分值，见“各项情况”；不适用、没有可查的不计入应核对项目`,
        en: `the points of what was passed, as a share of the points of all that was asked, of 100 and with one decimal. ${counted} of ${rules.length} items have points, see “Items”; what was not applicable or had nothing to check was not asked`,
      },
    ],
    [
      {zh: '等级', en: 'levels'},
      {zh: `${list('zh', '，')}（均为该等级的最低分）`, en: `${list('en', ', ')} (the least score of each)`},
    ],
    [
      {zh: '名次', en: 'rank'},
      {
        zh: '按得分从高到低；同分同名次；没有一份文稿能读的单位没有名次',
        en: 'by score, the best first; the same score has the same rank; a unit of which nothing could be read has none',
      },
    ],
  ]
}
