import {checks} from '../check/index.ts'
import type {LoadedPresets} from '../rule/load/load-presets.ts'
import {PresetLoader} from '../rule/load/load-presets.ts'
import type {Catalogue, Preset} from '../rule/types.ts'

/**
 * Presets of what `--rule` says: `id: off`, `id: [warning, {minimum: 40}]`, with braces around it or not, and with
 * ESLint’s numbers and its `id:off`. Each is called “--rule”, with a number from the second on.
 */
export function rulePresets(
  texts: readonly string[],
  catalogue: Catalogue,
  presets: ReadonlyMap<string, Preset>,
): LoadedPresets {
  const loader = new PresetLoader({catalogue, checks, read: () => undefined})
  for (const preset of presets.values()) loader.know(preset)
  for (const [index, text] of texts.entries()) {
    const inside = text.trim().replace(/^\{([\s\S]*)\}$/, '$1')
    const file = index === 0 ? '--rule' : `--rule ${index + 1}`
    loader.load({file, source: `rules: {${inside.replace(tightColon, '$1 ').replace(eslintLevel, levelOf)}}`})
  }
  return loader
}

/** `id:off`, as ESLint takes it, which is one word of YAML. */
const tightColon = /((?:^|[,{])\s*["']?[a-z][\w-]*\/[\w-]+["']?:)(?=\S)/g

/** 0, 1, 2 and warn, as the value of a rule or at the head of its list. */
const eslintLevel =
  /((?:^|[,{])\s*["']?[a-z][\w-]*\/[\w-]+["']?\s*:\s*\[?\s*)["']?(0|1|2|warn)["']?(?=\s*(?:[,\]}]|$))/g

function levelOf(_: string, before: string, level: string): string {
  return before + {0: 'off', 1: 'warning', 2: 'error', warn: 'warning'}[level]
}
