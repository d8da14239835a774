import type {Words} from '../../src/diagnostic/types.ts'
import {draftOf} from './drafts.ts'

/** One file that was handed in, and what an audit would find out about it. */
export interface SampleDraft {
  readonly path: string
  readonly text: string
  readonly unit?: string
  readonly year?: number
  readonly date?: string
  readonly asWord?: boolean
  readonly unreadable?: Words
}

const shangdang = draftOf('000').text
const heshun = shangdang.replace('长治市上党区审计局', '和顺县审计局')

/**
 * What a supervisor's folder has: the five drafts (one as a Word file), one that another unit copied without
 * changing the names inside, one that came twice, one that cannot be read, one of nobody knows whom.
 */
export const folder: readonly SampleDraft[] = [
  {path: '和顺县审计局.txt', text: heshun, unit: '和顺县审计局', year: 2025, date: '2026-03-09'},
  {
    path: '审计/上党区审计局.docx',
    text: shangdang,
    unit: '长治市上党区审计局',
    year: 2025,
    date: '2026-02-12',
    asWord: true,
  },
  {
    path: '审计/上党区审计局（旧）.txt',
    text: shangdang,
    unit: '长治市上党区审计局',
    year: 2025,
    date: '2026-02-10',
  },
  {
    path: '审计/开封市审计局.txt',
    text: draftOf('002').text,
    unit: '开封市审计局',
    year: 2024,
    date: '2025-02-12',
  },
  {path: '审计/西青区审计局.txt', text: draftOf('001').text, unit: '天津市西青区审计局', year: 2023},
  {path: '某局述职.txt', text: draftOf('004').text, year: 2022},
  {
    path: '财政/解放区财政局.txt',
    text: draftOf('003').text,
    unit: '解放区财政局',
    year: 2023,
    date: '2024-02-28',
  },
  {
    path: '财政/武陟县财政局.docx',
    text: '',
    unit: '武陟县财政局',
    unreadable: {
      zh: '文件有密码：去掉密码再核对',
      en: 'the file has a password: take it off and check again',
    },
  },
]
