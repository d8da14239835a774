import type {Chance} from '../../../test/support/chance.ts'
import {allSections, sentence} from '../draft.ts'
import type {Fault} from './types.ts'
import {says, saysInPlainText, writes} from './ways.ts'

/** Punctuation, numbers, and what is left unfilled or must not be published. */
export const marks: readonly Fault[] = [
  writes('punctuation/half-width', '汉字间的半角逗号', /(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/, '«,»'),
  writes(
    'punctuation/doubled',
    '两个逗号',
    /(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/,
    (_, {chance}) => `«${chance.pick(['，，', '，、', '、，'])}»`,
  ),
  writes('punctuation/doubled', '逗号后又是句号', /(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/, '«，。»'),
  writes(
    'punctuation/unpaired',
    '丢了后引号',
    /“([^“”]{2,12})”/,
    ([, words]) => `«“»${words}`,
    '[推行|实行]«“»首问负责制，[aside]，[gain]。',
  ),
  writes(
    'punctuation/unpaired',
    '丢了后书名号',
    /《([^《》]{2,12})》(?!《)/,
    ([, words]) => `«《»${words}`,
    '[宣传|学习]«《»信访工作条例，[aside]，[gain]。',
  ),
  says('punctuation/half-width-bracket', '半角括号', '[修订|印发]工作规则«(试行)»，[aside]，[gain]。'),
  says(
    'punctuation/ellipsis',
    '省略号写成圆点',
    '[走访|调研]商场、学校、医院«[......|...]»多个场所，[aside]，[gain]。',
    '[走访|调研]商场、学校、医院«。。。»多个场所，[aside]，[gain]。',
  ),
  says(
    'punctuation/between-quotes',
    '书名号之间用顿号',
    '[学习|宣传]《国家赔偿法«》、《»公务员法》，[aside]，[gain]。',
    '[推行|落实]“首问负责«”、“»一次告知”制度，[aside]，[gain]。',
  ),
  says(
    'punctuation/year-range',
    '年份起止用短横',
    '[编制|实施]本系统«2021[-|~|－]2025年»人才规划，[aside]，[gain]。',
  ),
  says(
    'punctuation/lost-dash',
    '起止年份丢了连接号',
    '[落实|对照]本系统五年规划（«20212025年»），[aside]，[gain]。',
  ),
  says(
    'punctuation/short-year',
    '年份只写两位',
    '«2[1|2]年»<3-11>月以来[坚持|保持]每季研判，[aside]，[gain]。',
  ),
  says(
    'punctuation/han-zero',
    '汉字年份中的零',
    '自«二[0|O|零]二[一|二|三]年»起[坚持|实行]轮岗，[aside]，[gain]。',
  ),
  writes(
    'content/placeholder',
    '数字没有填',
    /(?<![\d.年月〔第——])[1-9]\d{0,2}(?=[次件份人名项个场条家](?![，、]?均))/,
    (_, {chance}) => `«${chance.pick(['××', 'XX'])}»`,
  ),
  saysInPlainText(
    'content/placeholder',
    '数字换成星号',
    '[组织|开展]主题活动«[*|**|***]»次，[aside]，[gain]。',
  ),
  says(
    'content/placeholder',
    '文中留有“待填”',
    '全年[办理|受理]事项«（待填）»件，[aside]，[gain]。',
    '[会同|配合]«某局»开展检查，[aside]，[gain]。',
    '[完成|推进]«20XX»年度[计划|任务]，[aside]，[gain]。',
  ),
  {
    ...says('content/identity-number', '文中有身份证号码'),
    plant: spot => {
      const {chance} = spot
      const two = (limit: number) => String(1 + chance.below(limit)).padStart(2, '0')
      const number = `14${1000 + chance.below(8999)}19${60 + chance.below(39)}${two(12)}${two(28)}${100 + chance.below(899)}${chance.pick(['X', '7', '2'])}`
      return says('', '', `[及时|按期]答复来访群众（«${number}»）的申请，[aside]，[gain]。`).plant(spot)
    },
  },
  says(
    'content/mobile-number',
    '文中有手机号码',
    '[公布|公开]监督联系方式«13<100000000-999999999>»，[aside]，[gain]。',
  ),
  says(
    'content/internal-marking',
    '文中有内部标记',
    '[汇编|编印]«内部资料，注意保存»<2-9>期，[aside]，[gain]。',
    '[有关|案件]材料«不得外传»，[aside]，[gain]。',
  ),
  says('content/lost-character', '字符变成问号', '[围绕|结合]宪法«?»宣传周开展活动，[aside]，[gain]。'),
  {
    rule: 'content/garbled',
    name: '一段文字编码转换出错',
    touches: [],
    plant({draft, paragraph, mark, chance}) {
      const before = paragraph()
      const section = allSections(draft.sections).find(one => before && one.paragraphs.includes(before))
      // Between points that have a line each, it would be taken for a part of the one before it.
      if (!before || !section || section.part) return false
      section.paragraphs.splice(section.paragraphs.indexOf(before) + 1, 0, {
        sentences: [sentence(mark(garbled(chance)))],
      })
      return true
    },
  },
]

/** What becomes of GBK that is taken for UTF-8: two signs for what cannot be decoded, and by chance a rare letter. */
function garbled(chance: Chance): string {
  const letters = [...'ҪɵʵҵȫĹƶܿЩݣ']
  const characters = Array.from({length: 60}, () =>
    chance.below(5) > 0 ? '\ufffd\ufffd' : chance.pick(letters),
  )
  return characters.join('')
}
