import {anything, type OptionGroup} from './option.ts'

/** What excuses findings. */
export const waiverOptions: OptionGroup = {
  title: {zh: '豁免和旧问题', en: 'waivers and known findings'},
  options: [
    {
      name: 'inline-config',
      negatable: 'off',
      commands: ['lint', 'audit', 'annotate', 'explain'],
      about: {zh: '文稿里写的豁免不起作用', en: 'waivers in the drafts do not count'},
    },
    {
      name: 'report-unused-disable-directives',
      commands: ['lint'],
      about: {zh: '用不上的豁免算错误', en: 'a waiver that excuses nothing is an error'},
    },
    {
      name: 'report-unused-disable-directives-severity',
      value: {
        placeholder: {zh: '级别', en: 'LEVEL'},
        choices: ['off', 'hint', 'warn', 'warning', 'error', '0', '1', '2'],
      },
      commands: ['lint'],
      about: {zh: '用不上的豁免算什么级别', en: 'how severe a waiver is that excuses nothing'},
    },
    {
      name: 'suppress-all',
      commands: ['lint'],
      about: {
        zh: '把现有的错误和警告都记为旧问题，以后只报新的',
        en: 'record all errors and warnings as known, and tell only of new ones from now on',
      },
    },
    {
      name: 'suppress-rule',
      value: {placeholder: {zh: '规则', en: 'ID'}, accepts: anything},
      repeatable: true,
      commands: ['lint'],
      about: {zh: '只把这条规则的问题记为旧问题', en: 'record only the findings of this rule as known'},
    },
    {
      name: 'suppressions-location',
      value: {placeholder: {zh: '文件', en: 'FILE'}, accepts: anything},
      commands: ['lint', 'audit', 'annotate'],
      about: {
        zh: '旧问题记在哪个文件；不写则为 hegao-suppressions.json',
        en: 'the file of known findings; hegao-suppressions.json when absent',
      },
    },
    {
      name: 'prune-suppressions',
      commands: ['lint'],
      about: {zh: '从旧问题里删去已经改好的', en: 'remove what is solved from the known findings'},
    },
    {
      name: 'pass-on-unpruned-suppressions',
      commands: ['lint'],
      about: {
        zh: '旧问题里有已经改好的，也不算错',
        en: 'solved findings that are still recorded are no failure',
      },
    },
  ],
}
