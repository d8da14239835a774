import type {Words} from '../diagnostic/types.ts'

/** The command line asks for something that does not exist: exit code 2, and nothing is linted. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  constructor(readonly words: Words) {
    super(words.en)
  }
}
