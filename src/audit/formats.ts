/** What an audit can be told in; the first one is for a terminal. */
export const auditFormats = ['summary', 'html', 'xlsx', 'csv', 'json', 'ndjson', 'sarif'] as const
export type AuditFormat = (typeof auditFormats)[number]
