/** Of 100, with one decimal. Rounded down, so that what is not whole never looks whole. */
export function percentOf(points: number, of: number): number {
  return Math.floor((points * 1000) / of) / 10
}
