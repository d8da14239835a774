import type {Words} from '../diagnostic/types.ts'

/** What can be wrong with the file of a document, each with what to do. */

export const cutOff: Words = {
  zh: '文件不完整（可能没有下载完，或没有保存完）；请重新获取或另存后再核',
  en: 'the file is cut off (its download or saving did not finish); get it again, or save it again',
}
export const damaged: Words = {
  zh: '文件已损坏；请重新获取，或者用原来的程序打开修复、另存后再核',
  en: 'the file is damaged; get it again, or let its program repair it and save it',
}
export const locked: Words = {
  zh: '文件加了密码；请打开后去掉密码，另存后再核',
  en: 'the file has a password; open it, remove the password, and save it',
}
export const tooLarge: Words = {
  zh: '文件解压后超过 100 MB，不像是文稿，没有读取',
  en: 'the file unpacks to more than 100 MB, which no draft does, and was not read',
}
export const tooDeep: Words = {
  zh: '文件内部嵌套太深，不像是文稿，没有读取',
  en: 'the file nests more deeply than any draft, and was not read',
}
export const outside: Words = {
  zh: '文件内部指向了自身以外的路径，可能被人动过手脚，没有读取',
  en: 'the file names paths outside itself, as only a tampered file does, and was not read',
}
export const hasDtd: Words = {
  zh: '文件里有文稿不该有的内容（DTD），可能被人动过手脚，没有读取',
  en: 'the file has contents that no draft has (a DTD), as only a tampered file does, and was not read',
}
