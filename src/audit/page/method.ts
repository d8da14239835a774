import type {Language} from '../../diagnostic/types.ts'
import {type Markup, markup} from '../../reporter/escape/markup.ts'
import type {Audit} from '../types.ts'
import {limits} from './limits.ts'
import {viewWords} from './words.ts'

/** How everything was computed, and what the page leaves out. */
export function methodOf(audit: Audit, language: Language): Markup {
  const {head, copies} = audit
  const levels = head.scoring.levels.map(({title, from}) => {
    return {zh: `${title.zh} ${from} 分起`, en: `${title.en} from ${from}`}[language]
  })
  const parts: readonly (readonly [string, string])[] = {
    zh: [
      [
        '得分',
        `满分 100 分，按权重计算：得分＝合格项目的权重÷应核对项目（合格和不合格）的权重×100。不适用、没有可查的内容和免予核对的项目不计入。等级：${levels.join('，')}。得分取一位小数，只舍不入；得分相同的，名次相同。`,
      ],
      [
        '单位和年度',
        '依次看标题、落款、正文、文件名、文件夹名，先认定的为准，每项都给出把握。同一单位有几份的，先取能读的、应报文种的、应报年度的，再取日期最新的一份为准；其余的不计入得分、名次和各项目的合计，但都参加雷同比对。',
      ],
      ['逾期', '以成文日期为准；没有成文日期的，以文件日期为准。晚于报送期限的天数列为逾期。'],
      ['雷同', copies.method.zh],
      ['无法读取', '读不出来的文稿未经核对，任何一项都不算合格，也没有得分。'],
      ['本页的限度', limitsOf(audit, 'zh')],
      ['依据', `核稿 ${head.version}，规则和设置的标识 ${head.key}，共 ${head.rules.length} 项。`],
    ] as const,
    en: [
      [
        'Score',
        `Of 100, by weight: the weights of the items that passed, divided by those of all that passed or failed. Items that do not apply, have nothing to check or are waived do not count. Levels: ${levels.join(', ')}. Scores have one decimal, rounded down; equal scores have equal ranks.`,
      ],
      [
        'Unit and year',
        'Title, signature, text, file and folder are asked in this order; the first that tells counts, each with how sure it is. Of several drafts of a unit that one counts that can be read, is of the kind and the year asked for, and is the newest. The others are in no score, rank or total, but are looked through for copies.',
      ],
      ['Late', 'By the date on the draft, or else by that of the file: whole days after the deadline.'],
      ['Copies', copies.method.en],
      [
        'Unreadable',
        'What could not be read was not checked: no item counts as passed, and there is no score.',
      ],
      ['Limits of this page', limitsOf(audit, 'en')],
      ['Made with', `Hegao ${head.version}; rules and settings ${head.key}; ${head.rules.length} items.`],
    ] as const,
  }[language]
  return markup`<section id="method" aria-labelledby="method-title">
<h2 id="method-title" tabindex="-1">${viewWords.method[language]}</h2>
<dl class="method">
${parts.map(([name, words]) => markup`<dt>${name}</dt><dd>${words}</dd>\n`)}</dl>
</section>
`
}

function limitsOf({drafts, units}: Audit, language: Language): string {
  const withText = drafts.length <= limits.draftsWithText
  const zh = [
    withText
      ? `意见单每份文稿最多列 ${limits.findings} 处问题`
      : `文稿超过 ${limits.draftsWithText} 份，意见单每份只列最重的 ${limits.findingsWithoutText} 处问题，不附原文和建议`,
    units.length > limits.unitsWithAllItems &&
      `单位超过 ${limits.unitsWithAllItems} 个，“单位和项目”只列有单位不合格的项目`,
    `雷同文字最多显示 ${limits.copied / 10_000} 万字`,
    `一次最多打印 ${limits.printed} 个单位的意见单`,
  ]
  const en = [
    withText
      ? `a sheet lists up to ${limits.findings} findings of a draft`
      : `with more than ${limits.draftsWithText} drafts, a sheet lists the ${limits.findingsWithoutText} gravest findings of each, without text and advice`,
    units.length > limits.unitsWithAllItems &&
      `with more than ${limits.unitsWithAllItems} units, the matrix has only the items that a draft failed`,
    `up to ${limits.copied / 1_000_000} million characters of copied text are shown`,
    `up to ${limits.printed} sheets are printed at once`,
  ]
  const parts = {zh, en}[language].flatMap(part => part || [])
  if (language === 'zh') return `${parts.join('；')}。全部内容见工作簿。`
  return `${parts.join('; ')}. All of it is in the workbook.`
}
