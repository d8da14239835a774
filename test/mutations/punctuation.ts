import {isHeading, isParagraph, type Kind, oneOf, says, writes} from './mutate.ts'

const han = '[\\u4e00-\\u9fff]'
const between = (mark: string) => new RegExp(`(?<=${han})${mark}(?=${han})`)

/** Marks (GB/T 15834—2011) and numbers (GB/T 15835—2011). */
export const punctuation: readonly Kind[] = [
  {name: '逗号写成半角', rule: 'punctuation/half-width', change: writes(between('，'), ',')},
  {
    name: '分号、冒号写成半角',
    rule: 'punctuation/half-width',
    change: writes(between('[；：]'), ([mark]) => (mark === '；' ? ';' : ':')),
  },
  {
    name: '段末的句号写成句点',
    rule: 'punctuation/half-width',
    change: writes(/(?<=[\u4e00-\u9fff])。$/, '.', {parts: paragraphs}),
  },
  {
    name: '一部分的最后一段停在逗号、分号上',
    rule: 'punctuation/unfinished',
    besides: {'structure/numbering': '折行的文稿里，停在逗号上的一段和下面的标题连成了一段'},
    gap: {found: 0.95, why: '折行的文稿里，停在逗号上的一段和下面的标题连成了一段'},
    change: writes(/(?<=[\u4e00-\u9fff])。$/, (_, chance) => `{${chance.pick(['，', '；', '、'])}}`, {
      parts: ({parts}) =>
        parts.filter((part, at) => isParagraph(part) && parts[at + 1] && isHeading(parts[at + 1]!)),
    }),
  },
  {
    name: '引号写成半角',
    rule: 'punctuation/half-width-quote',
    change: writes(/“([^“”]{2,40})”/, ([, words]) => `{"${words}"}`),
  },
  {
    name: '单书名号写成大于号、小于号',
    rule: 'punctuation/inner-title',
    change: says(
      ['学习《关于实施〈普法规定〉的意见》。', '学习《关于实施{<普法规定>}的意见》。'],
      ['学习《关于实施〈普法规定〉的意见》。', '学习《关于实施{‹普法规定>}的意见》。'],
    ),
  },
  {
    name: '括号写成半角',
    rule: 'punctuation/half-width-bracket',
    change: oneOf(
      writes(new RegExp(`(?<=${han})（(?=${han})`), '('),
      // Not that of a number: “（一)” is a way of writing it.
      writes(new RegExp(`(?<=${han})(?<!^（[一二三四五六七八九十]+)）`), ')'),
    ),
  },
  {
    name: '丢了半个括号',
    rule: 'punctuation/unpaired',
    change: oneOf(
      writes(/（([^（）]{2,30})）/, ([, words]) => `{（${words}}`, {inTitles: true}),
      writes(/(?<=.)（([^（）]{2,30})）/, ([, words]) => `{${words}）}`, {inTitles: true}),
    ),
    besides: {
      'wording/wrong-title': '丢的是文件名称中的括号，名称也就错了',
      'structure/short-name-unused': '定简称的那一处坏了，就没有简称',
    },
  },
  {
    name: '丢了半个引号',
    rule: 'punctuation/unpaired',
    besides: {'wording/quoted-terms': '丢的是固定提法的前引号，提法也就少了引号'},
    change: oneOf(
      writes(/“([^“”]{2,40})”/, ([, words]) => `{“${words}}`),
      writes(/“([^“”]{2,40})”/, ([, words]) => `{${words}”}`),
    ),
  },
  {
    name: '丢了半个书名号',
    rule: 'punctuation/unpaired',
    change: oneOf(
      writes(/《([^《》]{2,40})》/, ([, words]) => `{《${words}}`, {parts: belowOpening}),
      writes(/《([^《》]{2,40})》/, ([, words]) => `{${words}》}`, {parts: belowOpening}),
    ),
    besides: {'structure/short-name-unused': '定简称的那一处坏了，就没有简称'},
  },
  {
    name: '两个句号',
    rule: 'punctuation/doubled',
    change: writes(new RegExp(`(?<=${han})。(?=${han}|$)`), '。。', {parts: paragraphs}),
  },
  {
    name: '逗号后又是句号',
    rule: 'punctuation/doubled',
    change: writes(
      new RegExp(`(?<=${han})。(?=${han}|$)`),
      ({input, index}, chance) =>
        // A paragraph that ends in a comma goes on in the next line.
        chance.pick(['，。', '；。', '、。', ...(index < input.length - 1 ? ['。，'] : [])]),
      {
        parts: paragraphs,
      },
    ),
  },
  {
    name: '两个逗号或顿号',
    rule: 'punctuation/doubled',
    change: writes(between('[，、]'), ([mark], chance) => chance.pick([mark + mark, '，、', '、，']), {
      parts: paragraphs,
    }),
  },
  {
    name: '省略号写成句号或圆点',
    rule: 'punctuation/ellipsis',
    change: says(
      ['学习宪法、民法典……多部法律。', '学习宪法、民法典{。。。}多部法律。'],
      ['学习宪法、民法典……多部法律。', '学习宪法、民法典{...}多部法律。'],
      ['学习宪法、民法典……多部法律。', '学习宪法、民法典{......}多部法律。'],
    ),
  },
  {
    name: '起止年份丢了连接号',
    rule: 'punctuation/lost-dash',
    change: says(
      ['落实五年规划（2021—2025年）。', '落实五年规划（{20212025年}）。'],
      ['2020—2022年，连续三年获评优秀。', '{20202022年}，连续三年获评优秀。'],
    ),
  },
  {
    name: '书名号里的起止年份丢了连接号',
    rule: 'punctuation/lost-dash',
    change: writes(/(20\d\d)—(20\d\d)年/, ([, first, last]) => `{${first}${last}年}`, {inTitles: true}),
    besides: {'wording/wrong-title': '常引文件的名称也就错了'},
  },
  {
    name: '年份起止用短横',
    rule: 'punctuation/year-range',
    change: says(
      ['编制2021—2025年规划。', '编制{2021-2025年}规划。'],
      ['编制2021—2025年规划。', '编制{2021~2025年}规划。'],
      ['2020—2022年连续三年获评优秀。', '{2020－2022年}连续三年获评优秀。'],
    ),
  },
  {
    name: '年份只写两位',
    rule: 'punctuation/short-year',
    change: says(
      ['2024年3月开展培训。', '{24年}3月开展培训。'],
      ['自2023年12月起实行。', '自{23年}12月起实行。'],
    ),
  },
  {
    name: '汉字年份中的零',
    rule: 'punctuation/han-zero',
    change: says(
      ['二〇二二年三月制定计划。', '{二0二二年}三月制定计划。'],
      ['二〇二二年三月制定计划。', '{二O二二年}三月制定计划。'],
      ['二〇二二年三月制定计划。', '{二零二二年}三月制定计划。'],
    ),
  },
  {
    name: '书名号、引号之间用顿号',
    rule: 'punctuation/between-quotes',
    change: oneOf(writes(/》《/, '》、《'), writes(/”“/, '”、“')),
  },
]

/**
 * Without 》 the first line of 003 ends in “纲要（2021—2025年）” and is taken for the title, and the report for one
 * of another kind: a gap of the reader, not of this rule.
 */
function belowOpening({parts}: Parameters<Kind['change']>[0]) {
  return parts.filter(({type}) => type === 'paragraph').slice(1)
}

function paragraphs({parts}: Parameters<Kind['change']>[0]) {
  return parts.filter(({type}) => type === 'paragraph')
}
