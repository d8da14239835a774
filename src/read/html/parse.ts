import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {Unreadable} from '../unreadable.ts'
import {withinLimits} from './limits.ts'

const processor = unified().use(rehypeParse).freeze()

/** A page as a tree (hast). */
export type Root = ReturnType<typeof processor.parse>

/** @throws {Unreadable} for a page that would take the parser more memory or stack than a page may */
export function parsePage(text: string): Root {
  if (!withinLimits(text)) {
    throw new Unreadable({
      zh: '网页太大或标签嵌套太深，读不出来；请把正文复制到 Word 或 WPS 里另存后再核',
      en: 'the page is too large or its tags are nested too deeply; copy its text into Word or WPS and save it',
    })
  }
  return processor.parse(text)
}
