/** A comment in the archive by which a letter that we wrote is known again, for no program shows it. */
export const letterMark = 'Hegao: letter of an audit'
/** Letters are called so, in a folder for each unit. */
export const letterNames = {feedback: '反馈意见.docx', reminder: '催报通知.docx'} as const
