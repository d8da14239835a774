import {checks} from '../../src/check/index.ts'
import {cliMarkdown} from '../../src/cli/reference.ts'
import type {DataFile} from '../data-files.ts'
import {schemaFiles} from '../schemas.ts'
import type {BuiltIn} from '../sources.ts'
import {checksPage} from './checks-page.ts'
import {dataPage} from './data-page.ts'
import {madeBy} from './markdown.ts'
import {rulesPage} from './rules-page.ts'

/** All files that are made from the rules, the checks, the data and the command line: path in the project → content. */
export function generatedFiles(
  builtIn: BuiltIn,
  dataFiles: readonly DataFile[],
): Readonly<Record<string, string>> {
  return {
    'docs/rules.md': rulesPage(builtIn),
    'docs/checks.md': checksPage(checks, builtIn.catalogue),
    'docs/data.md': dataPage(dataFiles, builtIn.catalogue.rules),
    'docs/cli.md': `${madeBy}\n\n${cliMarkdown()}`,
    ...schemaFiles(builtIn.catalogue),
  }
}
