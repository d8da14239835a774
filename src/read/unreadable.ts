import type {Words} from '../diagnostic/types.ts'

/** The file is not a draft that can be read. Unreadable is never a pass. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  constructor(readonly words: Words) {
    super(words.en)
  }
}
