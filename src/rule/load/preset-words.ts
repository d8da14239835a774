import type {Words} from '../../diagnostic/types.ts'

/** In a user's preset one text serves for both languages. */
export function toWords(written: string | Words): Words {
  return typeof written === 'string' ? {zh: written, en: written} : written
}
