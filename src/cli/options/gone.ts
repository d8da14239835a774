import type {Words} from '../../diagnostic/types.ts'

const noPlugins: Words = {
  zh: '核稿没有插件和解析器：规则和清单都是 YAML，见 hegao init 和 hegao new rule',
  en: 'Hegao has no plugins or parsers: rules and presets are YAML, see hegao init and hegao new rule',
}
const noFlags: Words = {zh: '核稿没有试验性的开关', en: 'Hegao has no experimental flags'}

/** Options that ESLint has or had, and what to use instead. */
export const goneOptions: Readonly<Record<string, Words>> = {
  eslintrc: {zh: '请用 --no-config-lookup', en: 'use --no-config-lookup'},
  'ignore-path': {
    zh: '请把写法放进 .hegaoignore，或用 --ignore-pattern',
    en: 'put the patterns into .hegaoignore, or use --ignore-pattern',
  },
  'cache-file': {zh: '请用 --cache-location', en: 'use --cache-location'},
  init: {zh: '请用 hegao init', en: 'use hegao init'},
  'inspect-config': {zh: '请用 --print-config 文件', en: 'use --print-config FILE'},
  rulesdir: {
    zh: '自己的规则写在清单里，用 --preset 清单.yaml',
    en: 'rules of your own stand in a preset: use --preset FILE.yaml',
  },
  'report-unused-inline-configs': {
    zh: '文稿里只能豁免，不能改规则；用不上的豁免见 --report-unused-disable-directives',
    en: 'a draft can waive rules and not configure them; for unused waivers see --report-unused-disable-directives',
  },
  plugin: noPlugins,
  parser: noPlugins,
  'parser-options': noPlugins,
  'resolve-plugins-relative-to': noPlugins,
  env: noPlugins,
  global: noPlugins,
  flag: noFlags,
  mcp: {
    zh: '核稿没有 MCP 服务；程序请用 -f json',
    en: 'Hegao has no MCP server; for programs there is -f json',
  },
}
