import {anything, type OptionGroup} from './option.ts'

const file = {placeholder: {zh: '文件', en: 'FILE'}, accepts: anything}
const folder = {placeholder: {zh: '文件夹', en: 'FOLDER'}, accepts: anything}

/** A supervisor's whole folder. */
export const auditOptions: OptionGroup = {
  title: {zh: '成批核对', en: 'auditing many drafts'},
  options: [
    {
      name: 'html',
      value: file,
      commands: ['audit', 'merge'],
      about: {
        zh: '写一个页面：排名、单位和项目对照、各单位情况、雷同；就是 -f html -o 文件',
        en: 'write a page: ranking, units × items, each unit, copies; the same as -f html -o FILE',
      },
    },
    {
      name: 'notices',
      value: folder,
      commands: ['audit', 'merge'],
      about: {
        zh: '给每个单位写一份可以直接发出的 Word 通知，Word 文稿旁边再放批注稿',
        en: 'write for each unit a Word notice that can be sent as it is, and beside it the draft with comments, if it is a Word file',
      },
    },
    {
      name: 'from',
      value: {placeholder: {zh: '机关', en: 'OFFICE'}, accepts: anything},
      commands: ['audit', 'merge'],
      about: {zh: '通知由哪个机关发出', en: 'the office that sends the notices'},
    },
    {
      name: 'units',
      value: file,
      commands: ['audit', 'merge'],
      about: {
        zh: '应报单位的名单（YAML）；有名单才知道谁没有报；不写则看配置里的 units',
        en: 'the roster of units that have to report (YAML): without one nobody knows who has not; else `units` of the configuration',
      },
    },
    {
      name: 'against',
      value: {placeholder: {zh: '文件夹或 .ndjson', en: 'FOLDER|.ndjson'}, accepts: anything},
      commands: ['audit', 'merge'],
      about: {
        zh: '再与往年的报告比对雷同和数字；文件夹，或往年 -f ndjson 的结果',
        en: 'compare with the reports of an earlier year too: copies, figures; a folder, or what -f ndjson wrote then',
      },
    },
    {
      name: 'trend',
      value: {placeholder: {zh: '.ndjson', en: '.ndjson'}, accepts: anything},
      commands: ['audit', 'merge'],
      about: {
        zh: '与上一次核对（-f ndjson 的结果）比较：谁改好了，谁退步了',
        en: 'compare with an earlier audit (what -f ndjson wrote): who mended what',
      },
    },
    {
      name: 'shard',
      value: {
        placeholder: {zh: '第几份/共几份', en: 'I/N'},
        accepts: value => {
          const [, part, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(value) ?? []
          return part !== undefined && Number(part) <= Number(of)
        },
        expected: {zh: '应为 1/4 这样的写法', en: 'expected something like 1/4'},
      },
      commands: ['audit'],
      about: {
        zh: '只核对其中一份，供几台机器分着做；各自写 -f ndjson，再用 hegao merge 合起来',
        en: 'check one part only, for several machines: each writes -f ndjson, and hegao merge puts them together',
      },
    },
    {
      name: 'queue',
      value: {placeholder: {zh: 'redis://…', en: 'redis://…'}, accepts: anything},
      commands: ['audit', 'worker'],
      about: {
        zh: '经 Redis（或 Valkey）把文稿分给运行 hegao worker 的机器核对；要另装 bullmq 和 ioredis',
        en: 'have the drafts checked by machines that run hegao worker, by way of Redis or Valkey; needs bullmq and ioredis',
      },
    },
    {
      name: 'resume',
      negatable: true,
      commands: ['audit'],
      about: {
        zh: '接着做上次没做完的核对；--no-resume 从头做',
        en: 'go on with an audit that was not finished; --no-resume: begin again',
      },
    },
    {
      name: 'records',
      value: {...folder, default: '.hegao-audit'},
      commands: ['audit'],
      about: {
        zh: '核对中的结果放在哪里；做完就删，加了 --cache 则留到下次',
        en: 'where results are kept while the audit runs; removed at its end, kept for the next one with --cache',
      },
    },
    {
      name: 'timeout',
      value: {
        placeholder: {zh: '秒', en: 'SECONDS'},
        accepts: value => /^[1-9]\d*$/.test(value),
        expected: {zh: '应为正整数', en: 'expected a positive number'},
        default: '60',
      },
      commands: ['audit'],
      about: {
        zh: '一份文稿最多读多久；超过就算无法读取',
        en: 'how long one draft may take; after that it counts as unreadable',
      },
    },
  ],
}
