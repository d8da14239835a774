import {fixTypes} from '../../fix/types.ts'
import type {OptionGroup} from './option.ts'

/** What is put right by the program itself. */
export const fixOptions: OptionGroup = {
  title: {zh: '改正', en: 'fixing'},
  options: [
    {
      name: 'fix',
      commands: ['lint', 'annotate'],
      about: {
        zh: '改正一定不会错的问题：文本文稿直接改，Word 文稿改成修订，写入“文稿名.核稿.docx”',
        en: 'fix what is certainly wrong: a text in place, a Word draft by tracked changes in NAME.核稿.docx',
      },
    },
    {
      name: 'fix-dry-run',
      commands: ['lint'],
      about: {
        zh: '同 --fix，但不写文件；改后的全文见 -f json 的 output',
        en: 'like --fix, but no file is written; -f json has the new text in output',
      },
    },
    {
      name: 'fix-type',
      value: {
        placeholder: {zh: '种类', en: 'TYPES'},
        choices: fixTypes,
        accepts: value => value.split(',').every(type => fixTypes.some(known => known === type.trim())),
        isList: true,
      },
      repeatable: true,
      commands: ['lint', 'annotate'],
      about: {
        zh: '改哪几种，用逗号隔开：problem 错字错词，layout 标点空格，directive 多余的豁免，suggestion 建议的写法；不写则改前三种',
        en: 'which fixes, by commas: problem, layout (marks and spaces), directive (idle waivers), suggestion; all but the last when absent',
      },
    },
    {
      name: 'diff',
      commands: ['lint'],
      about: {
        zh: '只显示 --fix 会改什么（unified diff），不写文件',
        en: 'only show what --fix would change, as a unified diff; no file is written',
      },
    },
  ],
}
