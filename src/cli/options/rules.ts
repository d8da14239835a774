import {anything, type OptionGroup} from './option.ts'

/** By which rules, and what is passed over. */
export const ruleOptions: OptionGroup = {
  title: {zh: '清单和配置', en: 'presets and configuration'},
  options: [
    {
      name: 'preset',
      value: {
        placeholder: {zh: '清单', en: 'NAME|FILE'},
        accepts: anything,
        default: 'recommended',
        withoutDefault: ['test'],
      },
      repeatable: true,
      commands: ['lint', 'audit', 'annotate', 'explain', 'test'],
      about: {
        zh: '按哪份清单核对：内置清单的名称，或 YAML 文件；可以写多次，后面的优先',
        en: 'the checklist: the name of a built-in preset, or a YAML file; may be repeated, the last one wins',
      },
    },
    {
      name: 'config',
      short: 'c',
      value: {placeholder: {zh: '文件', en: 'FILE'}, accepts: anything},
      commands: ['lint', 'audit', 'annotate', 'explain'],
      about: {
        zh: '用这份配置文件；不写则从文稿所在的文件夹向上找 hegao.config.yaml',
        en: 'use this configuration; else hegao.config.yaml is looked for upwards from each draft',
      },
    },
    {
      name: 'config-lookup',
      negatable: 'off',
      commands: ['lint', 'audit', 'annotate', 'explain'],
      about: {zh: '不找配置文件', en: 'do not look for configuration files'},
    },
    {
      name: 'rule',
      value: {placeholder: {zh: '规则: 级别', en: 'ID: LEVEL'}, accepts: anything},
      repeatable: true,
      commands: ['lint', 'audit', 'annotate', 'explain'],
      about: {
        zh: '改一条规则的级别或选项，如 --rule "structure/empty-section: off"；最后说了算',
        en: 'severity or options of a rule, as --rule "structure/empty-section: off"; has the last word',
      },
    },
    {
      name: 'ignore-pattern',
      value: {placeholder: {zh: '写法', en: 'PATTERN'}, accepts: anything},
      repeatable: true,
      commands: ['lint', 'audit', 'annotate'],
      about: {
        zh: '不核对哪些文件，写法同 .gitignore；在 .hegaoignore 和配置之外',
        en: 'files to pass over, written as in .gitignore, besides .hegaoignore and the configuration',
      },
    },
    {
      name: 'ignore',
      negatable: 'off',
      commands: ['lint', 'audit', 'annotate'],
      about: {zh: '哪些不核对的规定都不管用', en: 'pass over nothing, whatever is ignored'},
    },
    {
      name: 'warn-ignored',
      negatable: 'off',
      commands: ['lint', 'audit', 'annotate'],
      about: {
        zh: '指名的文件因规定而没有核对，也不提醒',
        en: 'do not tell of files that are named and ignored',
      },
    },
    {
      name: 'error-on-unmatched-pattern',
      negatable: 'off',
      commands: ['lint'],
      about: {zh: '路径下没有文稿，也不算错', en: 'a path that leads to no draft is no failure'},
    },
    {
      name: 'pass-on-no-patterns',
      commands: ['lint'],
      about: {zh: '没有写路径，直接结束，退出码 0', en: 'without a path, end with exit code 0'},
    },
  ],
}
