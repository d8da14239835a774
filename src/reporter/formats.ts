/** The names that `--format` takes; the first is the default. Without the reporters themselves: help needs only these. */
export const formats = [
  'stylish',
  'checklist',
  'json',
  'json-with-metadata',
  'sarif',
  'junit',
  'checkstyle',
  'github',
  'gitlab',
  'unix',
  'compact',
  'tap',
  'rdjson',
  'html',
  'markdown',
  'csv',
] as const
export type Format = (typeof formats)[number]
