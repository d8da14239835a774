import {languages, type Words} from '../diagnostic/types.ts'
import {revisionChoices} from '../read/report.ts'
import {phases} from '../rule/types.ts'
import {kinds} from '../tree/types.ts'

/** The commands of this version; `lint` may be left out. */
export const commandNames = [
  'lint',
  'annotate',
  'tree',
  'explain',
  'test',
  'new',
  'init',
  'lsp',
  'help',
] as const
export type CommandName = (typeof commandNames)[number]

/** What an option takes. */
interface OptionValue {
  /** What stands for the value in help texts. */
  readonly placeholder: Words
  /** The values that are allowed, or that are shown as examples where `accepts` allows more. */
  readonly choices?: readonly string[]
  readonly accepts?: (value: string) => boolean
  /** What is expected, for options without choices. */
  readonly expected?: Words
  readonly default?: string
  /** Commands for which an option that is not given is not given. */
  readonly withoutDefault?: readonly CommandName[]
}

export interface Option {
  readonly name: string
  readonly short?: string
  /** Absent for a switch. */
  readonly value?: OptionValue
  readonly repeatable?: true
  /** A switch that also has a `--no-` form. */
  readonly negatable?: true
  readonly commands: readonly CommandName[]
  readonly about: Words
}

const yearPattern = /^(?:19|20)\d{2}$/

/** The one table that parsing, help texts and docs/cli.md are made of. */
export const options: readonly Option[] = [
  {
    name: 'format',
    short: 'f',
    // By name, not from the registry of reporters: help must not load them.
    value: {
      placeholder: {zh: '格式', en: 'NAME'},
      choices: ['stylish', 'checklist', 'json'],
      default: 'stylish',
    },
    commands: ['lint'],
    about: {
      zh: '输出格式：stylish 只列问题，checklist 逐项列出合格与否，json 供程序读取',
      en: 'output: stylish lists the problems, checklist every item with its mark, json is for programs',
    },
  },
  {
    name: 'preset',
    value: {
      placeholder: {zh: '清单', en: 'NAME|FILE'},
      default: 'recommended',
      withoutDefault: ['test'],
    },
    repeatable: true,
    commands: ['lint', 'annotate', 'explain', 'test'],
    about: {
      zh: '按哪份清单核对：内置清单的名称，或 YAML 文件；可以写多次，后面的优先',
      en: 'the checklist: the name of a built-in preset, or a YAML file; may be repeated, the last one wins',
    },
  },
  {
    name: 'kind',
    value: {placeholder: {zh: '文种', en: 'KIND'}, choices: kinds},
    commands: ['lint', 'annotate', 'tree', 'explain'],
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
    commands: ['lint', 'annotate', 'tree', 'explain'],
    about: {
      zh: '报告的是哪一年（不是成文的年份）；不写则自动识别',
      en: 'the year that is reported on, not the year of writing; detected when absent',
    },
  },
  {
    name: 'phase',
    value: {placeholder: {zh: '阶段', en: 'PHASE'}, choices: phases, default: 'submission'},
    commands: ['lint', 'annotate', 'explain'],
    about: {
      zh: '文稿所处阶段：draft 草稿，submission 送审稿，publication 公开稿',
      en: 'how far the report is: draft, submission, publication',
    },
  },
  {
    name: 'revisions',
    value: {placeholder: {zh: '文本', en: 'TEXT'}, choices: revisionChoices, default: 'final'},
    commands: ['lint', 'annotate', 'tree', 'explain'],
    about: {
      zh: '文稿里有修订时看哪个文本：final 接受修订之后的，original 修订之前的',
      en: 'of a draft with tracked changes: the text with all of them accepted, or the original',
    },
  },
  {
    name: 'output',
    short: 'o',
    value: {placeholder: {zh: '文件', en: 'FILE'}, accepts: () => true},
    commands: ['annotate'],
    about: {
      zh: '批注稿写入哪个文件（只有一份文稿时可用）；不写则写在文稿旁边，名为“文稿名.核稿.docx”',
      en: 'the file to write, for one draft; else NAME.核稿.docx beside the draft',
    },
  },
  {
    name: 'overwrite',
    commands: ['annotate'],
    about: {zh: '把批注直接写进文稿本身', en: 'write the comments into the draft itself'},
  },
  {
    name: 'encoding',
    value: {
      placeholder: {zh: '编码', en: 'NAME'},
      choices: ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'big5'],
      accepts: isEncoding,
    },
    commands: ['lint', 'tree', 'explain'],
    about: {
      zh: '文件的编码；不写则自动识别（Big5 识别不出，须写明）',
      en: 'encoding of the files; detected when absent (Big5 cannot be, so name it)',
    },
  },
  {
    name: 'json',
    commands: ['tree'],
    about: {zh: '把结构树的节点原样输出为 JSON', en: 'print the nodes of the tree as JSON'},
  },
  {
    name: 'watch',
    commands: ['test'],
    about: {
      zh: '规则文件一改就重新测试，按 Ctrl-C 结束',
      en: 'test again when a rule file changes, until Ctrl-C',
    },
  },
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
    value: {placeholder: {zh: '文件夹', en: 'FOLDER'}, accepts: () => true},
    commands: ['test'],
    about: {
      zh: '再用一个文件夹里的文稿试一遍：每条规则报了几处，哪些规则从未用上',
      en: 'also try the rules on the drafts of a folder: how often each fires, and which never have anything to look at',
    },
  },
  {
    name: 'check',
    value: {placeholder: {zh: '检查', en: 'NAME'}, accepts: () => true, default: 'wording'},
    commands: ['new'],
    about: {zh: '新规则用哪个检查', en: 'the check that the new rule uses'},
  },
  {
    name: 'stdio',
    commands: ['lsp'],
    about: {
      zh: '用标准输入输出通信；只有这一种方式，可以不写',
      en: 'speak over the standard streams, the only way there is; may be left out',
    },
  },
  {
    name: 'clientProcessId',
    value: {
      placeholder: {zh: '进程号', en: 'NUMBER'},
      accepts: value => /^\d+$/.test(value),
      expected: {zh: '应为进程号', en: 'expected the number of a process'},
    },
    commands: ['lsp'],
    about: {
      zh: '编辑器的进程号，VS Code 会自己写；编辑器没了，语言服务器也就结束',
      en: 'the process of the editor, which VS Code gives by itself: the server ends when it is gone',
    },
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
    commands: ['lint', 'explain', 'test'],
    about: {
      zh: '一定用颜色，或一定不用；不写则看终端',
      en: 'colour always or never; decided by the terminal when absent',
    },
  },
  {
    name: 'help',
    short: 'h',
    commands: commandNames,
    about: {zh: '显示帮助', en: 'show this help'},
  },
  {
    name: 'version',
    short: 'v',
    commands: commandNames,
    about: {zh: '显示版本号', en: 'show the version'},
  },
]

/** Any label that the platform can decode; the choices are only the usual ones. */
function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined
  } catch {
    return false
  }
}
