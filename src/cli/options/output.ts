import {auditFormats} from '../../audit/formats.ts'
import {languages} from '../../diagnostic/types.ts'
import {formats} from '../../reporter/formats.ts'
import {anything, commandNames, type OptionGroup} from './option.ts'

const auditFormatWords = {
  zh: '写成什么：summary 先看什么，html 页面，xlsx 工作簿，csv 每张表一个文件（-o 写文件夹），json、ndjson、sarif 供程序读取；可以写多次，各跟一个 -o',
  en: 'what to write: summary is what to read first, html a page, xlsx a workbook, csv a file for each table (-o names a folder), json, ndjson and sarif are for programs; may be repeated, each with an -o',
}

/** What is told, how, and where to. */
export const outputOptions: OptionGroup = {
  title: {zh: '输出', en: 'output'},
  options: [
    {
      name: 'format',
      short: 'f',
      value: {
        placeholder: {zh: '格式', en: 'NAME'},
        choices: formats,
        choicesOf: {audit: auditFormats, merge: auditFormats},
        default: formats[0],
      },
      repeatable: true,
      commands: ['lint', 'audit', 'merge'],
      about: {
        zh: '输出格式：stylish 只列问题，checklist 逐项列出合格与否，html 可打印的页面，csv 表格，json 等供程序读取；可以写多次，各跟一个 -o',
        en: 'output: stylish lists the problems, checklist every item with its mark, html is a page to print, csv a table, json and the others are for programs; may be repeated, each with an -o',
      },
      aboutOf: {audit: auditFormatWords, merge: auditFormatWords},
    },
    {
      name: 'output-file',
      short: 'o',
      value: {placeholder: {zh: '文件', en: 'FILE'}, accepts: anything},
      repeatable: true,
      commands: ['lint', 'audit', 'merge', 'annotate'],
      about: {
        zh: '写入文件；核对时是前面那个 -f 的输出，批注时是批注稿（不写则为“文稿名.核稿.docx”）',
        en: 'write to a file: the output of the -f before it, or of annotate the commented draft (else NAME.核稿.docx)',
      },
    },
    {
      name: 'overwrite',
      commands: ['annotate'],
      about: {zh: '把批注直接写进文稿本身', en: 'write the comments into the draft itself'},
    },
    {
      name: 'quiet',
      commands: ['lint'],
      about: {zh: '只列错误', en: 'tell of errors only'},
    },
    {
      name: 'max-warnings',
      value: {
        placeholder: {zh: '个数', en: 'NUMBER'},
        accepts: value => /^-?\d+$/.test(value),
        expected: {zh: '应为整数', en: 'expected a whole number'},
      },
      commands: ['lint'],
      about: {
        zh: '警告超过这个数，退出码就是 1；不写则不限',
        en: 'with more warnings the exit code is 1; no limit when absent',
      },
    },
    {
      name: 'exit-zero',
      commands: ['lint', 'audit', 'merge'],
      about: {
        zh: '文稿有问题，退出码也是 0（用法不对等仍为 2）',
        en: 'exit code 0 whatever is found in the drafts (wrong usage is still 2)',
      },
    },
    {
      name: 'stats',
      commands: ['lint'],
      about: {
        zh: 'json 里附上各条规则用的时间',
        en: 'add to json how long each rule took',
      },
    },
    {
      name: 'json',
      commands: ['tree'],
      about: {zh: '把结构树的节点原样输出为 JSON', en: 'print the nodes of the tree as JSON'},
    },
    {
      name: 'lang',
      value: {placeholder: {zh: '语言', en: 'LANG'}, choices: languages, default: 'zh'},
      commands: commandNames,
      about: {zh: '输出的语言：zh 中文，en 英文', en: 'language of all output: zh, en'},
    },
    {
      name: 'color',
      negatable: true,
      commands: ['lint', 'audit', 'merge', 'explain', 'test'],
      about: {
        zh: '一定用颜色，或一定不用；不写则看终端',
        en: 'colour always or never; decided by the terminal when absent',
      },
    },
  ],
}
