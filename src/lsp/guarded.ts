import {LogMessageNotification, MessageType} from './protocol.ts'
import type {Session} from './session.ts'

/** What goes wrong in an action that nobody waits for is told, and the editor goes on. */
export function guarded<Arguments extends unknown[]>(
  session: Session,
  action: (...given: Arguments) => Promise<void>,
): (...given: Arguments) => Promise<void> {
  return async (...given) => {
    try {
      await action(...given)
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
      session.send(() =>
        session.connection.sendNotification(LogMessageNotification.type, {type: MessageType.Error, message}),
      )
    }
  }
}
