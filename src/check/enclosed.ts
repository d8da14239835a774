import {parseDate} from './date.ts'
import type {CheckContext} from './types.ts'

/** The title of a document that carries another one: “关于印发……的通知”, “关于公布……的公告”. Not 维修, which revises none. */
export const carriesAnother = /[印转]发|批转|公布|发布|废止|修[订改正编](?!造)|立改废|汇编|解读|说明/

/** Behind the day of a notice that passes another document on stands that document, in the same file: where the notice ends. */
export function enclosedFrom({blocks}: CheckContext): number | undefined {
  const title = blocks.findIndex(({node}) => node.type === 'title')
  if (title === -1 || !/[印转]发|批转/.test(blocks[title]!.flow.text)) return undefined
  const dated = blocks.find(({flow: {text}}, at) => at > title && isDay.test(text) && parseDate(text))
  return dated?.node.position?.end.offset
}

const isDay = /^[ \u3000]*[\d一二][^，。；：]{5,14}日$/
