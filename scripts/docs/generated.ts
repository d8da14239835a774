import {checks} from '../../src/check/index.ts'
import {cliMarkdown} from '../../src/cli/reference.ts'
import {schemaFiles} from '../schemas.ts'
import type {BuiltIn} from '../sources.ts'
import {checksPage} from './checks-page.ts'
import {madeBy} from './markdown.ts'
import {rulesPage} from './rules-page.ts'

/** All files that are made from the rules, the checks and the command line: path in the project → content. */
export function generatedFiles(builtIn: BuiltIn): Readonly<Record<string, string>> {
  return {
    'docs/rules.md': rulesPage(builtIn),
    'docs/checks.md': checksPage(checks, builtIn.catalogue),
    'docs/cli.md': `${madeBy}\n\n${cliMarkdown()}`,
    ...schemaFiles(builtIn.catalogue),
  }
}
