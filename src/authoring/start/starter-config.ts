import type {Language} from '../../diagnostic/types.ts'

/** The file that `init` writes. */
export const starterFile = 'hegao.config.yaml'

/** A configuration that changes nothing, and shows in lines that are switched off what it could say. */
export function starterConfig(schema: string | undefined, language: Language): string {
  const head = schema ? `# yaml-language-server: $schema=${schema}\n` : ''
  return head + {zh: chinese, en: english}[language]
}

const chinese = `# 核稿的配置：对本文件夹和下级文件夹里的文稿起作用，不用在命令里写什么。
# 以“# ”开头的是说明；“#”后面没有空格的行是例子，去掉“#”就生效。

# 按哪些清单核对：recommended 按文种自动选用；还有 gongwen、fazhi-annual-report、shufa、gongwen-layout（Word 版面）、waivers（豁免，总会用上），也可以写自己的 .yaml 文件
presets: recommended

# 文稿所处阶段：draft 草稿，submission 送审稿，publication 公开稿。文种、年度不写则自动识别
#phase: submission
#kind: annual-report
#year: 2025

# 不核对哪些文件，写法同 .gitignore
#ignores: [往年报告/, '*.bak.docx']

# 自己的数据文件：本地法规、机关名称、不要提示的文字
#data: 本单位数据.yaml

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

# 某些文件另有规定，后面的优先
#overrides:
  #- files: 公开稿/
    #phase: publication
    #rules:
      #gongwen/missing-recipient: off

# 豁免：放过哪些问题，为什么，谁批准的，到哪一天为止。也可以写在文稿里，见 docs/waivers.md
#waivers:
  #- rules: structure/empty-section
    #files: 某街道办事处*.docx
    #section: 履行法院生效判决
    #reason: 本年度无此类案件，已请示
    #approvedBy: 某某
    #until: 2026-12-31
`

const english = `# The configuration of Hegao for the drafts in this folder and below it; nothing need be said on the command line.
# Lines with a space behind # explain; the others are examples, and count once the # is taken away.

# The checklists: recommended goes by the kind of report; there are gongwen, fazhi-annual-report, shufa, gongwen-layout (of Word files), waivers (always used), and .yaml files of your own
presets: recommended

# How far the drafts are: draft, submission, publication. Kind and year are detected when absent
#phase: submission
#kind: annual-report
#year: 2025

# Files to pass over, written as in .gitignore
#ignores: [old/, '*.bak.docx']

# Files of your own laws, names of organs and allowed words
#data: our-data.yaml

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

# Other settings for some files; the last word counts
#overrides:
  #- files: public/
    #phase: publication
    #rules:
      #gongwen/missing-recipient: off

# Waivers: what is excused, why, who approved it, and until when. They can stand in a draft too: docs/waivers.md
#waivers:
  #- rules: structure/empty-section
    #files: some-town*.docx
    #section: 履行法院生效判决
    #reason: no such cases this year, agreed with the office
    #approvedBy: Zhang San
    #until: 2026-12-31
`
