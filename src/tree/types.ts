/**
 * The report tree. It is unist: leaves are mdast nodes, so `unist-util-visit` and the like just work;
 * the parents that a checklist asks about are ours.
 *
 * Every node that a reader makes has a position inside `Report.text`.
 */
import type {PhrasingContent, RootContent} from 'mdast'
import type {Node, Parent, Point, Position} from 'unist'
import type {Layout} from './layout.ts'

export type {Node, Parent, Point}

/** The only coordinates in this code base: line and column from 1, offset from 0, in UTF-16 units. */
export type Range = Position

export const kinds = ['annual-report', 'shufa', 'other'] as const
/** 年度报告, 述法 report, or any other 公文: decides which rules apply. */
export type Kind = (typeof kinds)[number]

/** The draft. Never the output. */
export interface Report extends Parent {
  type: 'report'
  /** As the user gave it; empty for text without a file. */
  path: string
  /** What all positions point into: the decoded source, or what a reader of a binary format wrote. */
  text: string
  kind: Kind
  /** The year that is reported on, not the year of writing; undefined when nothing tells it. */
  year: number | undefined
  /** The organ that issues it, as the title or the signature names it. */
  issuer: string | undefined
  /**
   * For each line of `text`, where it stands in the document itself; absent when the source is text, which has
   * lines of its own.
   */
  places?: readonly DocumentPlace[]
  /** Comments by which the drafter speaks to this program; absent when there are none. */
  comments?: readonly Comment[]
  /** Marks of Markdown that were pasted in, in the order of the text: read as if they were not there; absent when none. */
  markup?: readonly Range[]
  /** What it looks like; only of documents that tell. Made when it is first asked for, and not enumerable. */
  readonly layout?: Layout
  /** Pages before or behind the text, from 1, that are pictures: nobody has read what stands on them. */
  pictures?: readonly number[]
  children: ReportContent[]
  position: Position
}

/** A note in the draft that is no part of its text: `<!-- … -->`, or a comment of Word. */
export interface Comment {
  /** Without its marks. */
  readonly text: string
  /** Of `<!-- … -->` all of it; of a comment in Word the paragraphs that it is about. */
  readonly range: Range
  /** line: alone on its line, about what follows. beside: behind text on its line. words: about its range itself. */
  readonly stands: 'line' | 'beside' | 'words'
  /** Word only. */
  readonly author?: string
}

/**
 * A place in the terms of a document that has no lines: all counts from 1. A Word file has paragraphs (those
 * with text, outside tables), a PDF has pages and their lines.
 */
export type DocumentPlace =
  | {readonly paragraph: number}
  | {readonly table: number; readonly row: number; readonly column: number}
  | {readonly footnote: number}
  | {readonly endnote: number}
  | {readonly page: number; readonly line: number}

/** One of the parts of a 公文 that is a single block: its words are the flow text of its leaves. */
export interface Element extends Parent {
  type: ElementType
  children: PhrasingContent[]
  position: Position
}

export const elementTypes = [
  'classification', // 密级和保密期限: 秘密★1年
  'documentNumber', // 发文字号
  'approver', // 签发人
  'issuer', // 发文机关标志: the organ alone on a line above the title
  'title', // 标题
  'recipient', // 主送机关
  'salutation', // 称谓: 各位代表：
  'signature', // 发文机关署名
  'date', // 成文日期
  'copyTo', // 抄送机关
  'issue', // 印发机关和印发日期
  'note', // 附注: （此件公开发布）
  'annexNote', // 附件说明: 附件：1.…
  'furniture', // page numbers, navigation, advertising: of the carrier, not of the text
] as const
export type ElementType = (typeof elementTypes)[number]

/** A heading with all that stands under it. */
export interface Section extends Parent {
  type: 'section'
  /** 1 for the outermost level that the draft uses. */
  depth: number
  /** As written: “一、”, “（一）”, “1．”; absent for headings without a number. */
  number?: string
  /** The heading without its number; empty when a numbered paragraph has no heading sentence. */
  title: string
  /** Heading and text share a paragraph: “（一）X。正文”. */
  runIn: boolean
  /** A `sectionHeading` first, then what stands under it. */
  children: ReportContent[]
  position: Position
}

/** The heading of a section, number included. */
export interface SectionHeading extends Parent {
  type: 'sectionHeading'
  depth: number
  children: PhrasingContent[]
  position: Position
}

/** One point of an enumeration inside a paragraph, from “一是” to the next point or the end. */
export interface Item extends Parent {
  type: 'item'
  /** 1 for “一是”. */
  ordinal: number
  children: PhrasingContent[]
  position: Position
}

/** 附件 or 名词解释 after the body: its own small text, not part of the report's outline. */
export interface Annex extends Parent {
  type: 'annex'
  title: string
  children: ReportContent[]
  position: Position
}

export type ReportContent = Element | Section | SectionHeading | Annex | RootContent

declare module 'mdast' {
  interface PhrasingContentMap {
    item: Item
  }
  // What can stand in a paragraph must be able to stand in a root, or the types of mdast contradict themselves.
  interface RootContentMap {
    item: Item
  }
}
