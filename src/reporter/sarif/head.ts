import type {Language} from '../../diagnostic/types.ts'
import {toUri} from '../path.ts'
import type {Outcome, ReporterOptions} from '../types.ts'
import {notificationKinds, notificationsOf} from './notifications.ts'
import {root} from './place.ts'
import {type Asked, descriptorOf} from './rules.ts'

/** GitHub refuses a run with more results than this. */
export const mostResults = 25_000

/** What a log has before its runs. */
export const logHead = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0'} as const

export interface RunOptions {
  readonly language: Language
  readonly version?: string | undefined
  /** Absolute: what relative addresses begin at. */
  readonly folder?: string | undefined
}

/** What a run has before its invocation and its results. */
export function runHead(rules: readonly Asked[], {language, version, folder}: RunOptions) {
  return {
    tool: {
      driver: {
        name: 'hegao',
        fullName: {zh: '核稿：报告文稿合规核对', en: 'Hegao, a compliance linter for draft reports'}[
          language
        ],
        ...(version !== undefined && {version, semanticVersion: version}),
        // There is no address that all who installed it share; this names the package.
        informationUri: `pkg:npm/hegao${version === undefined ? '' : `@${version}`}`,
        language: {zh: 'zh-CN', en: 'en-US'}[language],
        rules: rules.map(rule => descriptorOf(rule, language)),
        notifications: notificationKinds(language),
      },
    },
    ...(folder !== undefined && {originalUriBaseIds: {[root]: {uri: folderUri(folder)}}}),
    columnKind: 'utf16CodeUnits',
  }
}

/** A base has to end in a slash. */
function folderUri(folder: string): string {
  const uri = toUri(folder)
  return uri.endsWith('/') ? uri : `${uri}/`
}

/** Unreadable is never a pass: then the run did not succeed. */
export function invocationOf(outcomes: readonly Outcome[], leftOut: number, options: ReporterOptions) {
  const notifications = notificationsOf(outcomes, leftOut, options)
  return {
    executionSuccessful: outcomes.every(outcome => 'report' in outcome),
    ...(notifications.length > 0 && {toolExecutionNotifications: notifications}),
  }
}
