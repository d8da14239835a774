import type {Words} from '../../diagnostic/types.ts'

/** What can be wrong with the file of a word processor, each with what to do. */

export const cutOff: Words = {
  zh: '文件不完整（可能没有下载完，或没有保存完）；请重新获取或另存后再核',
  en: 'the file is cut off (its download or saving did not finish); get it again, or save it again',
}
export const damaged: Words = {
  zh: '文件已损坏；请用 Word 或 WPS 打开修复，另存为 .docx 后再核',
  en: 'the file is damaged; let Word or WPS repair it, and save it as .docx',
}
export const locked: Words = {
  zh: '文件加了密码；请在 Word 或 WPS 里打开，去掉密码，另存后再核',
  en: 'the file has a password; open it in Word or WPS, remove the password, and save it',
}
export const hasDtd: Words = {
  zh: '文件里有 Word 从不写入的内容（DTD），可能被人动过手脚，没有读取',
  en: 'the file has contents that Word never writes (a DTD), as only a tampered file does, and was not read',
}
export const tooDeep: Words = {
  zh: '文件内部嵌套太深，不像是 Word 或 WPS 存的，没有读取',
  en: 'the file nests too deeply to come from Word or WPS, and was not read',
}
export const notWord: Words = {
  zh: '文件里没有 Word 文稿的正文，不是 Word 文档；请用 Word 或 WPS 另存为 .docx 后再核',
  en: 'the file has no body of a Word document; save the draft as .docx in Word or WPS',
}
