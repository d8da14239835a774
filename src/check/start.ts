import type {Check, CheckContext, Visitor} from './types.ts'

/** A check at work on one report, prepared for no other. */
export function start(check: Check, options: unknown, context: CheckContext): Visitor {
  return check.create(options as never, context, check.prepare?.(options as never, context.data))
}
