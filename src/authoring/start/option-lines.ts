import type {OptionShape, OptionShapes} from '../../check/options.ts'
import type {Language} from '../../diagnostic/types.ts'
import {defaultOf} from '../own-options.ts'
import {indented, switchedOff, yamlLines} from './yaml-lines.ts'

/** `options`, each with its meaning above it; those that the rule leaves to their defaults are switched off. */
export function optionLines(
  written: Readonly<Record<string, unknown>>,
  shapes: OptionShapes,
  language: Language,
): readonly string[] {
  const all = Object.entries(shapes)
  const lines = all.flatMap(([name, shape]) => linesOf(name, shape, written[name], language))
  if (lines.length === 0) return []
  const isSilent = all.every(([name]) => written[name] === undefined)
  const hasDefaults = all.some(([, shape]) => defaultOf(shape) !== undefined)
  const head = isSilent ? (hasDefaults ? ['#options:'] : []) : ['options:']
  return [...head, ...indented(lines, head.length > 0 ? 2 : 0)]
}

function linesOf(name: string, shape: OptionShape, value: unknown, language: Language): readonly string[] {
  const about = `# ${shape.about[language]}`
  const fields = shape.type === 'records' ? fieldLines(shape.fields, language) : []
  if (value !== undefined) return [about, ...fields, ...yamlLines({[name]: value})]
  const fallback = defaultOf(shape)
  if (fallback !== undefined) return [about, ...switchedOff(yamlLines({[name]: fallback}))]
  const also = {zh: '还可以写', en: 'may also have'}[language]
  return [`# ${also} ${name}${language === 'zh' ? '：' : ': '}${shape.about[language]}`]
}

function fieldLines(shapes: OptionShapes, language: Language): readonly string[] {
  return Object.entries(shapes).map(
    ([name, {about}]) => `#   ${name}${language === 'zh' ? '：' : ': '}${about[language]}`,
  )
}
