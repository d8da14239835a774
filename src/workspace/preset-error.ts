import type {Words} from '../diagnostic/types.ts'

/** A preset that was asked for does not exist. What is wrong inside a preset is a `FaultsError`. */
export class PresetError extends Error {
  override readonly name = 'PresetError'
  constructor(readonly words: Words) {
    super(words.en)
  }
}
