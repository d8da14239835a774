import type {Words} from '../../diagnostic/types.ts'
import type {FaultText} from './fault.ts'

/** The words for an error of the YAML parser; `line` is the line that it stands in. */
export function yamlText(error: string, detail: string, line: string): FaultText {
  const {message, hint} = texts[error] ?? {message: {zh: 'YAML 写法有误', en: lowerFirst(detail)}}
  const special = habit(line)
  const shown = special ?? hint
  return {code: `yaml/${error.toLowerCase().replaceAll('_', '-')}`, message, ...(shown && {hint: shown})}
}

/** What people who type Chinese do: the parser's own words would send them astray. */
function habit(line: string): Words | undefined {
  if (/^\s*(?:- )?["']?[\w/-]+["']?\s*：/.test(line)) {
    return {zh: '键后面的冒号要用半角“:”，再空一格', en: 'the colon after a key must be “:” and a space'}
  }
  if (/^\s*(?:- )?[\w/-]+:[^\s"'/]/.test(line)) {
    return {zh: '冒号后面要空一格', en: 'a space must follow the colon'}
  }
  if (/\{[^{}"']*\{[A-Za-z]/.test(line)) {
    return {
      zh: '写在花括号里的文字，若含“{名称}”，要加引号：{zh: "…{名称}…"}',
      en: 'inside braces, text with a {name} needs quotes: {en: "… {name} …"}',
    }
  }
  return undefined
}

const structure: Words = {
  zh: '检查这一行和上一行的缩进',
  en: 'look at the indentation of this line and the one above',
}

const texts: Readonly<Record<string, {readonly message: Words; readonly hint?: Words}>> = {
  BAD_ALIAS: {message: {zh: '引用“*…”有误', en: 'bad alias'}, hint: quoteIt('*')},
  BAD_DQ_ESCAPE: {
    message: {zh: '双引号里的反斜杠写法有误', en: 'bad escape in double quotes'},
    hint: {zh: '改用单引号，或者写两个反斜杠', en: 'use single quotes, or write the backslash twice'},
  },
  BAD_INDENT: {message: {zh: '缩进不一致', en: 'bad indentation'}, hint: structure},
  BAD_SCALAR_START: {
    message: {zh: '文字不能以这个符号开头', en: 'text cannot start with this character'},
    hint: {zh: '给整段文字加上引号', en: 'put the text in quotes'},
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {zh: '一行里有两个“键: 值”', en: 'two mappings in one line'},
    hint: {
      zh: '文字里有“: ”时加上引号，否则检查缩进',
      en: 'put text with “: ” in quotes, or mend the indentation',
    },
  },
  DUPLICATE_KEY: {
    message: {zh: '键重复了', en: 'duplicate key'},
    hint: {zh: '合并成一个', en: 'merge them into one'},
  },
  MISSING_CHAR: {
    message: {zh: '缺少符号：引号、括号或冒号没有写完', en: 'a quote, bracket or colon is missing'},
  },
  MULTILINE_IMPLICIT_KEY: {
    message: {zh: '这一行不是“键: 值”', en: 'this line is not “key: value”'},
    hint: structure,
  },
  MULTIPLE_DOCS: {
    message: {zh: '一个文件里只能写一份内容', en: 'a file holds one document only'},
    hint: {zh: '删去“---”', en: 'remove the “---”'},
  },
  NON_STRING_KEY: {
    message: {zh: '键必须是文字', en: 'a key must be text'},
  },
  RESOURCE_EXHAUSTION: {message: {zh: '引用“*…”太多', en: 'too many aliases'}},
  TAB_AS_INDENT: {
    message: {zh: '缩进用了制表符（Tab）', en: 'a tab is used for indentation'},
    hint: {zh: '改用空格', en: 'use spaces'},
  },
  TAG_RESOLVE_FAILED: {message: {zh: '不认识的标记“!…”', en: 'unknown tag'}, hint: quoteIt('!')},
  UNEXPECTED_TOKEN: {
    message: {zh: '这里不该有这个内容', en: 'unexpected content'},
    hint: {
      zh: '文字里有特殊符号时加上引号，否则检查缩进',
      en: 'quote text with special marks, or mend the indentation',
    },
  },
}

function quoteIt(mark: string): Words {
  return {zh: `以“${mark}”开头的文字要加引号`, en: `text that starts with “${mark}” needs quotes`}
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
