import {z} from 'zod'
import {revisionChoices} from '../../read/report.ts'
import {kinds} from '../../tree/types.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {phases} from '../types.ts'
import {day, encodingLabel, refused, reportYear, rulePattern, text, typeNamed} from './scalar-schema.ts'
import {presetSchema} from './schema.ts'

const textList = z.union([text, z.array(text).min(1)])

const {data, roles, rules, score} = presetSchema.shape

/** What a preset has too, and what is known of the drafts. */
const sharedFields = {
  presets: textList
    .optional()
    .describe(
      '按哪些清单核对：内置清单或 .yaml 文件，不写则用 recommended · the checklists: built-in presets, or paths of .yaml files',
    ),
  data,
  roles,
  rules,
  kind: z.enum(kinds).optional().describe('文种，不写则自动识别 · kind of report; detected when absent'),
  year: reportYear.optional().describe('报告的是哪一年 · the year that is reported on; detected when absent'),
  phase: z.enum(phases).optional().describe('阶段：草稿、送审稿、公开稿 · how far the drafts are'),
  encoding: encodingLabel.optional().describe('文件的编码，不写则自动识别 · encoding; detected when absent'),
  revisions: z
    .enum(revisionChoices)
    .optional()
    .describe('有修订的文稿看哪个文本 · of drafts with tracked changes: which text'),
}

const filePattern = text.check(
  refused(pattern => (/^\.\.?(?:[\\/]|$)/.test(pattern) ? faultTexts.outsidePattern(pattern) : undefined)),
)

const filePatterns = z
  .union([filePattern, z.array(filePattern).min(1)])
  .describe('哪些文件，写法同 .gitignore · which files, written as in .gitignore')

const waiverSchema = z.strictObject(
  {
    rules: z
      .union([rulePattern, z.array(rulePattern).min(1)])
      .describe('豁免哪些规则，“领域/*”为整个领域 · the rules, or “area/*”'),
    files: filePatterns.optional(),
    section: text
      .optional()
      .describe('哪一节，写标题里的文字 · words of a heading; the whole draft when absent'),
    reason: text.optional().describe('理由，不写则不起作用 · why; without it the waiver does not count'),
    approvedBy: text.optional().describe('谁批准的 · who approved it'),
    until: day.optional().describe('有效期到哪一天，如 2026-03-31 · the last day on which it holds'),
  },
  {error: typeNamed('waiver')},
)

/** hegao.config.yaml, as written. */
export const configSchema = z.strictObject({
  ...sharedFields,
  score,
  ignores: z
    .array(filePattern)
    .optional()
    .describe('不核对哪些文件，写法同 .gitignore · files to pass over, written as in .gitignore'),
  overrides: z
    .array(z.strictObject({files: filePatterns, ...sharedFields}, {error: typeNamed('override')}))
    .optional()
    .describe('某些文件另有规定，后面的优先 · other settings for some files; the last word counts'),
  waivers: z
    .union([text, z.array(z.union([text, waiverSchema]))], {error: typeNamed('waivers')})
    .optional()
    .describe('豁免，或豁免文件的路径 · waivers, or paths of files with waivers'),
  units: text.optional().describe('单位名单的路径 · path of the roster of units'),
})

/** A file of waivers, as written. */
export const waiversSchema = z.strictObject({waivers: z.array(waiverSchema)})

export type ConfigAsWritten = z.infer<typeof configSchema>
export type WaiverAsWritten = z.infer<typeof waiverSchema>
