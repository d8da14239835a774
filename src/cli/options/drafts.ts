import {isEncoding} from '../../read/decode.ts'
import {revisionChoices} from '../../read/report.ts'
import {phases} from '../../rule/types.ts'
import {kinds} from '../../tree/types.ts'
import {anything, type OptionGroup} from './option.ts'

const yearPattern = /^(?:19|20)\d{2}$/

/** Which drafts, and how they are to be read. */
export const draftOptions: OptionGroup = {
  title: {zh: '文稿', en: 'drafts'},
  options: [
    {
      name: 'kind',
      value: {placeholder: {zh: '文种', en: 'KIND'}, choices: kinds},
      commands: ['lint', 'audit', 'annotate', 'tree', 'explain'],
      about: {
        zh: '文稿种类：annual-report 年度报告，shufa 述法报告，other 其他公文；不写则自动识别',
        en: 'kind of report: annual-report, shufa (述法), other; detected when absent',
      },
    },
    {
      name: 'year',
      value: {
        placeholder: {zh: '年份', en: 'YYYY'},
        accepts: value => yearPattern.test(value),
        expected: {zh: '应为四位数的年份，例如 2024', en: 'expected a year of four digits, such as 2024'},
      },
      commands: ['lint', 'audit', 'annotate', 'tree', 'explain'],
      about: {
        zh: '报告的是哪一年（不是成文的年份）；不写则自动识别',
        en: 'the year that is reported on, not the year of writing; detected when absent',
      },
    },
    {
      name: 'phase',
      value: {placeholder: {zh: '阶段', en: 'PHASE'}, choices: phases, default: 'submission'},
      commands: ['lint', 'audit', 'annotate', 'explain'],
      about: {
        zh: '文稿所处阶段：draft 草稿，submission 送审稿，publication 公开稿',
        en: 'how far the report is: draft, submission, publication',
      },
    },
    {
      name: 'revisions',
      value: {placeholder: {zh: '文本', en: 'TEXT'}, choices: revisionChoices, default: 'final'},
      commands: ['lint', 'audit', 'annotate', 'tree', 'explain'],
      about: {
        zh: '文稿里有修订时看哪个文本：final 接受修订之后的，original 修订之前的',
        en: 'of a draft with tracked changes: the text with all of them accepted, or the original',
      },
    },
    {
      name: 'encoding',
      value: {
        placeholder: {zh: '编码', en: 'NAME'},
        choices: ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'big5'],
        accepts: isEncoding,
      },
      commands: ['lint', 'audit', 'tree', 'explain'],
      about: {
        zh: '文件的编码；不写则自动识别（Big5 识别不出，须写明）',
        en: 'encoding of the files; detected when absent (Big5 cannot be, so name it)',
      },
    },
    {
      name: 'ext',
      value: {
        placeholder: {zh: '扩展名', en: 'EXT'},
        accepts: value => value.split(',').every(one => /^\.?[a-z0-9]+$/i.test(one.trim())),
        expected: {zh: '应为扩展名，例如 .docx,.md', en: 'expected extensions, such as .docx,.md'},
        isList: true,
      },
      repeatable: true,
      commands: ['lint', 'audit'],
      about: {
        zh: '文件夹里只核对这些扩展名的文件，如 .docx,.md；不写则核对能读的全部格式',
        en: 'of folders, only files with these extensions, such as .docx,.md; all that can be read when absent',
      },
    },
    {
      name: 'stdin',
      commands: ['lint'],
      about: {zh: '从标准输入读文稿', en: 'read the draft from standard input'},
    },
    {
      name: 'stdin-filename',
      value: {placeholder: {zh: '文件名', en: 'FILE'}, accepts: anything},
      commands: ['lint'],
      about: {
        zh: '标准输入里的文稿叫什么名字：决定格式和适用的配置',
        en: 'the name of what comes by standard input: it decides on the format and the configuration',
      },
    },
    {
      name: 'staged',
      commands: ['lint'],
      about: {
        zh: '只核对 git 暂存的文件，内容以暂存区的为准',
        en: 'only files that are staged in git, as they are staged',
      },
    },
    {
      name: 'since',
      value: {placeholder: {zh: '版本', en: 'REF'}, accepts: anything},
      commands: ['lint'],
      about: {
        zh: '只核对自 git 的某个版本以来改过的文件，包括还没有提交的',
        en: 'only files that have changed since a commit of git, whether committed or not',
      },
    },
  ],
}
