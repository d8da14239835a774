import {isRecord} from './details.ts'
import type {YamlFile} from './yaml-file.ts'

/** A part of a file as if it were a file: paths begin there. Faults of the syntax are those of the whole. */
export function yamlBelow(yaml: YamlFile, base: readonly (string | number)[]): YamlFile {
  return {
    file: yaml.file,
    value: valueAt(yaml.value, base),
    faults: [],
    has: path => yaml.has([...base, ...path]),
    key: path => yaml.key([...base, ...path]),
    at: path => yaml.at([...base, ...path]),
    within: (path, words) => yaml.within([...base, ...path], words),
    head: path => yaml.head([...base, ...path]),
    fault: (place, text) => yaml.fault(place, text),
  }
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof step === 'number') return Array.isArray(inner) ? inner[step] : undefined
    return isRecord(inner) ? inner[step] : undefined
  }, value)
}
