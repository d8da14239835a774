/** Numbers for marks (`w:id`) that none of these parts has, in rising order. */
export function freshIds(parts: readonly string[]): () => number {
  let used: Set<string> | undefined
  let last = 0
  return () => {
    used ??= new Set(
      parts.flatMap(xml => Array.from(xml.matchAll(/:id\s*=\s*["'](\d+)["']/g), ([, id]) => id!)),
    )
    do last++
    while (used.has(String(last)))
    return last
  }
}

/**
 * The start of a run whose look was changed since changes are tracked: of a run that is cut in two, both halves tell
 * the change, and each telling needs an id of its own.
 */
export function withFreshIds(open: string, fresh: () => number): string {
  const change = /(<(?:[^\s<>:]+:)?rPrChange\s(?:[^<>]*?\s)?[^\s=<>:]+:id\s*=\s*)(?:"[^"]*"|'[^']*')/g
  return open.replace(change, (_all, before: string) => `${before}"${fresh()}"`)
}

/** The start of a new run that looks like another; how that one looked before is its own story. */
export function withoutHistory(open: string): string {
  return open.replace(/<((?:[^\s<>:/]+:)?rPrChange)\b[^<>]*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g, '')
}
