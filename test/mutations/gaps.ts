import type {Chance} from '../support/chance.ts'
import {added, type Kind, type Mutation, marked, oneOf, replaced, says, saysAt, writes} from './mutate.ts'

/** What is not filled in yet, and what must not be published. */
export const gaps: readonly Kind[] = [
  {
    name: '数字换成星号',
    rule: 'content/placeholder',
    change: writes(counted(), (_, chance) => `{${chance.pick(['*', '**', '***'])}}`),
  },
  {
    name: '数字换成××或XX',
    rule: 'content/placeholder',
    change: writes(counted(), (_, chance) => `{${chance.pick(['××', 'XX', 'xx', '×'])}}`),
  },
  {
    name: '单位名称换成某局、某县',
    rule: 'content/placeholder',
    change: oneOf(
      writes(
        /(?<=[，。、与向])(?:市司法局|司法局|财政局|市场监督管理局|区检察院)(?=[，。、备])/,
        () => '{某局}',
      ),
      says(
        ['会同平阳县司法局开展检查。', '会同{某县}司法局开展检查。'],
        ['经验在平阳市推广。', '经验在{某市}推广。'],
        ['协助平阳县开展培训。', '协助{××县}开展培训。'],
      ),
    ),
  },
  {
    name: '留有模板的栏目名称',
    rule: 'content/placeholder',
    change: says(
      ['局长听取汇报3次。', '局长{[姓名]}听取汇报3次。'],
      ['全年办理行政复议案件3件。', '全年办理行政复议案件{[数量]}件。'],
      ['出庭应诉率达到100%。', '出庭应诉率达到100%{（示例数据）}。'],
    ),
  },
  {
    name: '留有写作工具的话',
    rule: 'content/assistant-words',
    change: says(
      ['培训执法人员4次。', '培训执法人员4次。{希望以上内容对您有帮助}。'],
      ['培训执法人员4次。', '培训执法人员4次。{如需调整，请随时告诉我}。'],
      ['审查文件8件。', '审查文件8件，{以上数据为示例}。'],
    ),
  },
  {
    name: '留有给起草人的提示',
    rule: 'content/note-to-drafter',
    change: says(
      ['培训执法人员4次。', '培训执法人员4次{（可根据实际情况调整）}。'],
      ['审查文件8件。', '审查文件8件{（据实填写）}。'],
      ['培训执法人员4次。', '培训执法人员4次{（如无此项可删除）}。'],
    ),
  },
  {
    name: '粘贴来的表情符号和网页代码',
    rule: 'content/stray-symbol',
    change: says(
      ['培训执法人员4次。', '{✅}培训执法人员4次。'],
      ['审查文件8件。', '审查文件{🎯}8件。'],
      ['培训执法人员4次，审查文件8件。', '培训执法人员4次，{&nbsp;}审查文件8件。'],
    ),
  },
  {
    name: '年份写成20XX年',
    rule: 'content/placeholder',
    change: writes(/20\d\d(?=年)/, (_, chance) => `{20${chance.pick(['XX', 'xx', '××', '**'])}}`, {
      // Not in the opening, which tells the year of 002.
      parts: ({parts}) => parts.filter(({type}) => type === 'paragraph').slice(1),
    }),
  },
  {
    name: '文中留有“此处填写”',
    rule: 'content/placeholder',
    change: says(
      ['全年办理行政复议案件3件。', '全年办理行政复议案件{（待填）}件。'],
      ['组织旁听庭审2次。', '组织旁听庭审{【此处填写次数】}。'],
      ['出庭应诉率达到100%。', '出庭应诉率达到{____}。'],
    ),
  },
  {
    name: '比率超过百分之百',
    rule: 'content/impossible-share',
    change: says(
      ['行政机关负责人出庭率100%。', '行政机关负责人{出庭率110%}。'],
      ['信访事项办结率达到98.5%。', '信访事项{办结率达到198.5%}。'],
    ),
  },
  {
    name: '减少超过百分之百',
    rule: 'content/impossible-decrease',
    change: says(
      ['行政复议案件同比下降12%。', '行政复议案件同比{下降112%}。'],
      ['信访量比上年减少三成。', '信访量比上年{减少三倍}。'],
    ),
  },
  {
    name: '留有起草时的批注',
    rule: 'content/placeholder',
    change: says(
      ['全年接待咨询40人次。', '全年接待咨询40人次{（数据待核实）}。'],
      ['组织旁听庭审2次。', '组织旁听庭审2次{（请法制科核实）}。'],
      ['落实普法经费3万元。', '落实普法经费3万元{（？）}。'],
    ),
  },
  {
    name: '办结率与件数不符',
    rule: 'content/wrong-share',
    change: says(
      ['受理投诉50件，办结48件，办结率96%。', '受理投诉{50件，办结48件，办结率100%}。'],
      ['发现问题40处，已整改38处，整改率达到95%。', '发现问题{40处，已整改38处，整改率达到100%}。'],
      ['抽检样品200批，合格197批，合格率98.5%。', '抽检样品{200批，合格197批，合格率98.9%}。'],
    ),
  },
  {
    name: '说是上升，数字却下降；幅度不对',
    rule: 'content/wrong-change',
    change: says(
      ['检查由40次增加到52次。', '检查{由52次增加到40次}。'],
      ['投诉从100件下降到80件，下降20%。', '投诉{从100件下降到80件，下降25%}。'],
      ['接访36次，比上年的30次增长20%。', '接访{36次，比上年的30次下降20%}。'],
    ),
  },
  {
    name: '“其余”的数不对',
    rule: 'content/wrong-remainder',
    change: says(
      ['任务33项，已完成31项，其余2项正在推进。', '任务33项，已完成31项，{其余3项}正在推进。'],
      [
        '清理文件86件，拟废止4件、拟修改11件，其余71件继续有效。',
        '清理文件86件，拟废止4件、拟修改11件，{其余72件}继续有效。',
      ],
    ),
  },
  {
    name: '采纳、整改的比提出、发现的还多',
    rule: 'content/more-than-there-was',
    change: says(
      ['提出法律意见43条，采纳41条。', '提出法律意见{43条，采纳51条}。'],
      ['检查发现问题73个，已整改73个。', '检查发现问题{73个，已整改78个}。'],
      ['抽检样品120批次，合格118批次。', '抽检样品{120批次，合格128批次}。'],
    ),
  },
  {
    name: '日期不存在',
    rule: 'content/impossible-date',
    change: says(
      ['6月30日组织旁听庭审。', '{6月31日}组织旁听庭审。'],
      ['2月28日组织旁听庭审。', '{2月30日}组织旁听庭审。'],
    ),
  },
  {
    name: '起止日期颠倒',
    rule: 'content/range-backwards',
    change: says(
      ['6月3日至6月28日集中评查案卷。', '{6月28日至6月3日}集中评查案卷。'],
      ['10月11日至10月25日轮训执法人员。', '{10月25日至10月11日}轮训执法人员。'],
    ),
  },
  {
    name: '日期和星期不符',
    rule: 'content/wrong-weekday',
    change: says(
      ['2024年12月4日（星期三）组织宪法宣誓。', '{2024年12月4日（星期二}）组织宪法宣誓。'],
      ['2023年12月4日（星期一）组织宪法宣誓。', '{2023年12月4日（星期三}）组织宪法宣誓。'],
    ),
  },
  {
    name: '文中有身份证号码',
    rule: 'content/identity-number',
    change: personal((chance, digits) => {
      const [month, day] = [1 + chance.below(12), 1 + chance.below(28)].map(part =>
        String(part).padStart(2, '0'),
      )
      const born = `${1960 + chance.below(40)}${month}${day}`
      return `14${digits(4)}${born}${digits(3)}${chance.pick(['X', 'x', '7', '0'])}`
    }),
  },
  {
    name: '文中有手机号码',
    rule: 'content/mobile-number',
    change: personal((chance, digits) => `1${chance.pick(['3', '5', '8'])}${digits(9)}`),
  },
  {
    name: '文中有内部标记',
    rule: 'content/internal-marking',
    change: says(
      ['本报告已在门户网站公开。', '本报告为{内部资料，注意保存}。'],
      ['有关情况已向社会公开。', '有关情况{不得外传}。'],
      ['案件情况见附件。', '案件情况（{机密★}一年）见附件。'],
    ),
  },
  {
    name: '首页左上角有密级',
    rule: 'content/internal-marking',
    change(draft, chance) {
      const [first] = draft.parts
      const marking = chance.pick(['秘密★1年', '机密★5年', '内部资料，注意保存'])
      const gap = draft.columns === undefined ? '\n' : '\n\n'
      const top = {...added(draft, 'furniture', marked(marking)), gap: ''}
      const moved = {...first!, gap: gap + first!.gap.trim()}
      return {before: draft, after: replaced(draft, first!, [top, moved])}
    },
  },
]

/** A number with its unit: “4次”. */
function counted(): RegExp {
  return /(?<![\d.年月〔第—])[1-9]\d{0,2}(?=[次件份名人项个场条部](?!均))/
}

function personal(number: (chance: Chance, digits: (count: number) => string) => string): Mutation {
  return (draft, chance) => {
    const digits = (count: number) => Array.from({length: count}, () => 1 + chance.below(9)).join('')
    const [right, wrong] = chance.pick([
      ['来访群众刘平反映的问题已办结。', '来访群众刘平（#）反映的问题已办结。'],
      ['行政相对人刘平申请复议。', '行政相对人刘平，#，申请复议。'],
      ['联系人：王科长。', '联系人：王科长，#。'],
    ] as const)
    return saysAt(draft, chance, right, wrong.replace('#', `{${number(chance, digits)}}`))
  }
}
