import type {
  Aspect,
  Campaign,
  CountedFigure,
  Data,
  DateText,
  KnownDocument,
  Meeting,
  Theme,
  WordingForm,
} from '../../src/check/data.ts'
import {kindWords} from '../../src/reporter/words.ts'
import type {Rule} from '../../src/rule/types.ts'
import type {Kind} from '../../src/tree/types.ts'
import type {DataFile} from '../data-files.ts'
import {anchor, blocks, both, code, list, madeBy, plain, table} from './markdown.ts'
import {ownData} from './own-data.ts'

/** docs/data.md: what is known of laws, meetings, campaigns and wordings, how old it is, and who says so. */
export function dataPage(files: readonly DataFile[], rules: readonly Rule[]): string {
  const all = <Key extends keyof Data>(key: Key) => files.map(({data}) => data[key])
  const documents = all('documents').flat()
  return `${blocks([
    madeBy,
    '# 数据 · Data',
    '规则核对时用到的事实：有哪些法律、会议和专项活动，是什么时候的，固定表述怎样写。事实都在 `data/*.yaml` 里，不联网；每个文件写明核对到什么时候、到哪里去查。发现有误或过时的，改这些文件，或在[自己的数据](#自己的数据--data-of-your-own)里补上。',
    'The facts that rules hold a draft against: which laws, meetings and campaigns there are, of what time, and how fixed wordings are written. They stand in `data/*.yaml`; nothing is looked up on the net. Each file says up to when it was checked and where to look. What is wrong or out of date is mended there, or in [data of your own](#自己的数据--data-of-your-own).',
    table(
      ['文件 · file', '内容 · contents', '条数 · entries', '核对到 · as of', '出处 · source'],
      files.map(file => [
        code(file.file),
        contentsOf(file),
        entriesOf(file),
        file.asOf ?? '–',
        linked(file.source),
      ]),
    ),
    '日期只写核实过的；没有日期的条目，不判断它有没有公布、是否有效。一条后面没有出处的，见文件的出处。',
    'Only verified dates are given; of an entry without one, nothing is said about its being in force. An entry without a source of its own has that of its file.',
    '## 法律、法规和文件 · Laws, regulations and documents',
    ...documentParts(files, documents, rules),
    '## 会议 · Meetings',
    usedBy(rules, 'meeting-held'),
    table(['会议 · meeting', '日期 · held', '出处 · source'], all('meetings').flat().map(meetingRow)),
    '## 专项活动和学习教育 · Campaigns',
    usedBy(rules, 'campaign-time'),
    table(
      ['名称 · name', '起止 · from, to', '开展的机关 · whose', '出处 · source'],
      all('campaigns').flat().map(campaignRow),
    ),
    '## 主题 · Slogans of the year',
    usedBy(rules, 'theme-exact'),
    table(
      ['活动 · event', '年份 · year', '主题 · slogan', '出处 · source'],
      all('themes').flat().map(themeRow),
    ),
    '## 固定表述 · Fixed wordings',
    '左边是应有的写法，右边是认得的错误写法（正则表达式，`|` 表示“或”）；没有应有写法的，看规则的提示。所在的句子有“除外”一栏文字的，不提示。',
    'On the left what is to be written, on the right the wrong forms that are known (regular expressions; `|` is “or”). Without a right form, the message of the rule tells what to do. Sentences with the words under “unless” are left alone.',
    ...all('wordings')
      .flatMap(lists => Object.entries(lists))
      .map(([name, forms]) => wordingPart(name, forms, rules)),
    '## 涉及的方面 · Aspects',
    '各类报告可能写到的方面和认得它的字样。没有一个单位样样都有，所以从不要求；`--format checklist` 列出提到和没有提到的方面。',
    'Aspects that reports of a kind may speak of, and the words that tell them. No organ has all of them, so none is ever demanded; `--format checklist` shows which are mentioned.',
    ...all('aspects').flatMap(aspects =>
      Object.entries(aspects).map(([kind, ofKind]) => aspectPart(kind as Kind, ofKind)),
    ),
    '## 统计的数字 · Figures that are counted',
    '`hegao audit` 从各单位的报告里摘出这些数字，列成一张表。数字带有所列的量词，同一分句里紧挨着“计的是什么”一栏的文字，才摘出来；比上年增减的数、其他年份的数、计划数不摘。',
    '`hegao audit` puts these numbers of all reports into a table. A number is taken when it has one of the counters and stands beside one of the words, in the same clause; changes since last year, numbers of other years and plans are left out.',
    table(
      ['数字 · figure', '计的是什么 · words', '须有 · with', '除外 · unless', '量词 · counters'],
      all('figures').flat().map(figureRow),
    ),
    '## 上级的提法 · Wordings from above',
    '各单位的报告都会照写的话。`hegao audit` 查找雷同时，这些话相同不算照抄。',
    'What the reports of all units repeat word for word. When `hegao audit` looks for copies, having them in common means nothing.',
    list(all('formulas').flat().map(plain)),
    '## 自己的数据 · Data of your own',
    ...ownData,
  ])}\n`
}

const contentWords = {
  documents: '文件 · documents',
  meetings: '会议 · meetings',
  campaigns: '专项活动 · campaigns',
  themes: '主题 · slogans',
  wordings: '固定表述 · fixed wordings',
  aspects: '方面 · aspects',
  figures: '数字 · figures',
  organs: '机关 · organs',
  allow: '不提示的文字 · words that are right',
  formulas: '上级的提法 · wordings from above',
} as const satisfies Record<Written, string>

/** What people write; the screen is made of it. */
type Written = Exclude<keyof Data, 'screen'>

function keysOf({data}: DataFile): Written[] {
  return (Object.keys(contentWords) as Written[]).filter(key => count(data[key]) > 0)
}

function contentsOf(file: DataFile): string {
  return keysOf(file)
    .map(key => contentWords[key])
    .join('；')
}

function entriesOf(file: DataFile): string {
  return keysOf(file)
    .map(key => count(file.data[key]))
    .join('；')
}

function count(entries: Data[Written]): number {
  return Array.isArray(entries) ? entries.length : Object.values(entries).flat().length
}

function documentParts(
  files: readonly DataFile[],
  documents: readonly KnownDocument[],
  rules: readonly Rule[],
): string[] {
  const planned = documents.filter(({period}) => period)
  const repealed = documents.filter(({until}) => until)
  const groups = files.flatMap(({groups}) => groups)
  return [
    usedBy(rules, 'known-title', 'document-time'),
    `共 ${documents.length} 件，其中写明首次公布日期的 ${documents.filter(({adopted}) => adopted).length} 件，写明废止日期的 ${repealed.length} 件。`,
    `There are ${documents.length} documents: ${documents.filter(({adopted}) => adopted).length} with the day they were first adopted, ${repealed.length} with the day they were repealed.`,
    table(
      ['类别（按数据文件的分组） · kind, as grouped in the file', '件数 · documents'],
      groups.map(({title, entries}) => [plain(title), String(entries)]),
    ),
    '**规划期 · Years that are planned**',
    table(
      ['文件 · document', '规划的年份 · years', '出处 · source'],
      planned.map(({title, period, source}) => [`《${plain(title)}》`, period!.join('—'), linked(source)]),
    ),
    '**已经废止 · No longer in force**',
    table(
      ['文件 · document', '废止日期 · since', '现为 · now', '出处 · source'],
      repealed.map(({title, until, replacedBy, source}) => [
        `《${plain(title)}》`,
        until!,
        replacedBy ? `《${plain(replacedBy)}》` : '–',
        linked(source),
      ]),
    ),
  ]
}

function meetingRow({name, held, ended, source}: Meeting): string[] {
  return [plain(name), days(held, ended), linked(source)]
}

function campaignRow({name, from, to, owners, source}: Campaign): string[] {
  return [plain(name), to ? days(from, to) : `${from}—`, owners ? both(owners) : '–', linked(source)]
}

function themeRow({event, year, theme, source}: Theme): string[] {
  return [plain(event), String(year), plain(theme), linked(source)]
}

function wordingPart(name: string, forms: readonly WordingForm[], rules: readonly Rule[]): string {
  const users = rules.filter(({options}) => (options.lists as string[] | undefined)?.includes(name))
  return blocks([
    `### ${name}`,
    rulesLine(users),
    table(
      ['应为 · right', '不写作 · wrong', '除外 · unless'],
      forms.map(({wrong, right, unless = []}) => [
        right ? plain(right) : '–',
        wrong.map(code).join(' '),
        unless.map(code).join(' ') || '–',
      ]),
    ),
  ])
}

function aspectPart(kind: Kind, aspects: readonly Aspect[]): string {
  return blocks([
    `**${both(kindWords[kind])}**`,
    list(
      aspects.map(
        ({title, words, source}) =>
          `${both(title)}：${words.map(code).join(' ')}${source ? `（${linked(source)}）` : ''}`,
      ),
    ),
  ])
}

function figureRow({id, title, says, with: needed = [], unless = [], counters}: CountedFigure): string[] {
  const joined = (words: readonly string[]) => plain(words.join('、')) || '–'
  return [`${both(title)} ${code(id)}`, ...[says, needed, unless, counters].map(joined)]
}

function usedBy(rules: readonly Rule[], ...checks: readonly string[]): string {
  return rulesLine(rules.filter(({check}) => checks.includes(check)))
}

function rulesLine(rules: readonly Rule[]): string {
  return `规则 · rules：${rules.map(({id}) => `[${code(id)}](rules.md#${anchor(id)})`).join('，') || '–'}`
}

function days(first: DateText, last: DateText | undefined): string {
  return last === undefined || last === first ? first : `${first} – ${last}`
}

/** An address as a link with its host, other words as they stand. */
function linked(source: string | undefined): string {
  if (!source) return '–'
  return source.replace(/https?:\/\/([^/\s]+)\S*/g, (address, host: string) => `[${host}](${address})`)
}
