import {checklist} from './checklist.ts'
import {checkstyle} from './checkstyle.ts'
import {compact} from './compact.ts'
import {csv} from './csv.ts'
import type {Format} from './formats.ts'
import {github} from './github.ts'
import {gitlab} from './gitlab.ts'
import {html} from './html/html.ts'
import {json} from './json.ts'
import {jsonWithMetadata} from './json-with-metadata.ts'
import {junit} from './junit.ts'
import {markdown} from './markdown.ts'
import {rdjson} from './rdjson.ts'
import {sarif} from './sarif/sarif.ts'
import {stylish} from './stylish.ts'
import {tap} from './tap.ts'
import type {Reporter} from './types.ts'
import {unix} from './unix.ts'

/** By the name that `--format` takes. All of them: where a start counts, `loadReporter` has the one that is asked for. */
export const reporters = {
  stylish,
  checklist,
  json,
  'json-with-metadata': jsonWithMetadata,
  sarif,
  junit,
  checkstyle,
  github,
  gitlab,
  unix,
  compact,
  tap,
  rdjson,
  html,
  markdown,
  csv,
} satisfies Readonly<Record<Format, Reporter>>
