import type {Words} from '../diagnostic/types.ts'

/** A preset, a rule or a file that was asked for does not exist. What is wrong inside one is a `FaultsError`. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError'
  constructor(readonly words: Words) {
    super(words.en)
  }
}
