import {anything, type OptionGroup} from './option.ts'

/** For those who write rules. */
export const authoringOptions: OptionGroup = {
  title: {zh: '写规则', en: 'writing rules'},
  options: [
    {
      name: 'update',
      commands: ['test'],
      about: {
        zh: '把找到的问题写入不合格例子的 expect，文件的其他内容不动',
        en: 'write what was found into expect of bad examples, and leave the rest of the file as it is',
      },
    },
    {
      name: 'corpus',
      value: {placeholder: {zh: '文件夹', en: 'FOLDER'}, accepts: anything},
      commands: ['test'],
      about: {
        zh: '再用一个文件夹里的文稿试一遍：每条规则报了几处，哪些规则从未用上',
        en: 'also try the rules on the drafts of a folder: how often each fires, and which never have anything to look at',
      },
    },
    {
      name: 'check',
      value: {placeholder: {zh: '检查', en: 'NAME'}, accepts: anything, default: 'wording'},
      commands: ['new'],
      about: {zh: '新规则用哪个检查', en: 'the check that the new rule uses'},
    },
  ],
}
