import type {OptionShape, OptionShapes} from '../check/options.ts'

type Values = Readonly<Record<string, unknown>>

/** What a rule has set itself: defaults are those of its check. */
export function ownOptions(options: Values, shapes: OptionShapes): Values {
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
export function writtenOptions(options: Values, shapes: OptionShapes): Values {
  const written = Object.entries(ownOptions(options, shapes)).map(([name, value]) => {
    const shape = shapes[name]
    if (shape?.type !== 'records') return [name, value]
    return [name, recordsOf(value).map(one => writtenOptions(known(one, shape.fields), shape.fields))]
  })
  return Object.fromEntries(written)
}

/** As plain data: of many records the compiled catalogue has more than their fields, and these only when asked. */
function recordsOf(value: unknown): readonly Values[] {
  return JSON.parse(JSON.stringify(value)) as readonly Values[]
}

function known(record: Values, shapes: OptionShapes): Values {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name in shapes))
}

/** “minimum: 60, accept: ["section"]”, on one line. */
export function inlineOptions(options: Values): string {
  return Object.entries(options)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')
}
