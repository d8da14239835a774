import {fence} from './markdown.ts'

/** How a user adds a file of data; the commands are run when the page is made. */
export const ownData: readonly string[] = [
  '本地的文件、机关简称和系统名称，程序不会知道。写在自己的数据文件里，由清单用 `data` 引入，就和内置的数据一样起作用；路径从清单所在的文件夹算起。',
  'The program cannot know local documents, short names of organs and names of local systems. Write them into a file of your own, and name it under `data` in a preset: its entries then count like those that are built in. Paths start at the folder of the preset.',
  fence('yaml', '# heshun.yaml\nextends: recommended\ndata: [heshun-data.yaml]'),
  fence(
    'yaml',
    `# heshun-data.yaml
asOf: 2025-01
source: 和顺县人民政府网站
documents:                    # 本地的文件
  - title: 和顺县重大行政决策程序实施办法
    number: 和政发〔2023〕5号
    adopted: 2023-06-01
  - title: 和顺县政务公开实施细则
    adopted: 2019-03-01
    until: 2023-12-01         # 废止的日期
    replacedBy: 和顺县政务公开办法
organs:                       # 机关和它的规范化简称
  - name: 和顺县政务服务和数据管理局
    short: [和顺县大数据局]
allow: [双随机一公开e通]      # 这样写没有错，不要提示`,
  ),
  '例如这份报告：',
  'Take this report:',
  fence(
    'text 报告.txt',
    `和顺县政务服务和数据管理局关于2024年度法治政府建设情况的报告
中共和顺县委、和顺县人民政府：
一、主要举措和成效
按照《和顺县重大行政决策工作程序实施办法》审查决策6件，按照《和顺县政务公开实施细则》公开信息48条，用“双随机一公开e通”派发检查任务32件。
二、存在的不足和原因
一些窗口人员不熟悉新的规定，原因是岗位变动多，培训没有跟上；一些事项办理时间偏长，原因是部门之间数据没有共享；执法检查的案卷归档不够及时，原因是没有专人负责，检查的人要自己整理案卷，平时也没有抽查，到年底才集中补齐。对照先进县区，主动公开的内容还不够细，更新也慢。
三、第一责任人履职情况
主要负责人主持召开局党组会议4次，听取法治政府建设汇报2次，带头学法3次，旁听庭审1次，督办复议案件2件，对重大决策亲自过问、亲自协调。
四、2025年主要安排
上半年对窗口人员全员培训一次，每季度评查一次案卷，九月底前共享数据12项，十月底前修订公开目录；以上工作由法规股负责，年底前把结果报县司法局，并在门户网站向社会公开，接受群众监督。
和顺县大数据局
2025年1月20日`,
  ),
  '没有自己的数据，程序不认得署名的简称，把系统的名称当作写错的提法，也不知道所引的两份文件不对：',
  'Without the data, the program does not know the short name in the signature, takes the name of the system for a slip, and sees nothing wrong with the two documents:',
  fence('console', '$ hegao 报告.txt'),
  '有了它，不该提示的不再提示，该提示的也有了：',
  'With it, what was no fault is left alone, and what is one is found:',
  fence('console', '$ hegao --preset heshun.yaml 报告.txt'),
  '还可以写会议（`meetings`）、专项活动（`campaigns`）、主题（`themes`）、固定表述（`wordings`）、本地上级的提法（`formulas`）和统计的数字（`figures`，与内置的同一代号时取代它）；键名与 `data/` 里的文件相同，写错的键会指出行号。固定表述的清单由规则的 `lists` 引用，见 [writing-a-rule.md](writing-a-rule.md#lists-of-data)。',
  'Meetings, campaigns, themes, wordings, formulas of your own superiors and figures may be added as well (a figure takes the place of the one with its id), with the keys of the files in `data/`; a misspelt key is shown with its line. Lists of wordings are named by the option `lists` of a rule: [writing-a-rule.md](writing-a-rule.md#lists-of-data).',
]
