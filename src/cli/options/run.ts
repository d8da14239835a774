import {anything, commandNames, type OptionGroup} from './option.ts'

/** How the program runs, and what it tells of itself. */
export const runOptions: OptionGroup = {
  title: {zh: '运行', en: 'running'},
  options: [
    {
      name: 'cache',
      negatable: true,
      commands: ['lint', 'audit'],
      about: {
        zh: '只重新核对改过的文稿；配置、清单、程序变了会自动全部重来',
        en: 'check only drafts that have changed; all of them when rules, settings or the program have',
      },
    },
    {
      name: 'cache-location',
      value: {placeholder: {zh: '文件', en: 'FILE'}, accepts: anything},
      commands: ['lint'],
      about: {
        zh: '缓存放在哪个文件或文件夹；不写则为 .hegaocache',
        en: 'the file or folder of the cache; .hegaocache when absent',
      },
    },
    {
      name: 'cache-strategy',
      value: {
        placeholder: {zh: '办法', en: 'HOW'},
        choices: ['metadata', 'content'],
        default: 'metadata',
      },
      commands: ['lint'],
      about: {
        zh: '怎样看出文稿改过：metadata 看时间和大小，content 看内容',
        en: 'how a change is seen: by time and size, or by content',
      },
    },
    {
      name: 'concurrency',
      value: {
        placeholder: {zh: '个数', en: 'NUMBER'},
        choices: ['auto', 'off'],
        choicesOf: {audit: ['auto'], worker: ['auto']},
        accepts: value => /^(?:auto|off|[1-9]\d*)$/.test(value),
        expected: {zh: '应为正整数、auto 或 off', en: 'expected a positive number, auto or off'},
        default: 'off',
      },
      commands: ['lint', 'audit', 'worker'],
      about: {
        zh: '同时用几个线程（audit、worker 是几个进程）核对；auto 看机器和文稿的多少',
        en: 'how many threads (of audit and worker: processes) check at a time; auto: as the machine and the number of drafts suggest',
      },
    },
    {
      name: 'watch',
      commands: ['lint', 'test'],
      about: {
        zh: '文稿、规则文件一改就重新运行，按 Ctrl-C 结束',
        en: 'run again when a draft or a rule file changes, until Ctrl-C',
      },
    },
    {
      name: 'exit-on-fatal-error',
      commands: ['lint'],
      about: {zh: '有文稿无法读取，退出码就是 2', en: 'exit code 2 when a draft cannot be read'},
    },
    {
      name: 'print-config',
      value: {placeholder: {zh: '文件', en: 'FILE'}, accepts: anything},
      commands: ['lint'],
      about: {
        zh: '显示对这个文件起作用的全部设置，各由哪个文件的哪一行决定',
        en: 'print all settings that hold for a file, each with the file and line that had the last word',
      },
    },
    {
      name: 'list-rules',
      commands: ['lint'],
      about: {zh: '列出全部规则、级别和要求', en: 'list all rules with their severities and demands'},
    },
    {
      name: 'env-info',
      commands: ['lint'],
      about: {zh: '显示程序和系统的版本', en: 'print the versions of the program and the system'},
    },
    {
      name: 'debug',
      commands: ['lint', 'audit', 'annotate'],
      about: {zh: '在标准错误上写出每一步', en: 'tell each step on standard error'},
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
  ],
}
