import {lintResults} from './lint-result.ts'
import type {Reporter} from './types.ts'

/** ESLint's `-f json`, with keys added and none changed. */
export const json: Reporter = (outcomes, {language}) => `${JSON.stringify(lintResults(outcomes, language))}\n`
