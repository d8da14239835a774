import type {Language, Words} from '../../diagnostic/types.ts'
import {padEnd, widthOf} from '../../diagnostic/width.ts'
import {paintWith} from '../../reporter/paint.ts'
import {plural} from '../../reporter/words.ts'
import {type CountingDraft, type Digest, digestOf} from '../digest.ts'
import {namesOf} from '../names.ts'
import type {Audit} from '../types.ts'
import {submissionLines} from './submission.ts'
import {trendLines} from './trend.ts'
import {most, nameOf, type View} from './view.ts'
import {clip, wrap} from './wrap.ts'

export interface SummaryOptions {
  readonly language: Language
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** The letters to the units are being written: nobody need be told how. */
  readonly hasNotices?: boolean
}

/** What a supervisor reads first: what was checked, who did well and badly, who did not report, and what to do now. */
export function summaryOf(audit: Audit, options: SummaryOptions): string {
  const {language, color, width, hasNotices = false} = options
  const digest = digestOf(audit)
  const view: View = {
    language,
    paint: paintWith(color),
    // A mark at the end of a line may hang over.
    width: Math.max(40, width) - 2,
    names: namesOf(audit, language),
  }
  const blocks = [
    headLines(audit, digest, view),
    scoreLines(digest, view),
    submissionLines(audit, digest, view),
    trendLines(audit.trend, view),
    failingLines(digest, view),
    nextLines(audit, digest, hasNotices, view),
  ]
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function headLines(
  {partial, units, roster}: Audit,
  digest: Digest,
  {language, paint, width}: View,
): string[] {
  const {drafts, aside, unreadable, counts, average} = digest
  const {error, warning, hint} = counts
  const text = {
    zh: [
      `核对 ${drafts} 份文稿，${units.length} 个单位${roster ? `（名单 ${roster.units.length} 个）` : ''}`,
      average === undefined ? '' : `，平均 ${average} 分`,
      `；错误 ${error} 处，警告 ${warning} 处，提示 ${hint} 条`,
      aside > 0 ? `；每个单位只计一份，另 ${aside} 份不计入平均分和问题数` : '',
      unreadable.length > 0 ? `；${unreadable.length} 份无法读取，未经核对` : '',
    ].join(''),
    en: [
      `${plural(drafts, 'file')} of ${plural(units.length, 'unit')}${roster ? ` (${roster.units.length} on the roster)` : ''}`,
      average === undefined ? '' : `, ${average} points on average`,
      `; ${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(hint, 'hint')}`,
      aside > 0
        ? `; one file a unit counts, ${plural(aside, 'other')} ${aside === 1 ? 'is' : 'are'} in neither score nor findings`
        : '',
      unreadable.length > 0
        ? `; ${plural(unreadable.length, 'file')} could not be read, and not be checked`
        : '',
    ].join(''),
  }[language]
  const incomplete =
    partial &&
    {
      zh: `结果不完整：共 ${partial.found} 份，只核对了 ${partial.done} 份`,
      en: `incomplete: ${partial.done} of ${partial.found} files were checked`,
    }[language]
  return [...(incomplete ? [paint.red(incomplete)] : []), ...wrap(text, width).map(paint.bold)]
}

/** The best and the worst units, with their scores in line. */
function scoreLines({scored, levels}: Digest, view: View): string[] {
  const {language, paint, names} = view
  if (scored.length === 0) return []
  const shares = levels.map(({level, units}) => `${level.title[language]} ${units}`)
  const head = {zh: `等级：${shares.join('，')}`, en: `levels: ${shares.join(', ')}`}[language]
  const shown = scored.length <= 2 * most ? scored : [...scored.slice(0, most), ...scored.slice(-most)]
  const left = scored.length - shown.length
  const rankWidth = Math.max(...shown.map(({result}) => String(result?.rank ?? '').length))
  const nameWidth = Math.min(view.width - rankWidth - 24, Math.max(...shown.map(one => widthOf(nameOf(one)))))
  const row = (one: CountingDraft): string => {
    const {value, level} = one.draft.score!
    const rank = String(one.result?.rank ?? '').padStart(rankWidth)
    const name = padEnd(clip(nameOf(one), nameWidth), nameWidth)
    return `  ${rank}  ${name}  ${value.toFixed(1).padStart(5)}  ${names.level(level)}`
  }
  const rows = shown.map(row)
  const gap = {zh: `  …（另有 ${left} 个单位）`, en: `  … (${left} more)`}[language]
  return [head, ...rows.slice(0, most), ...(left > 0 ? [paint.dim(gap)] : []), ...rows.slice(most)]
}

function failingLines({failing}: Digest, {language, width}: View): string[] {
  if (failing.length === 0) return []
  const shown = failing.slice(0, most)
  const countWidth = String(shown[0]!.fail).length
  return [
    {zh: '不合格单位最多的项目', en: 'what most units failed'}[language],
    ...shown.map(
      ({rule, fail}) =>
        `  ${String(fail).padStart(countWidth)}  ${clip(rule.title[language], width - countWidth - 4)}`,
    ),
  ]
}

/** The steps that this audit asks for, in their order. */
function nextLines(
  audit: Audit,
  {late, twice, unreadable, counts}: Digest,
  hasNotices: boolean,
  {language, paint, width}: View,
): string[] {
  const {missing, unknown, copies, roster, partial} = audit
  const steps: (Words | false)[] = [
    partial !== undefined && {
      zh: '用 --resume 接着核对，或者合并各分片，再用以上的数',
      en: 'go on with --resume, or merge the shards, before these numbers are used',
    },
    unreadable.length > 0 && {
      zh: '请报送单位换一份能打开的文件',
      en: 'ask for files that can be opened',
    },
    unknown.length > 0 && {
      zh: '看单位不明的文稿是谁的，在名单里补上简称',
      en: 'look whose the files of unknown units are, and add their short names to the roster',
    },
    twice.length > 0 && {
      zh: '重复报送的，确认以哪一份为准',
      en: 'decide which file counts where there are several',
    },
    copies.pairs.some(({kind}) => kind === 'copied') && {
      zh: '雷同的请人工核实，再请单位说明',
      en: 'look at the copies yourself, then ask the units to explain',
    },
    !hasNotices &&
      (missing.length > 0 || late.length > 0 || counts.error > 0) && {
        zh: '用 --notices 生成给各单位的反馈和催报通知',
        en: 'write the letters to the units with --notices',
      },
    roster === undefined && {
      zh: '给出名单（--units），才能知道谁没有报送',
      en: 'give a roster (--units) to learn who did not report',
    },
  ]
  const asked = steps.filter((step): step is Words => step !== false)
  if (asked.length === 0) return []
  return [
    paint.bold({zh: '下一步', en: 'next'}[language]),
    ...asked.flatMap((step, at) => wrap(`  ${at + 1}. ${step[language]}`, width, 5)),
  ]
}
