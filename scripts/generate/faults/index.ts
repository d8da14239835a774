import {contents} from './contents.ts'
import {form} from './form.ts'
import {law} from './law.ts'
import {marks} from './marks.ts'
import {structure} from './structure.ts'
import type {Fault} from './types.ts'
import {wording} from './wording.ts'

export const faults: readonly Fault[] = [...contents, ...form, ...structure, ...wording, ...law, ...marks]
