import type {Words} from '../diagnostic/types.ts'
import type {CommandName} from './options/index.ts'

export interface Command {
  readonly synopsis: Words
  readonly about: Words
  /** Command lines to try, each with what it does. */
  readonly examples: readonly {readonly line: Words; readonly about: Words}[]
}

/** What help texts and docs/cli.md say of each command. */
export const commands: Readonly<Record<CommandName, Command>> = {
  lint: {
    synopsis: {zh: 'hegao [lint] [选项] 路径…', en: 'hegao [lint] [options] PATHS…'},
    about: {
      zh: '核对文稿；路径可以是文件、文件夹或通配符，不写则核对当前文件夹',
      en: 'check drafts; a path is a file, a folder or a glob, the current folder when absent',
    },
    examples: [
      {
        line: {zh: 'hegao 报告.txt', en: 'hegao report.txt'},
        about: {zh: '核对一份文稿', en: 'check one draft'},
      },
      {
        line: {zh: 'hegao -f checklist 报告.txt', en: 'hegao -f checklist report.txt'},
        about: {zh: '逐项列出合格、不合格和不适用', en: 'every item of the list with its mark'},
      },
      {
        line: {zh: 'hegao --phase publication 上报稿/', en: 'hegao --phase publication drafts/'},
        about: {
          zh: '按公开稿核对一个文件夹里的全部文稿',
          en: 'check a whole folder as texts for publication',
        },
      },
    ],
  },
  audit: {
    synopsis: {zh: 'hegao audit [选项] 文件夹…', en: 'hegao audit [options] FOLDERS…'},
    about: {
      zh: '成批核对一个文件夹里的全部报告：谁没有报、各缺什么、谁抄了谁，写成页面、表格和通知',
      en: 'check all reports of a folder: who has not reported, what each lacks, who copied; as a page, a workbook and notices',
    },
    examples: [
      {
        line: {
          zh: 'hegao audit 2025年报告/ --units 单位名单.yaml --html 结果.html',
          en: 'hegao audit reports/ --units units.yaml --html result.html',
        },
        about: {
          zh: '核对全部报告，写成一个可以打印的页面',
          en: 'check all reports, and write a page that can be printed',
        },
      },
      {
        line: {
          zh: 'hegao audit 2025年报告/ -f xlsx -o 结果.xlsx --notices 通知/ --from 岚宁市司法局',
          en: 'hegao audit reports/ -f xlsx -o result.xlsx --notices notices/ --from OFFICE',
        },
        about: {
          zh: '写成 Excel 表，并给每个单位写一份通知',
          en: 'write an Excel workbook, and a notice for each unit',
        },
      },
    ],
  },
  merge: {
    synopsis: {zh: 'hegao merge [选项] 文件.ndjson…', en: 'hegao merge [options] FILES.ndjson…'},
    about: {
      zh: '把几台机器（hegao audit --shard）的结果合起来，与一次核对全部完全一样',
      en: 'put together what several machines wrote (hegao audit --shard): the same as one run over all',
    },
    examples: [
      {
        line: {
          zh: 'hegao merge 1.ndjson 2.ndjson --html 结果.html',
          en: 'hegao merge 1.ndjson 2.ndjson --html result.html',
        },
        about: {zh: '合起来写成一个页面', en: 'put together, as a page'},
      },
    ],
  },
  worker: {
    synopsis: {
      zh: 'hegao worker [选项] --queue redis://… 文件夹',
      en: 'hegao worker [options] --queue redis://… FOLDER',
    },
    about: {
      zh: '替别的机器上的 hegao audit --queue 核对文稿，直到按 Ctrl-C；文件夹里要有同样的报告和配置',
      en: 'check drafts for hegao audit --queue on other machines, until Ctrl-C; the folder has to have the same reports and settings',
    },
    examples: [
      {
        line: {
          zh: 'hegao worker --queue redis://10.0.0.5:6379 2025年报告/',
          en: 'hegao worker --queue redis://10.0.0.5:6379 reports/',
        },
        about: {zh: '这台机器也来核对', en: 'this machine takes part'},
      },
    ],
  },
  annotate: {
    synopsis: {zh: 'hegao annotate [选项] 文件…', en: 'hegao annotate [options] FILES…'},
    about: {
      zh: '核对 Word 文稿，把每个问题作为批注写在原处，另存为“文稿名.核稿.docx”；他人的批注和修订不动',
      en: 'check Word drafts, and write each finding as a comment where it stands, to NAME.核稿.docx; comments and changes of others stay',
    },
    examples: [
      {
        line: {zh: 'hegao annotate 报告.docx', en: 'hegao annotate report.docx'},
        about: {zh: '写出带批注的 报告.核稿.docx', en: 'write report.核稿.docx, with comments'},
      },
    ],
  },
  tree: {
    synopsis: {zh: 'hegao tree [选项] 文件', en: 'hegao tree [options] FILE'},
    about: {
      zh: '显示程序读出的文稿结构：标题、主送机关、各级标题、落款',
      en: 'show the structure that was read: title, addressee, headings, signature',
    },
    examples: [
      {
        line: {zh: 'hegao tree 报告.txt', en: 'hegao tree report.txt'},
        about: {zh: '查看程序读出的结构', en: 'see what was read'},
      },
      {
        line: {zh: 'hegao tree --json 报告.txt', en: 'hegao tree --json report.txt'},
        about: {zh: '输出全部节点，供程序读取', en: 'all nodes, for programs'},
      },
    ],
  },
  explain: {
    synopsis: {zh: 'hegao explain [选项] 规则编号|文件:行号', en: 'hegao explain [options] ID|FILE:LINE'},
    about: {
      zh: '说明一条规则，或说明文稿的一行为什么有（没有）问题、级别由哪里决定',
      en: 'tell what a rule is about, or why a line of a draft has (no) problems, and what decided the severity',
    },
    examples: [
      {
        line: {zh: 'hegao explain structure/empty-section', en: 'hegao explain structure/empty-section'},
        about: {zh: '查看一条规则的依据、例子和现行级别', en: 'a rule with its basis, examples and severity'},
      },
      {
        line: {zh: 'hegao explain 报告.txt:12', en: 'hegao explain report.txt:12'},
        about: {zh: '第 12 行为什么这样判', en: 'why line 12 was judged as it was'},
      },
    ],
  },
  test: {
    synopsis: {zh: 'hegao test [选项] [规则编号|文件…]', en: 'hegao test [options] [ID|FILE…]'},
    about: {
      zh: '运行规则的例子；文件是规则文件或清单，不写则测试全部规则',
      en: 'run the examples of rules; a file is a rule file or a preset; all rules when absent',
    },
    examples: [
      {
        line: {zh: 'hegao test 清单.yaml', en: 'hegao test preset.yaml'},
        about: {zh: '测试自己清单里的规则', en: 'test the rules of your preset'},
      },
      {
        line: {zh: 'hegao test --corpus 往年报告/ 清单.yaml', en: 'hegao test --corpus reports/ preset.yaml'},
        about: {zh: '再看它们在往年报告里报多少处', en: 'and see how often they fire in older reports'},
      },
    ],
  },
  new: {
    synopsis: {zh: 'hegao new rule [选项] 领域/缺陷', en: 'hegao new rule [options] AREA/DEFECT'},
    about: {
      zh: '写一条可以运行的新规则，改成自己要的；不覆盖已有文件',
      en: 'write a new rule that works, for you to change; never over an existing file',
    },
    examples: [
      {
        line: {
          zh: 'hegao new rule local/empty-four --check section-filled',
          en: 'hegao new rule local/empty-four --check section-filled',
        },
        about: {zh: '新建一条查空章节的规则', en: 'a new rule on empty sections'},
      },
    ],
  },
  init: {
    synopsis: {zh: 'hegao init', en: 'hegao init'},
    about: {
      zh: '在当前文件夹写一份带说明的配置 hegao.config.yaml；不覆盖已有文件',
      en: 'write hegao.config.yaml, a configuration with comments to start from; never over an existing file',
    },
    examples: [],
  },
  lsp: {
    synopsis: {zh: 'hegao lsp', en: 'hegao lsp'},
    about: {
      zh: '语言服务器，供编辑器调用：边写边核对（.txt、.md），提示、改正、豁免都在编辑器里；不在终端里直接使用',
      en: 'the language server, for editors: checks .txt and .md as they are typed; not for use in a terminal',
    },
    examples: [],
  },
  help: {
    synopsis: {zh: 'hegao help [命令]', en: 'hegao help [command]'},
    about: {zh: '显示帮助', en: 'show help'},
    examples: [],
  },
}

/** What the exit codes mean; ESLint's. */
export const exitCodes: readonly {readonly code: number; readonly about: Words}[] = [
  {code: 0, about: {zh: '没有错误（可以有警告和提示）', en: 'no errors (there may be warnings and hints)'}},
  {
    code: 1,
    about: {
      zh: '有错误，或有文件无法读取；命令 audit：或有单位没有报；命令 test：有例子没有通过',
      en: 'errors, or a file that cannot be read; of audit also a unit that is missing; of test: an example that fails',
    },
  },
  {
    code: 2,
    about: {
      zh: '命令写得不对，清单有误，路径不存在，文件写不进去或不能覆盖，或程序内部出错',
      en: 'wrong usage, a faulty preset, a path that leads nowhere, a file that cannot be written or is in the way, or an internal error',
    },
  },
  {
    code: 130,
    about: {
      zh: '成批核对被 Ctrl-C 中断；做完的部分已写出，可以接着做',
      en: 'an audit was ended by Ctrl-C; what was done is written, and can be gone on with',
    },
  },
]
