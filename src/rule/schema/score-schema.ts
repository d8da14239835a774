import {z} from 'zod'
import {anyWords, text} from './scalar-schema.ts'

const weight = z.int().min(0).max(1000)

/** `score` of a preset, as written. */
export const scoreSchema = z.strictObject({
  weights: z
    .record(z.string(), weight)
    .optional()
    .describe(
      '分值：按级别（error、warning、hint）、“领域/*”或规则编号，最具体的算数，0 为不计分 · points by severity, “area/*” or rule; the narrowest counts',
    ),
  levels: z
    .array(
      z.strictObject({
        id: text.describe('等级的代号 · id of the level'),
        title: anyWords.describe('等级的名称 · its title'),
        from: z.number().min(0).max(100).describe('最低分，0 到 100 · the least score, from 0 to 100'),
      }),
    )
    .min(1)
    .optional()
    .describe('等级，其中一个从 0 分起 · the levels; one of them is from 0'),
})

export type ScoreAsWritten = z.infer<typeof scoreSchema>
