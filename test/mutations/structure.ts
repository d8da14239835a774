import {
  accounts,
  added,
  counted,
  headingsOf,
  isAbout,
  isFree,
  isHeading,
  isParagraph,
  type Kind,
  type Mutation,
  marked,
  numerals,
  oneOf,
  putBehind,
  replaced,
  reworded,
  says,
  siblings,
  topOf,
  under,
  without,
  writes,
} from './mutate.ts'

/** Headings, points, repetitions and sums. */
export const structure: readonly Kind[] = [
  {
    name: '单独成行的标题，正文删光',
    rule: 'structure/empty-section',
    change: emptied(false),
    besides: {
      'fazhi/three-systems': '三项制度分在两处写的，删去一处就不全了',
      'fazhi/few-facts': '举措部分的事实随正文删去',
    },
  },
  {
    name: '与正文同段的标题，正文删光',
    rule: 'structure/empty-section',
    change: emptied(true),
    gap: {
      found: 0,
      why: '“（二）履行审计监督职责。”单独一段，也可以是写成一句话的一点，同级的标题后面都有正文也是这样',
    },
    besides: {
      'fazhi/three-systems': '三项制度分在两处写的，删去一处就不全了',
      'fazhi/few-facts': '举措部分的事实随正文删去',
      'structure/numbering': '没有认作标题的，序号就缺了',
    },
  },
  {
    name: '标题下只写“待补充”',
    rule: 'structure/empty-section',
    change: oneOf(emptied(false, '待补充。'), emptied(true, '待补充。')),
    besides: {
      'fazhi/three-systems': '三项制度分在两处写的，删去一处就不全了',
      'fazhi/few-facts': '举措部分的事实随正文删去',
    },
  },
  {
    name: '合计加错',
    rule: 'structure/wrong-total',
    change: says(
      ['印发通报3期、简报5期，共计8期。', '印发{通报3期、简报5期，共计9期}。'],
      ['专题研究12次、调研14次，合计26次。', '{专题研究12次、调研14次，合计25次}。'],
    ),
  },
  {
    name: '表中合计加错',
    rule: 'structure/wrong-table-total',
    change(draft) {
      // In lines that are wrapped anew the rows would stand apart.
      if (draft.columns !== undefined) return undefined
      const last = draft.parts.findLast(isParagraph)!
      const says = (total: string) =>
        putBehind(draft, last, added(draft, 'table', `\n类别\t件数\n处罚\t12\n许可\t30\n合计\t${total}\n`))
      return {before: says('42'), after: says(marked('45'))}
    },
  },
  {
    name: '表中增减算错',
    rule: 'structure/wrong-table-rate',
    change(draft) {
      if (draft.columns !== undefined) return undefined
      const last = draft.parts.findLast(isParagraph)!
      const rows = '类别\t上年\t本年\t增减\n处罚\t30\t42\t12\n许可\t80\t76\t4\n检查\t120\t131\t'
      const says = (change: string) => putBehind(draft, last, added(draft, 'table', `\n${rows}${change}\n`))
      return {before: says('11'), after: says(marked('21'))}
    },
  },
  {
    name: '说有几个方面，列的点数不对',
    rule: 'structure/points-miscounted',
    change: says(
      [
        '经验主要有两个方面：一是压实责任；二是完善制度。',
        '经验主要有{三个方面}：一是压实责任；二是完善制度。',
      ],
      ['抓好两件实事：一是评查案卷；二是培训人员。', '抓好{四件实事}：一是评查案卷；二是培训人员。'],
    ),
    gap: {
      found: 0.85,
      why: '写在别的各点中间，后面的“三是”也可以是它的第三点；下一段以“二是”开头的，各点分段写',
    },
  },
  {
    name: '一段话在另一部分又写一遍',
    rule: 'structure/repeated-passage',
    change(draft, chance) {
      const places = accounts(draft)
      const passages = places.flatMap(part =>
        passagesOf(part.words, part.taken).map(words => ({part, words})),
      )
      if (passages.length === 0) return undefined
      const {part, words} = chance.pick(passages)
      const others = places.filter(one => one !== part && topOf(draft, one) !== undefined)
      const last = others.filter(one => nextIsNoText(draft.parts, one))
      if (last.length === 0) return undefined
      const copy = added(draft, 'paragraph', marked(words))
      const target = chance.pick(last)
      // Whichever of the two stands later is the repetition.
      const isLater = draft.parts.indexOf(target) > draft.parts.indexOf(part)
      const after = isLater
        ? putBehind(draft, target, copy)
        : reworded(putBehind(draft, target, {...copy, words}), part, part.words.replace(words, marked(words)))
      return {before: draft, after}
    },
  },
  {
    name: '标题与前一个标题相同',
    rule: 'structure/repeated-heading',
    change(draft, chance) {
      const pairs = headingsOf(draft).flatMap(heading => {
        const group = siblings(draft, heading)
        const previous = group[group.indexOf(heading) - 1]
        return previous && heading.depth > 1 && isFree(heading) && isFree(previous)
          ? [{heading, previous}]
          : []
      })
      if (pairs.length === 0) return undefined
      const {heading, previous} = chance.pick(pairs)
      const same = previous.words.replace(leadingNumber, leadingNumber.exec(heading.words)![0])
      return {before: draft, after: reworded(draft, heading, marked(same))}
    },
    besides: {
      'fazhi/missing-first-responsible': '被盖住的正是写第一责任人的标题',
    },
  },
  {name: '标题序号跳了一个', rule: 'structure/numbering', change: renumbered(1)},
  {name: '标题序号与前一个相同', rule: 'structure/numbering', change: renumbered(-1)},
  {
    name: '一组标题的序号从二开始',
    rule: 'structure/first-number',
    change(draft, chance) {
      const groups = headingsOf(draft)
        .map(heading => siblings(draft, heading))
        .filter(([first, ...others]) => first!.depth > 1 && others.length > 0 && /^（一）/.test(first!.words))
      if (groups.length === 0) return undefined
      const group = chance.pick(groups)
      if (!group.every(isFree)) return undefined
      const raised = group.reduce((all, one, at) => {
        const words = counted(one.words, 1)
        return reworded(all, one, at === 0 ? marked(words) : words)
      }, draft)
      return {before: draft, after: raised}
    },
  },
  {
    name: '各点序号跳了一个（“二是”之后是“四是”）',
    rule: 'structure/points',
    change: writes(
      /(?<=^|[。；])[二三四五]是/,
      ([point]) => `{${numerals[numerals.indexOf(point[0]!) + 1]}是}`,
      // “区财政局一是…”: a first point inside a clause is one only if “二是” follows.
      {parts: ({parts}) => parts.filter(({words}) => !/[\u4e00-\u9fff]一是/.test(words))},
    ),
  },
  {
    name: '前后两点的序号写反',
    rule: 'structure/points',
    change: writes(
      /(?<=^|[。；])([二三四])是(.{4,400}?[。；])([三四五])是/,
      ([, first, words, second]) => `{${second}是${words}${first}是}`,
    ),
  },
  {
    name: '“第二、其二”之后跳了一个',
    rule: 'structure/points',
    change: says(
      [
        '第一，听取汇报。第二，研究方案。第三，督促落实。',
        '第一，听取汇报。第二，研究方案。{第四}，督促落实。',
      ],
      [
        '其一，方案已经印发。其二，任务已经分解。其三，责任已经明确。',
        '其一，方案已经印发。{其三}，任务已经分解。其四，责任已经明确。',
      ],
    ),
  },
  {
    name: '段内的①②跳了一个',
    rule: 'structure/points',
    change: says(
      [
        '重点抓三件事：①听取汇报；②研究方案；③督促落实。',
        '重点抓三件事：①听取汇报；{③}研究方案；④督促落实。',
      ],
      [
        '分三步推进：①方案已经印发；②任务已经分解；③责任已经明确。',
        '分三步推进：①方案已经印发；②任务已经分解；{④}责任已经明确。',
      ],
    ),
  },
  {
    name: '分项之和大于总数',
    rule: 'structure/sum-too-large',
    change: oneOf(
      says(
        [
          '全年审查文件40件，其中规范性文件28件、合同12件。',
          '全年审查文件{40件，其中规范性文件28件、合同22件}。',
        ],
        ['受理群众来信12件，其中，投诉7件、咨询5件。', '受理群众来信{12件，其中，投诉9件、咨询5件}。'],
        [
          '开展培训6场，其中：业务培训3场、法律培训2场、安全培训1场。',
          '开展培训{6场，其中：业务培训3场、法律培训3场、安全培训1场}。',
        ],
        [
          '清理制度21项（其中保留15项、修改4项、废止2项）。',
          '清理制度{21项（其中保留15项、修改4项、废止3项}）。',
        ],
      ),
      writes(
        /16项，其中，行政处罚2项、行政强制3项、行政检查11项/,
        ([sum], chance) => `{${sum.replace('3项', `${chance.below(5) + 4}项`)}}`,
      ),
    ),
  },
  {
    name: '分项之和小于总数',
    rule: 'structure/sum-too-small',
    change: oneOf(
      says(
        [
          '全年办理案件30件，其中：处罚18件、强制5件、检查7件。',
          '全年办理案件{30件，其中：处罚18件、强制5件、检查4件}。',
        ],
        [
          '培训干部90人次，其中机关40人次、乡镇30人次、村级20人次。',
          '培训干部{90人次，其中机关40人次、乡镇30人次、村级10人次}。',
        ],
      ),
      writes(
        /16项，其中，行政处罚2项、行政强制3项、行政检查11项/,
        ([sum], chance) => `{${sum.replace('11项', `${chance.below(9) + 1}项`)}}`,
      ),
    ),
  },
  {
    name: '标题前多了空格',
    rule: 'structure/stray-indent',
    change(draft, chance) {
      const headings = headingsOf(draft).filter(one => isFree(one) && /^\n+$/.test(one.gap))
      // In the lines of a PDF a space at the beginning is the page's.
      if (draft.columns !== undefined || headings.length === 0) return undefined
      const heading = chance.pick(headings)
      const gap = heading.gap + chance.pick([' ', '  ', '    ', '\t'])
      const words = marked(heading.words)
      return {before: draft, after: replaced(draft, heading, [{...heading, gap, words, source: undefined}])}
    },
  },
  {
    name: '单独成行的标题末尾多了标点',
    rule: 'gongwen/heading-full-stop',
    change(draft, chance) {
      // In a hard-wrapped draft a line that ends in a comma goes on.
      const marks = draft.columns === undefined ? ['。', '；', '，'] : ['。']
      const alone = headingsOf(draft).filter(
        one =>
          isFree(one) &&
          !headingsOf(draft).some(other => other.depth === one.depth && other.words.endsWith('。')),
      )
      const level = alone.filter(one => alone.filter(other => other.depth === one.depth).length >= 4)
      if (level.length === 0) return undefined
      const followed = level.filter(one => under(draft, one)[0]?.type === 'paragraph')
      if (followed.length === 0) return undefined
      const heading = chance.pick(followed)
      const words = heading.words + marked(chance.pick(marks))
      return {before: draft, after: reworded(draft, heading, words)}
    },
  },
  {
    name: '下有小标题的标题末尾多了句号',
    rule: 'gongwen/heading-full-stop',
    change(draft, chance) {
      const over = headingsOf(draft).filter(
        one => isFree(one) && one.depth === 1 && under(draft, one)[0]?.type === 'sectionHeading',
      )
      if (over.length === 0) return undefined
      const heading = chance.pick(over)
      return {before: draft, after: reworded(draft, heading, heading.words + marked('。'))}
    },
  },
  {
    name: '标题说了原因，正文没有写',
    rule: 'structure/unkept-promise',
    change(draft, chance) {
      const heading = headingsOf(draft).find(one => one.depth === 1 && isAbout(one, 'shortcomings'))
      if (!heading || draft.kind === 'shufa') return undefined
      const mark = /^[一二三四五六七八九十]、/.exec(heading.words)![0]
      const named = {
        ...heading,
        id: 'named',
        words: `${mark}${chance.pick(['存在的不足和原因', '存在的问题及原因', '存在问题、原因'])}`,
        source: undefined,
      }
      const text = (words: string) => added(draft, 'paragraph', words)
      const bare = replaced(without(draft, under(draft, heading)), heading, [named])
      const with3 = putBehind(bare, named, text(`${threeShortcomings}究其原因，${chance.pick(causes)}。`))
      const words = {...named, words: marked(named.words)}
      const without3 = replaced(bare, named, [words, text(`${threeShortcomings}${chance.pick(hopes)}。`)])
      return {before: with3, after: without3}
    },
  },
  {
    name: '定了简称又写全称',
    rule: 'structure/short-name-unused',
    change: says(
      [
        '出台《平阳市重大行政决策程序实施办法》（以下简称《办法》），明确决策程序。对照《办法》清理制度。',
        '出台《平阳市重大行政决策程序实施办法》（以下简称《办法》），明确决策程序。对照{《平阳市重大行政决策程序实施办法》}清理制度。',
      ],
      [
        '印发《平阳市法治宣传教育工作方案》（以下简称《方案》），分解任务。按照《方案》抓落实。',
        '印发《平阳市法治宣传教育工作方案》（以下简称《方案》），分解任务。按照{工作方案}抓落实。',
      ],
    ),
  },
]

/** A heading that has text and no subsections loses its text, or gets other text in its place. */
function emptied(runIn: boolean, other?: string): Mutation {
  return (draft, chance) => {
    const full = headingsOf(draft).filter(heading => {
      const below = under(draft, heading)
      const isLeaf = isFree(heading) && below.length > 0 && !below.some(isHeading)
      // What stands at the end of 004, its shortcomings and plans, has no heading of its own.
      return isLeaf && heading.words.endsWith('。') === runIn && !/不足和差距/.test(below.at(-1)!.words)
    })
    if (full.length === 0) return undefined
    const heading = chance.pick(full)
    const words = {...heading, words: marked(heading.words), source: undefined}
    const text = other ? [{...added(draft, 'paragraph', other), ...(runIn && {gap: ''})}] : []
    return {before: draft, after: replaced(without(draft, under(draft, heading)), heading, [words, ...text])}
  }
}

/** Any heading but the first of its group gets another number; those behind it keep theirs. */
function renumbered(by: number): Mutation {
  return (draft, chance) => {
    const later = headingsOf(draft).filter(one => isFree(one) && siblings(draft, one).indexOf(one) > 0)
    // The second of two with the number of the first begins to count anew: “一、…一、…” may be two lists.
    const countable = by > 0 ? later : later.filter(one => siblings(draft, one).indexOf(one) > 1)
    if (countable.length === 0) return undefined
    const heading = chance.pick(countable)
    return {before: draft, after: reworded(draft, heading, marked(counted(heading.words, by)))}
  }
}

const leadingNumber = /^(?:[（(]?[一二三四五六七八九十]+[）)]?、?|\d+[．.])/

/** Whole sentences without points, long enough to count as copied, and without a finding in them. */
function passagesOf(words: string, taken: readonly boolean[]): string[] {
  const found: string[] = []
  for (const {0: passage, index} of words.matchAll(/(?<=^|。)(?:[^。“”《》（）]{20,}。){1,3}/g))
    if (
      !/[一二三四五六七八九十]是/.test(passage) &&
      !taken.slice(index, index + passage.length).includes(true)
    )
      found.push(passage)
  return found.filter(passage => passage.length >= 60)
}

function nextIsNoText<Part extends {type: string}>(parts: readonly Part[], part: Part): boolean {
  const next = parts[parts.indexOf(part) + 1]
  return next === undefined || !isParagraph(next as never)
}

const threeShortcomings =
  '一是制度建设还不够完善，个别制度修订不及时，执行中存在打折扣的现象。二是普法形式还不够丰富，面向企业和群众的宣传不多，针对性和实效性有待提高。三是法治队伍力量还比较薄弱，熟悉法律业务的干部偏少，办案质量有待提升，与新形势下依法行政的要求还有差距。'
const causes = ['学习抓得不紧，结合实际不够', '对法治工作重视不够', '培训的办法不多']
const hopes = ['对这些不足，我局将认真改进', '今后要认真改进', '下一步将逐项整改']
