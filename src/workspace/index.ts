/** What needs a disk, for Node: `hegao/workspace`. */

export {type Draft, type Drafts, findDrafts, type Unmatched} from './drafts.ts'
export {readPdf} from './pdf.ts'
export {watchdog} from './watchdog.ts'
export {type Settings, Workspace, type WorkspaceOptions} from './workspace.ts'
