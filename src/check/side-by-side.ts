/**
 * Patterns as alternatives of one: there groups are counted through, so what refers back to the first group of a pattern
 * (`\1`) is told the number that this group has among all. The same list where nothing refers back.
 */
export function sideBySide(patterns: readonly string[]): readonly string[] {
  if (!patterns.some((pattern, at) => at > 0 && pattern.includes('\\'))) return patterns
  let base = 0
  let isChanged = false
  const renumbered = patterns.map(pattern => {
    const before = base
    if (pattern.includes('(')) base += groupsOf(pattern)
    if (before === 0 || !backward.test(pattern)) return pattern
    isChanged = true
    return pattern.replace(part, (whole, group: string | undefined) =>
      group === undefined ? whole : `(?:\\${before + Number(group)})`,
    )
  })
  return isChanged ? renumbered : patterns
}

/** How many groups of a pattern capture. */
export function groupsOf(pattern: string): number {
  let count = 0
  pattern.replace(part, (whole, _group, opening: string | undefined) => {
    if (opening !== undefined) count++
    return whole
  })
  return count
}

const backward = /\\[1-9]/

/** What refers back, what opens a group that captures; and what is neither, though it looks alike: `\\(`, `[(]`. */
const part = /\\([1-9]\d?)|(\((?!\?)|\(\?<(?![=!]))|\\.|\[(?:\\.|[^\]\\])*\]/gs
