import type {Pen} from './compose.ts'
import {pointNumbers} from './compose-measures.ts'
import {type Paragraph, paragraph, type Section, type Sentence, sentence} from './draft.ts'
import {responsibleFormulas, responsibleHeadings, responsibleSentences} from './topics/first-responsible.ts'
import {closingFormulas} from './topics/frame.ts'
import {planHeadings, planHeads, planLeads, planSentences} from './topics/plan.ts'
import {shortcomingHeadings, shortcomingLeads, shortcomings} from './topics/shortcomings.ts'

export function composeShortcomings({writer, words, regret}: Pen): Section {
  const headings = words.below(3) > 0 ? shortcomingHeadings.withCauses : shortcomingHeadings.plain
  const lead = writer.write(words.pick(shortcomingLeads))
  const points = words
    .shuffled(shortcomings)
    .slice(0, 3 + words.below(2))
    .map(([problem, cause], at): Sentence[] => [
      sentence(`${pointNumbers[at]}是${regret(problem)}`),
      sentence(`${writer.write(cause)}。`, 'cause'),
    ])
  const paragraphs =
    words.below(2) === 0
      ? [{sentences: [sentence(lead), ...points.flat()]}]
      : [paragraph(lead), ...points.map((sentences): Paragraph => ({sentences}))]
  return {
    heading: writer.write(words.pick(headings)),
    part: 'shortcomings',
    runIn: false,
    paragraphs,
    sections: [],
  }
}

export function composeFirstResponsible({writer, words, tell}: Pen): Section {
  const texts = words
    .shuffled(responsibleSentences)
    .slice(0, 3 + words.below(2))
    .map(tell)
  if (words.below(3) === 0) texts.splice(1, 0, words.pick(responsibleFormulas))
  const paragraphs =
    words.below(2) === 0
      ? [paragraph(...texts)]
      : [paragraph(...texts.slice(0, 2)), paragraph(...texts.slice(2))]
  return {
    heading: writer.write(words.pick(responsibleHeadings)),
    part: 'first-responsible',
    runIn: false,
    paragraphs,
    sections: [],
  }
}

export function composePlan({writer, words, tell}: Pen): Section {
  const heading = writer.write(words.pick(planHeadings))
  const lead = writer.write(words.pick(planLeads))
  const chosen = words.shuffled(planHeads.map((_, at) => at)).slice(0, 4 + words.below(2))
  const points = chosen.map(at => ({
    head: writer.write(planHeads[at]!),
    texts: words
      .shuffled(planSentences[at]!)
      .slice(0, 1 + words.below(2))
      .map(tell),
  }))
  const section: Section = {heading, part: 'plan', runIn: false, paragraphs: [paragraph(lead)], sections: []}
  if (words.below(2) === 0)
    section.sections = points.map(({head, texts}) => ({
      heading: head,
      runIn: true,
      paragraphs: [paragraph(...texts)],
      sections: [],
    }))
  else
    section.paragraphs.push(
      ...points.map(({head, texts}, at) => paragraph(`${pointNumbers[at]}是${head}。`, ...texts)),
    )
  const last = section.sections.at(-1)?.paragraphs.at(-1) ?? section.paragraphs.at(-1)!
  if (words.below(4) === 0) last.sentences.push(sentence(words.pick(closingFormulas)))
  return section
}
