import type {Words} from '../../diagnostic/types.ts'
import type {Spread} from './spread.ts'
import type {Figure} from './types.ts'

/** Why a person should look at a figure: what it is compared with, and that it may be right all the same. */

export function tooMuchWords(most: number, {unit}: Figure): Words {
  return {
    zh: `超过了${most}${unit}，请核对`,
    en: `more than ${most}${unit}: please check`,
  }
}

export function riseWords({value, unit}: Figure, before: number): Words {
  const times = timesOf(value / before)
  return {
    zh: `是上年（${before}${unit}）的${times}倍，请核对`,
    en: `${times} times the ${before} of the year before: please check`,
  }
}

export function fallWords({value, unit}: Figure, before: number): Words {
  if (value === 0)
    return {zh: `上年有${before}${unit}，请核对`, en: `it was ${before} the year before: please check`}
  const part = timesOf(before / value)
  return {
    zh: `只有上年（${before}${unit}）的1/${part}，请核对`,
    en: `1/${part} of the ${before} of the year before: please check`,
  }
}

export function strangerWords({value, unit}: Figure, {median, count}: Spread): Words {
  const usual = {
    zh: `${count}份报告的中位数是${median}${unit}`,
    en: `the median of ${count} reports is ${median}`,
  }
  return value > median
    ? {zh: `明显偏大：${usual.zh}，请核对`, en: `far above the others: ${usual.en}; please check`}
    : {zh: `明显偏小：${usual.zh}，请核对`, en: `far below the others: ${usual.en}; please check`}
}

function timesOf(ratio: number): string {
  return String(Math.round(ratio * 10) / 10)
}
