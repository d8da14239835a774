import {isSupervised} from '../units.ts'
import type {Fault} from './types.ts'
import {braced, insert, says} from './ways.ts'

/** Laws, central documents, meetings and campaigns. */
export const law: readonly Fault[] = [
  says(
    'wording/wrong-title',
    '文件名称写错',
    '[坚决|严格]执行«《中国共产党重大事项请示报告工作条例》»，[gain]。',
    '[认真|严格]落实«《党政主要负责人履行推进法治建设第一责任人职责的规定》»，[gain]。',
    '[认真|全面]执行«《行政执法机关移送涉嫌犯罪案件规定》»，[aside]，[gain]。',
  ),
  says(
    'wording/no-such-law',
    '部门法加了书名号',
    '[组织|督促][people]学习«《行政法》»，[gain]。',
    '[宣传|讲解]«《经济法》»等法律知识，[aside]，[gain]。',
    '邀请律师[讲解|解读]«《诉讼法》»，[aside]，[gain]。',
  ),
  says(
    'wording/two-names',
    '同一文件前后两个名称',
    '印发《{place}行政执法案卷评查办法》，对照«《{place}行政执法案卷评查工作办法》»开展[自查|检查]，[gain]。',
    '出台《{place}合同审核管理办法（试行）》，[逐条|严格]执行«《{place}合同审核管理方法（试行）》»，[gain]。',
  ),
  says(
    'wording/document-repealed',
    '引用已经废止的法律',
    '[宣传|学习]«《[物权法|侵权责任法|担保法|婚姻法|合同法|民法通则]》»等法律知识，[aside]，[gain]。',
  ),
  {
    rule: 'wording/document-not-yet',
    name: '引用成文以后才公布的法律',
    touches: ['date'],
    plant: spot =>
      spot.draft.year <= 2024 &&
      insert(
        spot,
        spot.write('[认真|全面]贯彻«《[中华人民共和国|]法治宣传教育法》»，[people]参学<60-300>人次。'),
      ),
  },
  says(
    'wording/outline-of-other-years',
    '引用上一个规划期的纲要',
    '[认真|全面]落实«《法治政府建设实施纲要（2015—2020年）》»，[aside]，[gain]。',
  ),
  {
    rule: 'wording/meeting-not-yet',
    name: '写到成文以后才召开的会议',
    touches: ['date'],
    plant(spot) {
      const meeting =
        spot.draft.year >= 2025
          ? '党的二十届五中全会'
          : spot.draft.year === 2024
            ? '党的二十届四中全会'
            : '党的二十届三中全会'
      return insert(spot, spot.write(`[认真|及时][学习|传达]«${meeting}»精神，[aside]，[gain]。`))
    },
  },
  says(
    'wording/campaign-of-others',
    '写到早已结束或别的机关的活动',
    '[扎实|深入]开展«“三严三实”专题教育»，[people]参加<60-300>人次。',
    '[认真|扎实]开展«党史学习教育»，[people]参加<60-300>人次。',
    '[深入|有序]推进«“七五”普法»工作，[people]参加<60-300>人次。',
  ),
  {
    rule: 'wording/theme-misquoted',
    name: '活动主题引错',
    touches: [],
    plant(spot) {
      const themes: Readonly<Record<number, string>> = {
        2023: '大力弘扬宪法精神、建设社会主义法治文化',
        2024: '大力弘扬宪法精神、推动进一步全面深化改革',
        2025: '学习宣传贯彻习近平法治思想，推动宪法深得人心',
      }
      const theme = themes[spot.draft.year]
      return (
        theme !== undefined &&
        insert(spot, spot.write(`[围绕|以]“«${theme}»”[主题|为主题][开展|组织]宣传<3-12>场，[gain]。`))
      )
    },
  },
  {
    rule: 'wording/reconsideration-duties',
    name: '沿用行政复议法修订前的职责',
    touches: [],
    plant: spot =>
      spot.draft.year >= 2024 &&
      isSupervised(spot.draft.unit) &&
      insert(spot, spot.write('[规范|改进]窗口建设，«复议[专项|]经费列入[年度|本级]预算»，[gain]。')),
  },
  says(
    'fazhi/first-quarter-basis',
    '写成2019年以前的报送时限',
    '[按照|落实]每年«第一季度向上级报告法治政府建设»情况的要求，[aside]，[gain]。',
  ),
  {
    rule: 'fazhi/three-systems',
    name: '三项制度只写了两项',
    touches: [],
    plant(spot) {
      const systems = /行政执法公示、执法全过程记录[、和]重大执法决定法制审核(?:制度，|“三项制度”)/
      const paragraph = spot.paragraph(text => systems.test(text))
      const one = paragraph?.sentences.find(({text}) => systems.test(text))
      if (!one) return false
      const point = /^[一二三四五六七八]是/.exec(one.text)?.[0] ?? ''
      const text = spot.write('[全面|严格|持续]推行«行政执法公示»、执法全过程记录制度，[aside]，[gain]。')
      one.text = point + braced(spot, text)
      return true
    },
  },
]
