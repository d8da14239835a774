import {z} from 'zod'
import {isDay} from '../../diagnostic/waiver.ts'
import {organLevels, organTypes} from '../../tree/organ.ts'
import {kinds} from '../../tree/types.ts'
import {faultTexts} from '../fault/fault-texts.ts'
import {refused, text, typeNamed} from './scalar-schema.ts'

/** A day of any year, “03-01”. */
const dayOfYear = z
  .string()
  .check(refused(written => (isDay(`2000-${written}`) ? undefined : faultTexts.badDayOfYear(written))))

const unitSchema = z.strictObject({
  name: text.describe('全称 · full name'),
  short: z
    .union([text, z.array(text).min(1)])
    .optional()
    .describe('简称，如“县审计局” · other names'),
  level: z
    .enum(organLevels)
    .optional()
    .describe('哪一级，不写则看名称 · how high it stands; told by the name when absent'),
  type: z
    .enum(organTypes)
    .optional()
    .describe('哪类机关，不写则看名称 · the kind of organ; told by the name when absent'),
  kinds: z
    .array(z.enum(kinds))
    .min(1)
    .optional()
    .describe('应报哪些文种，不写则为年度报告 · what it has to hand in; the annual report when absent'),
  deadline: dayOfYear.optional().describe('报送截止日，如 03-01 · its last day'),
})

/** A roster of units, as written. */
export const rosterSchema = z.strictObject({
  deadline: dayOfYear
    .optional()
    .describe(
      '截止日（次年），不写则部门 03-01，政府和省级 04-01 · the last day, in the year after; when absent, 03-01 for departments, 04-01 for governments and provinces',
    ),
  units: z
    .array(z.union([text, unitSchema], {error: typeNamed('unit')}))
    .min(1)
    .describe('应报送的单位：名称，或名称和其他说明 · the units: a name, or a name and more'),
})

export type UnitAsWritten = z.infer<typeof unitSchema>
export type RosterAsWritten = z.infer<typeof rosterSchema>
