import type {CheckContext, WaiverFault} from '../../check/types.ts'
import {isDay, type ListedWaiver} from '../../diagnostic/waiver.ts'
import type {Comment} from '../../tree/types.ts'
import {parseDirective} from './directive.ts'
import type {Span} from './passage.ts'
import {spanOf} from './scope.ts'
import type {ScopedWaiver} from './types.ts'

export interface Collected {
  /** Those that hold: with a reason, and not past their day. */
  readonly waivers: readonly ScopedWaiver[]
  /** Those that do not. */
  readonly lapsed: readonly Lapsed[]
  /** Of comments that cannot be understood. */
  readonly faults: readonly WaiverFault[]
}

/** Is there nothing to say of waivers? */
export function isEmpty({waivers, lapsed, faults}: Collected): boolean {
  return waivers.length + lapsed.length + faults.length === 0
}

export interface Lapsed {
  readonly waiver: ScopedWaiver
  readonly fault: 'without-reason' | 'expired'
}

/** The waivers in the draft, then those of files. Without a day of today, none expires. */
export function collectWaivers(
  context: CheckContext,
  listed: readonly ListedWaiver[],
  {today, ignoresComments = false}: {readonly today?: string; readonly ignoresComments?: boolean},
): Collected {
  const faults: WaiverFault[] = []
  const said = ignoresComments ? [] : directives(context, faults)
  const waivers: ScopedWaiver[] = []
  const lapsed: Lapsed[] = []
  for (const waiver of [...said, ...listed.map(scopedOf)]) {
    if (waiver.reason === '') lapsed.push({waiver, fault: 'without-reason'})
    else if (waiver.until && today && waiver.until < today) lapsed.push({waiver, fault: 'expired'})
    else waivers.push(waiver)
  }
  return {waivers, lapsed, faults}
}

function directives(context: CheckContext, faults: WaiverFault[]): ScopedWaiver[] {
  const {report} = context
  const found: {waiver: Omit<ScopedWaiver, 'covers'>; span: Span; isOpen: boolean}[] = []
  for (const comment of report.comments ?? []) {
    const directive = parseDirective(comment.text)
    if (!directive || (directive.until && !isDay(directive.until))) {
      faults.push(unclear(comment, directive?.until))
    } else if (directive.verb === 'resume') {
      const end = comment.range.start.offset!
      for (const one of found)
        if (one.isOpen && isOf(one.waiver.rules, directive.rules)) {
          one.span = {...one.span, end}
          one.isOpen = false
        }
    } else {
      const {rules, reason, until, scope} = directive
      const approvedBy = directive.approvedBy ?? comment.author
      const origin = {file: report.path, line: comment.range.start.line}
      found.push({
        waiver: {
          kind: 'directive',
          rules,
          reason,
          origin,
          range: comment.range,
          ...(approvedBy && {approvedBy}),
          ...(until && {until}),
        },
        span: spanOf(comment, scope, context),
        isOpen: scope === 'rest',
      })
    }
  }
  return found.map(({waiver, span}) => ({
    ...waiver,
    covers: ({start}) => span.start <= start.offset! && start.offset! <= span.end,
  }))
}

/** A comment that resumes without naming rules resumes all. */
function isOf(waived: readonly string[], resumed: readonly string[]): boolean {
  return resumed.length === 0 || waived.some(rule => resumed.includes(rule))
}

function scopedOf({section, files: _, ...waiver}: ListedWaiver): ScopedWaiver {
  return {
    ...waiver,
    covers: (_, path) => section === undefined || path.some(heading => heading.includes(section)),
  }
}

function unclear({text, range}: Comment, until: string | undefined): WaiverFault {
  return {fault: 'unclear', range, data: {waiver: until ?? text.replace(/\s+/g, ' ')}}
}
