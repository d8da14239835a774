import {contents} from './contents.ts'
import {form} from './form.ts'
import {gaps} from './gaps.ts'
import {law} from './law.ts'
import type {Kind} from './mutate.ts'
import {punctuation} from './punctuation.ts'
import {structure} from './structure.ts'
import {wording} from './wording.ts'

/** All ways in which the five drafts are broken. */
export const kinds: readonly Kind[] = [
  ...structure,
  ...contents,
  ...form,
  ...gaps,
  ...law,
  ...wording,
  ...punctuation,
]
