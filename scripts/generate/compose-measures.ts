import type {Pen} from './compose.ts'
import {type Paragraph, type Section, type Sentence, sentence} from './draft.ts'
import {localSentences, measureHeadings} from './topics/frame.ts'
import {topics} from './topics/index.ts'
import type {Topic} from './topics/types.ts'

/** The part on measures and results, in one of the ways in which such parts are laid out. */
export function composeMeasures(pen: Pen): Section {
  const {writer, words} = pen
  const [learning, duties, ...others] = topics
  const told = [
    learning!,
    ...words.shuffled([duties!, ...words.shuffled(others).slice(0, 4 + words.below(3))]),
  ]
  const local = words.shuffled(localSentences)
  const items = told.map((topic, at) =>
    composeItem(topic, pen, at % 2 === 1 ? local[(at - 1) / 2] : undefined),
  )
  const heading = writer.write(words.pick(measureHeadings))
  const section: Section = {heading, part: 'measures', runIn: false, paragraphs: [], sections: []}
  const way = words.below(10)
  if (way < 4) section.sections = items.map(item => ({...item, runIn: false}))
  else if (way < 7) section.sections = items.map(item => ({...item, runIn: true}))
  else if (way < 9) section.paragraphs = items.map(asPoint)
  else section.sections = inGroups(items, pen)
  return section
}

function composeItem(topic: Topic, pen: Pen, local: string | undefined): Section {
  const {writer, words, tell} = pen
  const heading = writer.write(words.pick(topic.headings))
  const chosen = words.shuffled(topic.sentences).slice(0, 3 + words.below(3))
  if (topic.needs) chosen.splice(words.below(2), 0, words.pick(topic.needs))
  const sentences = chosen.map(template => sentence(tell(template)))
  if (local) sentences.splice(1 + words.below(sentences.length), 0, sentence(pen.local(local), 'local'))
  return {heading, runIn: false, paragraphs: inParagraphs(sentences, pen), sections: []}
}

function inParagraphs(sentences: readonly Sentence[], {words}: Pen): Paragraph[] {
  const way = words.below(4)
  if (way === 0)
    return [{sentences: sentences.map((one, at) => ({...one, text: `${pointNumbers[at]}是${one.text}`}))}]
  if (way === 1 && sentences.length > 3)
    return [{sentences: sentences.slice(0, 2)}, {sentences: sentences.slice(2)}]
  return [{sentences: [...sentences]}]
}

export const pointNumbers = [...'一二三四五六七八九十']

/** “一是……。”, a paragraph a point. */
function asPoint({heading, paragraphs}: Section, at: number): Paragraph {
  const sentences = paragraphs
    .flatMap(one => one.sentences)
    .map(one => ({...one, text: one.text.replace(/^[一二三四五六七]是/, '')}))
  return {sentences: [sentence(`${pointNumbers[at]}是${heading}。`), ...sentences]}
}

const groups = [
  '[坚持党的领导|提高政治站位]，[统筹推进|压实责任抓好]法治建设',
  '[履行法定职责|聚焦主责主业]，[规范权力运行|提升治理效能]',
  '[夯实基层基础|补齐工作短板]，[凝聚法治合力|形成工作特色]',
  '[创新方式方法|强化工作保障]，[服务发展大局|增进民生福祉]',
]

/** Headings of a third level, two or three under one of the second. */
function inGroups(items: readonly Section[], {writer}: Pen): Section[] {
  const size = Math.ceil(items.length / 3)
  return groups.slice(0, Math.ceil(items.length / size)).map((template, at) => ({
    heading: writer.write(template),
    runIn: false,
    paragraphs: [],
    sections: items.slice(at * size, (at + 1) * size).map(item => ({...item, runIn: true})),
  }))
}
