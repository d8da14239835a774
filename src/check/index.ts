import {consecutive} from './consecutive.ts'
import {elementPresent} from './element-present.ts'
import {garbledText} from './garbled-text.ts'
import {halfWidthMark} from './half-width-mark.ts'
import {headingYear} from './heading-year.ts'
import {knownTitle} from './known-title.ts'
import {oneName} from './one-name.ts'
import {pairedMarks} from './paired-marks.ts'
import {placeholder} from './placeholder.ts'
import {promiseKept} from './promise-kept.ts'
import {repeatedPassage} from './repeated-passage.ts'
import {sectionFilled} from './section-filled.ts'
import {topicPresent} from './topic-present.ts'
import {topicTells} from './topic-tells.ts'
import type {Check} from './types.ts'
import {wording} from './wording.ts'

/** All checks by name. Their options are validated when a rule is loaded, so here they are taken as they come. */
export const checks: Readonly<Record<string, Check>> = Object.fromEntries(
  [
    consecutive,
    elementPresent,
    garbledText,
    halfWidthMark,
    headingYear,
    knownTitle,
    oneName,
    pairedMarks,
    placeholder,
    promiseKept,
    repeatedPassage,
    sectionFilled,
    topicPresent,
    topicTells,
    wording,
  ].map(check => [check.name, check as unknown as Check]),
)
