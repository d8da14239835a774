/** How drafts write amounts: “1,243件”, “3.5万人次”. Sources of patterns, to be put together. */

export const number = '(?:\\d{1,3}(?:[,， \\u00a0\\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?'
export const unit = '(?:万|亿)?(?:[人件家户场]次|[件个项次起份部条场期名人户家篇批处例辆台所座宗元])'

/** “1,243”, “1 243” → 1243 */
export function numberOf(written: string): number {
  return Number(written.replace(/[,， \u00a0\u202f]/g, ''))
}

/** The decimals that a number was written with. */
export function decimalsOf(written: string): number {
  return written.split('.')[1]?.length ?? 0
}

/** Sums and differences of written numbers, without what the machine adds to 3.3 − 1.1. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6
