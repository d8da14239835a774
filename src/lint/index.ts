export {lint} from './lint.ts'
export type {LintOptions, Status, Verdict} from './types.ts'
