import type {Language} from '../../diagnostic/types.ts'
import type {Paint} from '../../reporter/paint.ts'
import {kindWords, phaseWords} from '../../reporter/words.ts'
import type {Examples} from '../../rule/load/load-rule.ts'
import type {Example} from '../../rule/types.ts'
import {printable} from '../../tree/printable.ts'
import {layoutNotes} from '../example-report.ts'

/** The bad examples of a rule with what is said of them, and then the good ones. */
export function formatExamples({good, bad}: Examples, language: Language, paint: Paint): string {
  return [
    ...bad.map(example => formatExample(example, paint.red('✗'), language, paint)),
    ...good.map(example => formatExample(example, paint.green('✓'), language, paint)),
  ].join('\n')
}

function formatExample(example: Example, mark: string, language: Language, paint: Paint): string {
  const {name, text, kind, phase, layout, expect = [], output} = example
  const given = [kind && kindWords[kind][language], phase && phaseWords[phase][language]].filter(Boolean)
  const setting = given.length > 0 ? ` (${given.join(', ')})` : ''
  const lines = text
    .trimEnd()
    .split('\n')
    .map(line => `      ${printable(line)}\n`)
  const looks = layoutNotes(layout ?? {}).map(note => `      ${paint.dim(printable(note))}\n`)
  const said = expect.map(line => `    ${paint.dim('→')} ${printable(line)}\n`)
  const fixed = fixedLines(text, output).map(line => `      ${paint.green(printable(line))}\n`)
  const after = fixed.length > 0 ? `    ${paint.dim(fixedHead[language])}\n${fixed.join('')}` : ''
  return `  ${mark} ${printable(name)}${setting}\n${lines.join('')}${looks.join('')}${said.join('')}${after}`
}

const fixedHead = {zh: '用 --fix 改后：', en: 'after --fix:'}

/** The lines that fixes change. */
function fixedLines(text: string, output = text): string[] {
  const before = text.split('\n')
  return output.split('\n').filter((line, at) => line !== before[at])
}
