import type {OptionShape, OptionShapes} from '../../check/options.ts'
import {defaultOf, ownOptions} from '../own-options.ts'

type Given = Readonly<Record<string, unknown>>

/** The options of a rule with one thing left out. */
export interface LeftOut {
  /** “forms[2].wrong[0]”. */
  readonly name: string
  /** What stands there. */
  readonly value: unknown
  readonly options: Given
  /** Its own parts, to be left out in turn. */
  readonly parts: () => readonly LeftOut[]
}

/** Every option that the rule sets itself, and every entry of its lists, left out one at a time. */
export function leftOut(options: Given, shapes: OptionShapes, prefix = ''): readonly LeftOut[] {
  return Object.entries(ownOptions(options, shapes)).flatMap(([name, value]) => {
    const shape = shapes[name]
    if (!shape) return []
    const write = (replaced: unknown) => ({...options, [name]: replaced})
    if (Array.isArray(value)) return entries(prefix + name, value, shape, write)
    // What must be named cannot be left out.
    if ((shape.type === 'role' && !shape.optional) || (shape.type === 'choice' && shape.required)) return []
    return [{name: prefix + name, value, options: write(defaultOf(shape)), parts: () => []}]
  })
}

function entries(
  name: string,
  list: readonly unknown[],
  shape: OptionShape,
  write: (list: readonly unknown[]) => Given,
): readonly LeftOut[] {
  return list.map((value, index) => {
    const partOf = `${name}[${index}]`
    const parts = () =>
      shape.type === 'records'
        ? leftOut(value as Given, shape.fields, `${partOf}.`).map(part => inside(part, list, index, write))
        : []
    return {name: partOf, value, options: write(list.toSpliced(index, 1)), parts}
  })
}

/** A part of a record, as a part of the options that hold the record. */
function inside(
  part: LeftOut,
  list: readonly unknown[],
  index: number,
  write: (list: readonly unknown[]) => Given,
): LeftOut {
  const options = write(list.with(index, part.options))
  return {...part, options, parts: () => part.parts().map(deeper => inside(deeper, list, index, write))}
}
