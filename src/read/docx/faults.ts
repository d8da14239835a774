import type {Words} from '../../diagnostic/types.ts'

export const notWord: Words = {
  zh: '文件里没有 Word 文稿的正文，不是 Word 文档；请用 Word 或 WPS 另存为 .docx 后再核',
  en: 'the file has no body of a Word document; save the draft as .docx in Word or WPS',
}
