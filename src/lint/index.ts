export {type Coverage, coverageOf} from './coverage.ts'
export {lint} from './lint.ts'
export {Memory} from './memory.ts'
export type {Guard, LintOptions, Status, Verdict} from './types.ts'
