import type {Language} from '../../diagnostic/types.ts'

/** The file that `init` writes. */
export const starterFile = 'hegao-preset.yaml'

/** A preset that says what `recommended` says, and shows in lines that are switched off what it could say. */
export function starterPreset(schema: string | undefined, language: Language): string {
  const head = schema ? `# yaml-language-server: $schema=${schema}\n` : ''
  return head + {zh: chinese, en: english}[language]
}

const chinese = `# 本单位的清单。核对：hegao --preset ${starterFile} 报告.txt
# 以“# ”开头的是说明；“#”后面没有空格的行是例子，去掉“#”就生效。
title: 本单位的清单

# 在哪些清单上增减：recommended 按文种自动选用；还有 gongwen、fazhi-annual-report、shufa、gongwen-layout（Word 版面），也可以写别的 .yaml 文件
extends: recommended

# 角色：章节写的是什么内容，按标题的写法（正则表达式）识别
#roles:
  # 给内置的角色增加写法：标题有“带头人”的，也算第一责任人履职情况
  #first-responsible:
    #headings:
      #- 带头人
  # 定义新的角色
  #judgments:
    #title: 履行法院生效判决情况
    #headings:
      #- (?:履行|执行).{0,8}生效(?:判决|裁判)

#rules:
  # 改级别：error 错误，warning 警告，hint 提示，off 不查。规则有哪些选项，看 hegao explain 规则编号
  #punctuation/half-width: off
  # 级别和选项一起改：重复 40 个字以上才算
  #structure/repeated-passage: [error, {minimum: 40}]
  # 自己的规则，编号自定。写带例子的新规则：hegao new rule local/编号
  #local/no-judgments-section:
    #check: topic-present
    #options: {role: judgments, accept: [section]}
    #kinds: [annual-report]
    #severity: warning
    #demand: 单列一部分写履行法院生效判决情况
    #message: 没有单列“{topic}”部分
    #advice: 没有判决的，也单列一部分，写一句“本年度无此类案件”。
`

const english = `# Our own preset. To use it: hegao --preset ${starterFile} report.txt
# Lines with a space behind # explain; the others are examples, and count once the # is taken away.
title: our preset

# What it builds on: recommended goes by the kind of report; there are gongwen, fazhi-annual-report, shufa, gongwen-layout (of Word files), and .yaml files
extends: recommended

# Roles: what a section is about, told by patterns of its heading (regular expressions)
#roles:
  # more words for a built-in role: 带头人 in a heading counts too
  #first-responsible:
    #headings:
      #- 带头人
  # a new role
  #judgments:
    #title: {zh: 履行法院生效判决情况, en: court judgments that were carried out}
    #headings:
      #- (?:履行|执行).{0,8}生效(?:判决|裁判)

#rules:
  # another severity: error, warning, hint or off. For the options of a rule: hegao explain ID
  #punctuation/half-width: off
  # severity and options: 40 equal characters are a repetition, and no fewer
  #structure/repeated-passage: [error, {minimum: 40}]
  # a rule of our own, with an id of our own. For a new one with examples: hegao new rule local/DEFECT
  #local/no-judgments-section:
    #check: topic-present
    #options: {role: judgments, accept: [section]}
    #kinds: [annual-report]
    #severity: warning
    #demand: court judgments have a part of their own
    #message: no part on “{topic}”
    #advice: Write a part on them; if there were none, say so in a sentence.
`
