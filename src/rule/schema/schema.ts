import {z} from 'zod'
import {severities} from '../../diagnostic/types.ts'
import {alignments} from '../../tree/layout.ts'
import {organLevels, organTypes} from '../../tree/organ.ts'
import {kinds} from '../../tree/types.ts'
import {phases} from '../types.ts'
import {anyWords, bothWords, idPattern, inOrder, pattern, text, typeNamed} from './scalar-schema.ts'
import {scoreSchema} from './score-schema.ts'

const severity = z
  .enum(severities)
  .describe('级别：必须改、应当看、供参考 · how severe: error, warning, hint')

/** A severity or `off`. */
export const levelSchema = z.enum([...severities, 'off']).describe('级别，off 为关闭 · severity, or off')

const kindList = z.array(z.enum(kinds)).min(1)

const year = z.int().min(1949)
const conditions = {
  years: z
    .strictObject({
      from: year.optional().describe('从哪一年度起 · the first year'),
      to: year.optional().describe('到哪一年度止 · the last year'),
    })
    .check(inOrder('from', 'to'))
    .optional()
    .describe('适用于哪些年度的报告 · the years reported on that are asked; all when absent'),
  organs: z
    .array(z.enum(organTypes))
    .min(1)
    .optional()
    .describe('适用于哪类机关 · the kinds of organs that are asked; all when absent'),
  levels: z
    .array(z.enum(organLevels))
    .min(1)
    .optional()
    .describe('适用于哪一级机关 · how high the organs stand; all when absent'),
}

const basis = z.strictObject({
  document: text.describe('文件名称，不加书名号 · title of the document, without 《》'),
  number: text.optional().describe('文号或标准号 · document or standard number'),
  article: text.optional().describe('条款，核对过才写 · article, only when verified'),
  says: text.optional().describe('原文或要点 · what it says, quoted or in short'),
})

const length = z.number().optional()
const alignment = z.enum(alignments).optional()

const exampleLayout = z
  .strictObject({
    page: z
      .strictObject({width: length, height: length, top: length, right: length, bottom: length, left: length})
      .optional()
      .describe('纸张和页边，毫米 · paper and margins, in millimetres'),
    grid: z
      .strictObject({line: length, character: length})
      .optional()
      .describe('文档网格：行距和字距加宽，磅 · document grid, in points'),
    pageNumbers: z
      .array(
        z.strictObject({
          pages: z.enum(['all', 'odd', 'even']).optional(),
          alignment,
          before: z.string().optional(),
          after: z.string().optional(),
          isArabic: z.boolean().optional(),
          font: text.optional(),
          size: length,
        }),
      )
      .optional()
      .describe('页码，[] 为没有 · page numbers; none when empty'),
    lines: z
      .record(
        z.string().regex(/^[1-9]\d*$/),
        z.strictObject({
          font: text.optional(),
          size: length,
          color: text.optional(),
          alignment,
          indent: length.describe('首行缩进，字 · of the first line, in characters'),
          leftIndent: length.describe('整段缩进，字 · of all lines, in characters'),
          spacing: length.describe('行距，磅，0 为不固定 · from line to line in points; 0: not fixed'),
        }),
      )
      .optional()
      .describe('例文的第几行是什么样子 · what the lines of the draft look like'),
  })
  .optional()
  .describe(
    '版面，没有写的按 GB/T 9704—2012 的正文 · the look as a Word document; as the standard has it where absent',
  )

const goodExample = z.strictObject({
  name: text.describe('这个例子说明什么 · what the example shows'),
  text: z.string().min(1).describe('例文 · the draft'),
  kind: z.enum(kinds).optional().describe('文种 · kind of report'),
  year: year.optional().describe('报告的年度 · the year that is reported on'),
  phase: z.enum(phases).optional().describe('阶段：草稿、送审稿、公开稿 · phase of the draft'),
  layout: exampleLayout,
  rules: z
    .array(z.string().regex(idPattern))
    .optional()
    .describe('一并运行的其他规则 · other rules that run too'),
})
const badExample = goodExample.extend({
  expect: z
    .array(text)
    .optional()
    .describe('应有的提示，每条一行：“3:1-3:14 文字” · expected diagnostics, a line each'),
  output: z
    .string()
    .min(1)
    .optional()
    .describe('用 --fix 改后的例文 · the draft after --fix, which makes the safe fixes'),
})
const examples = z.strictObject({
  good: z.array(goodExample).min(1).describe('合格的例子，不应有提示 · drafts that pass'),
  bad: z.array(badExample).min(1).describe('不合格的例子 · drafts that fail'),
})

type WordsSchema = typeof anyWords | typeof bothWords

/** The words of a rule, each with its meaning; a rule file needs both languages. */
function wordFields<const Schema extends WordsSchema>(words: Schema) {
  return {
    title: words.describe('缺陷的名称 · the defect, as a noun phrase'),
    demand: words.describe(
      '对稿件的要求，作为清单的一项 · what the draft must do, as an item of a checklist',
    ),
    message: words.describe('提示，可用 {名称} · one line for the author; {names} come from the check'),
    why: words.describe('为什么重要 · why it matters'),
    advice: words.describe('怎么改 · what to write instead'),
  }
}

const sharedFields = {
  severity,
  kinds: kindList.optional().describe('适用的文种，不写则全部适用 · kinds of reports; all when absent'),
  ...conditions,
  phases: z
    .strictObject({
      draft: levelSchema.optional().describe('草稿 · draft'),
      submission: levelSchema.optional().describe('送审稿 · submission'),
      publication: levelSchema.optional().describe('公开稿 · publication'),
    })
    .optional()
    .describe('某一阶段的级别 · another severity, or off, in a phase'),
  basis: z.array(basis).min(1).describe('依据 · legal basis'),
  check: z.string().describe('用哪个检查 · the check that finds it'),
  options: z.record(z.string(), z.unknown()).optional().describe('检查的选项 · options of the check'),
  examples: examples.describe('例子，也是测试 · examples, which are tests too'),
}

const idField = z.string().regex(idPattern).describe('编号：领域/缺陷 · id, area/defect')

/** A file under rules/, as written. */
export const ruleSchema = z.strictObject({id: idField, ...wordFields(bothWords), ...sharedFields})

const anyWordFields = wordFields(anyWords)

/** A rule inside a user's preset, as written: only the check is needed. */
export const inlineRuleSchema = z.strictObject({
  check: sharedFields.check,
  options: sharedFields.options,
  severity: severity.optional(),
  kinds: sharedFields.kinds,
  ...conditions,
  phases: sharedFields.phases,
  title: anyWordFields.title.optional(),
  demand: anyWordFields.demand.optional(),
  message: anyWordFields.message.optional(),
  why: anyWordFields.why.optional(),
  advice: anyWordFields.advice.optional(),
  basis: sharedFields.basis.optional(),
  examples: examples.partial().optional().describe('例子，也是测试 · examples, which are tests too'),
})

/** ESLint's form: a level, with or without options. */
const settingSchema = z.union([
  levelSchema,
  z.tuple([levelSchema, z.record(z.string(), z.unknown()).optional()]),
])

const patterns = z.array(pattern).min(1)
const roleLists = {
  headings: patterns.describe('标题的写法（正则表达式） · patterns of headings'),
  unless: patterns.optional().describe('但不包括 · headings that do not count'),
  text: patterns.optional().describe('正文的写法 · text that tells the same without a heading'),
  near: patterns.optional().describe('相近但不算 · headings that come near but do not count'),
}
/** data/roles.yaml, as written. */
export const rolesSchema = z.record(z.string(), z.strictObject({title: bothWords, ...roleLists}))

/** In a preset: a new role, or more patterns for one that exists. */
export const presetRoleSchema = z.strictObject({
  title: anyWords.optional().describe('角色的名称 · what the section is about'),
  ...roleLists,
  headings: roleLists.headings.optional(),
})

/** A preset file, as written. */
export const presetSchema = z.strictObject({
  name: text.optional().describe('清单的代号，不写则用文件名 · name; that of the file when absent'),
  title: anyWords.optional().describe('清单的名称 · title'),
  extends: z
    .union([text, z.array(text).min(1)])
    .optional()
    .describe('在哪些清单上增减：内置清单或 .yaml 文件 · built-in presets, or paths of .yaml files'),
  data: z
    .union([text, z.array(text).min(1)])
    .optional()
    .describe(
      '自己的数据文件：本地法规、机关名称、不要提示的文字 · files of your own laws, organs and allowed words',
    ),
  kinds: kindList.optional().describe('只用于这些文种 · the settings hold for these kinds of reports only'),
  roles: z.record(z.string(), presetRoleSchema).optional().describe('角色 · roles, new or extended'),
  rules: z
    .record(z.string(), z.union([...settingSchema.options, inlineRuleSchema], {error: typeNamed('setting')}))
    .optional()
    .describe('规则的级别和选项，或自己的规则 · severity and options of rules, or rules of your own'),
  score: scoreSchema.optional().describe('怎样打分 · how drafts are scored'),
})

/** A built-in preset has a name and both languages. */
export const builtInPresetSchema = presetSchema.extend({name: text, title: bothWords})

export type RuleAsWritten = z.infer<typeof ruleSchema>
export type InlineRuleAsWritten = z.infer<typeof inlineRuleSchema>
export type PresetAsWritten = z.infer<typeof presetSchema>
