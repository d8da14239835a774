import type {Words} from '../../diagnostic/types.ts'

export function unwritableWords(code: string): Words {
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? {
        zh: '磁盘已满，核对到一半停下；腾出空间后加 --resume 接着做',
        en: 'the disk is full, and the audit has stopped half-way; make room, and go on with --resume',
      }
    : {
        zh: `结果写不进去（${code}），核对到一半停下；改好后加 --resume 接着做`,
        en: `the records cannot be written (${code}), and the audit has stopped half-way; go on with --resume when that is mended`,
      }
}

/** @param code how its process ended, a signal or an exit code */
export function endedWords(code: string): Words {
  return {
    zh: `读这个文件时程序意外终止（${code}），已跳过；请单独打开检查，或另存为 .docx 后再核对`,
    en: `the program ended while it was reading this file (${code}), which was passed over; open it by itself, or save it as .docx and try again`,
  }
}

/** @param seconds that it was given */
export function slowWords(seconds: number): Words {
  return {
    zh: `读了 ${seconds} 秒还没有读完，已跳过；确实需要更久请用 --timeout 放宽`,
    en: `it was not read in ${seconds} seconds and was passed over; give it longer with --timeout`,
  }
}

/** A mistake of ours: it costs this draft, and no other. */
export function mistakeWords(error: unknown): Words {
  const {message} = error as Error
  return {
    zh: `核对这份文稿时程序内部出错，没有核对：${message}`,
    en: `the program made a mistake in checking this draft, which was not checked: ${message}`,
  }
}
