import type {Chance} from './chance.ts'

/** What people do to a report that they copy. Texts are those of the drafts, paragraph by paragraph. */

/** Other figures: each run of digits becomes another one of the same length. Years and numbers of laws too. */
export function renumbered(text: string, chance: Chance): string {
  return text.replace(/[0-9]+/g, digits =>
    digits.replace(/[0-9]/g, (_digit, at) => String(at === 0 ? 1 + chance.below(9) : chance.below(10))),
  )
}

/** Other names, the longest first: “长治市上党区审计局” for “海宁市云川区审计局”. */
export function renamed(text: string, names: Readonly<Record<string, string>>): string {
  return Object.keys(names)
    .toSorted((a, b) => b.length - a.length)
    .reduce((changed, name) => changed.replaceAll(name, names[name]!), text)
}

/** One word in about `characters` becomes another one of two characters. */
export function reworded(text: string, characters: number, chance: Chance): string {
  const words = ['有力', '稳步', '着眼', '统一', '各自', '共同', '分别', '主动', '随后', '专门']
  let changed = ''
  for (let at = 0; at < text.length; ) {
    const isWord = /^[\u4e00-\u9fff]{2}/.test(text.slice(at, at + 2))
    if (isWord && chance.below(characters) === 0) {
      changed += chance.pick(words)
      at += 2
    } else changed += text[at++]
  }
  return changed
}

/** Paragraphs as they stand, without empty ones. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r?\n/).filter(line => line.trim() !== '')
}

/** A part of a text of about so many characters, from the beginning of a sentence to the end of one. */
export function sectionOf(text: string, characters: number, chance: Chance): string {
  const sentences = paragraphsOf(text)
    .join('')
    .split(/(?<=[。！？])/)
  const lengthFrom = (first: number) => sentences.slice(first).join('').length
  const firsts = sentences.map((_, at) => at).filter(at => lengthFrom(at) >= characters)
  const first = firsts.length === 0 ? 0 : chance.pick(firsts)
  let section = ''
  for (let at = first; at < sentences.length && section.length < characters; at++) section += sentences[at]
  return section
}

/** Puts a section between two paragraphs. */
export function inserted(section: string, text: string, chance: Chance): string {
  const paragraphs = paragraphsOf(text)
  paragraphs.splice(1 + chance.below(paragraphs.length - 1), 0, section)
  return paragraphs.join('\n')
}
