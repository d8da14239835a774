import type {Words} from '../../diagnostic/types.ts'

/** What can be wrong with a .doc or .wps, each with what to do. */

export const ancient: Words = {
  zh: '这是 Word 95 或更早版本的文档，无法核对；请用 Word 或 WPS 打开，另存为 .docx 后再核',
  en: 'this is a document of Word 95 or older, and cannot be checked: open it in Word or WPS and save it as .docx',
}
export const notWord: Words = {
  zh: '文件里没有 Word 或 WPS 文稿的正文；如果能用 Word 或 WPS 打开，请另存为 .docx 后再核',
  en: 'the file has no text of Word or WPS; if Word or WPS opens it, save it as .docx',
}
