import type {OptionShape, OptionShapes} from '../check/options.ts'

/** What a rule has set itself: defaults are those of its check. */
export function ownOptions(
  options: Readonly<Record<string, unknown>>,
  shapes: OptionShapes,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).filter(([name, value]) => {
      const shape = shapes[name]
      return value !== undefined && !(shape && isAlike(defaultOf(shape), value))
    }),
  )
}

export function defaultOf(shape: OptionShape): unknown {
  return 'default' in shape ? shape.default : undefined
}

/** Options are plain data with keys in the order of the check. */
export function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The same, and without the defaults inside records: as the author of the rule wrote them. */
export function writtenOptions(
  options: Readonly<Record<string, unknown>>,
  shapes: OptionShapes,
): Readonly<Record<string, unknown>> {
  const written = Object.entries(ownOptions(options, shapes)).map(([name, value]) => {
    const shape = shapes[name]
    if (shape?.type !== 'records') return [name, value]
    return [
      name,
      (value as Readonly<Record<string, unknown>>[]).map(one => writtenOptions(one, shape.fields)),
    ]
  })
  return Object.fromEntries(written)
}

/** “minimum: 60, accept: ["section"]”, on one line. */
export function inlineOptions(options: Readonly<Record<string, unknown>>): string {
  return Object.entries(options)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')
}
