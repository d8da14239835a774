import type {Basis, Language} from '../diagnostic/types.ts'
import {printable} from '../tree/printable.ts'

/** 《党政机关公文格式》（GB/T 9704—2012）7.3.5.4; a title inside the title gets 〈〉, as GB/T 15834 asks. */
export function formatBasis({document, number, article = ''}: Basis, language: Language): string {
  const title = `《${document.replaceAll('《', '〈').replaceAll('》', '〉')}》`
  if (language === 'zh') return printable(title + (number ? `（${number}）` : '') + article)
  return printable([title, number && `(${number})`, article].filter(part => part).join(' '))
}

/** All documents that a rule rests on, on one line; empty when there are none. */
export function formatBases(bases: readonly Basis[], language: Language): string {
  let text = formatted[language].get(bases)
  if (text === undefined) {
    text = bases.map(basis => formatBasis(basis, language)).join(language === 'zh' ? '；' : '; ')
    formatted[language].set(bases, text)
  }
  return text
}

/** The findings of a rule share its bases. */
const formatted: Readonly<Record<Language, WeakMap<readonly Basis[], string>>> = {
  zh: new WeakMap(),
  en: new WeakMap(),
}
