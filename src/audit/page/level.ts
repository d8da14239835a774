/**
 * How a level looks: the best, the last, and those between them.
 *
 * @param level its place, best first; -1: none
 */
export function levelLook(level: number, levels: number): 'good' | 'fair' | 'poor' | '' {
  if (level < 0) return ''
  if (level === 0) return 'good'
  return level === levels - 1 ? 'poor' : 'fair'
}
