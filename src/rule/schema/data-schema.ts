import {z} from 'zod'
import {kinds} from '../../tree/types.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {inOrder, pattern, refused, text} from './scalar-schema.ts'

const date = z.string().regex(/^(?:19|20)\d{2}(?:-\d{2}(?:-\d{2})?)?$/)
const year = z.int().min(1949)
const words = z.strictObject({zh: text, en: text})
const patterns = z.array(pattern).min(1)
const strings = z.array(text).min(1)
const sourced = {source: text.optional().describe('出处，不写则同文件开头 · where to look it up')}

const document = z
  .strictObject({
    title: text.describe('准确的名称，不加书名号 · the exact title, without 《》'),
    short: strings.optional().describe('也算对的简称 · short titles that are right as well'),
    number: text.optional().describe('文号 · document number'),
    adopted: date.optional().describe('首次通过或公布的日期 · when the first version was adopted'),
    inForce: date.optional().describe('施行的日期 · when the first version came into force'),
    until: date.optional().describe('废止的日期 · the first day on which it was no longer in force'),
    replacedBy: text.optional().describe('由哪份文件取代 · what replaced it'),
    period: z
      .tuple([year, year])
      .optional()
      .describe('规划、纲要的起止年份 · the years that an outline plans'),
    ...sourced,
  })
  .check(inOrder('inForce', 'until'))

const event = {
  name: text.describe('名称 · name'),
  says: patterns.describe('正文里的写法 · how texts name it'),
  unless: patterns
    .optional()
    .describe('所在的句子有这些文字的不算 · leave alone sentences with one of these'),
  ...sourced,
}
const meeting = z
  .strictObject({
    ...event,
    held: date.describe('开幕的日期 · the first day'),
    ended: date.optional().describe('闭幕的日期 · the last day'),
  })
  .check(inOrder('held', 'ended'))
const campaign = z
  .strictObject({
    ...event,
    from: date.describe('开始 · when it began'),
    to: date.optional().describe('结束 · when it ended'),
    owners: words.optional().describe('哪些机关开展 · whose campaign it is'),
    ownerPattern: pattern.optional().describe('这些机关的名称 · the names of these organs'),
  })
  .check(inOrder('from', 'to'))
const theme = z.strictObject({
  event: text.describe('节日或宣传周 · the day or week'),
  year,
  theme: text.describe('主题，不加引号 · the slogan, without quotes'),
  ...sourced,
})

const form = z.strictObject({
  wrong: patterns.describe('错误的写法 · the wrong form'),
  right: text
    .optional()
    .describe('正确的写法，$1 为第一个括号里的文字 · the right form, $1 for the first group'),
  unless: patterns
    .optional()
    .describe('所在的句子有这些文字的不算 · leave alone sentences with one of these'),
  safe: z
    .boolean()
    .optional()
    .describe('改成正确的写法一定不会错 · the right form is certainly what is meant'),
  ...sourced,
})

const aspect = z.strictObject({
  title: words,
  words: patterns.describe('提到它的写法 · how texts mention it'),
  ...sourced,
})

const figure = z.strictObject({
  id: z
    .string()
    .check(refused(id => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? undefined : faultTexts.badName(id))))
    .describe('代号：小写字母、数字和连字符 · id, in lower-case letters, digits and hyphens'),
  title: words.describe('名称 · title'),
  says: strings.describe('数字计的是什么，写在数字旁边的文字 · what the number counts: words beside it'),
  with: strings.optional().describe('同一分句还须有其中一个 · one of these must stand in the clause too'),
  unless: strings.optional().describe('同一分句有这些文字的不算 · leave alone clauses with one of these'),
  counters: strings.describe('量词 · counters'),
  most: z.number().positive().optional().describe('不可能超过的数，如比率的 100 · no number can be larger'),
  ...sourced,
})

const organ = z.strictObject({
  name: text.describe('全称 · full name'),
  short: strings.optional().describe('规范化简称 · short names that are right as well'),
  ...sourced,
})

/** A file under data/, or one that a preset names, as written. */
export const dataSchema = z.strictObject({
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}(?:-\d{2})?$/)
    .optional()
    .describe('截至何时核对 · up to when it was checked'),
  source: text.optional().describe('出处 · where the entries can be looked up'),
  documents: z.array(document).optional().describe('法律、法规和文件 · laws, regulations and documents'),
  meetings: z.array(meeting).optional().describe('会议 · meetings'),
  campaigns: z.array(campaign).optional().describe('专项活动 · campaigns'),
  themes: z.array(theme).optional().describe('每年的主题 · the slogans of each year'),
  wordings: z
    .record(z.string(), z.array(form))
    .optional()
    .describe('固定表述的错误写法 · wrong forms of fixed wordings'),
  aspects: z
    .partialRecord(z.enum(kinds), z.array(aspect))
    .optional()
    .describe('各文种涉及的方面 · aspects that a kind of report may speak of'),
  figures: z.array(figure).optional().describe('统计的数字 · figures that are counted'),
  organs: z.array(organ).optional().describe('本地机关的名称 · names of organs of your own'),
  allow: strings.optional().describe('不要提示的文字 · words that are right as they stand'),
  formulas: strings
    .optional()
    .describe('各单位都照写的上级提法，不算雷同 · wordings from above that are never a copy'),
})
