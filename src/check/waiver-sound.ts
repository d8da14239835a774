import {defineCheck, waiverFaults} from './types.ts'

/** What is wrong was seen when the waivers were applied; this only says it. */
export const waiverSound = defineCheck({
  name: 'waiver-sound',
  describe: () => ({
    summary: {
      zh: '豁免写得对不对：有理由、没过期、规则存在、确有其事',
      en: 'is a waiver in order: with a reason, not expired, of rules that exist, of something found',
    },
    options: {
      fault: {
        type: 'choice',
        of: waiverFaults,
        required: true,
        about: {
          zh: '查哪一种：unclear 看不懂，without-reason 没有理由，expired 过期，unknown-rule 没有这条规则，unused 用不上',
          en: 'which fault: unclear, without-reason, expired, unknown-rule, unused',
        },
      },
    },
    data: {
      waiver: {zh: '豁免的规则，或者豁免写在哪里', en: 'the rules that are waived, or where it is written'},
      until: {zh: '有效期', en: 'the last day on which it holds'},
      hint: {zh: '可能想写的规则', en: 'the rule that was probably meant'},
    },
    message: {zh: '豁免“{waiver}”有问题', en: 'the waiver “{waiver}” is not in order'},
  }),
  isAboutWaivers: true,
  create: ({fault}, context) => ({
    report: () => context.waiverFaults.filter(found => found.fault === fault),
  }),
})
