import type {Unit} from './units.ts'

/** A report while it is being made: faults change it before it is printed. */
export interface Draft {
  readonly unit: Unit
  readonly year: number
  /** Where 密级 and the like stand. */
  marking?: string
  title?: string
  recipient?: string
  opening: Paragraph
  sections: Section[]
  /** A last paragraph of its own. */
  closing?: string
  annexNote?: string
  signature?: string
  date?: string
  copyTo?: string
  issued?: string
  readonly look: Look
}

export type Part = 'measures' | 'shortcomings' | 'first-responsible' | 'plan'

export interface Section {
  heading: string
  /** Of the outermost ones. */
  readonly part?: Part
  /** Does its text follow on the line of the heading? */
  runIn: boolean
  paragraphs: Paragraph[]
  sections: Section[]
  /** In place of the number that it has by its place. */
  number?: string
}

export interface Paragraph {
  sentences: Sentence[]
}

export interface Sentence {
  text: string
  /** What the sentence is for, where somebody may want to take it out. */
  readonly about?: 'cause' | 'local'
}

export interface Look {
  /** Before each paragraph. */
  readonly indent: string
  /** Between paragraphs. */
  readonly gap: string
  /** “1．” or “1.”. */
  readonly dot: string
}

export const sentence = (text: string, about?: Sentence['about']): Sentence =>
  about ? {text, about} : {text}

export const paragraph = (...texts: string[]): Paragraph => ({sentences: texts.map(text => sentence(text))})

export function partOf(draft: Draft, part: Part): Section | undefined {
  return draft.sections.find(section => section.part === part)
}

/** All sections under these, and they themselves, in the order of the text. */
export function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap(section => [section, ...allSections(section.sections)])
}

export function paragraphsOf(section: Section): Paragraph[] {
  return allSections([section]).flatMap(({paragraphs}) => paragraphs)
}
