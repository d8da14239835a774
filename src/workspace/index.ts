/** What needs a disk, for Node: `hegao/workspace`. */

export type {Draft, Unmatched} from './drafts.ts'
export {readPdf} from './pdf.ts'
export type {Settings, WorkspaceOptions} from './settings.ts'
export {watchdog} from './watchdog.ts'
export {type FoundDrafts, type Ignored, type Judge, Workspace} from './workspace.ts'
