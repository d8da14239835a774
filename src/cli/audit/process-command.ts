/** The command that runs the program as a process of an audit; not for users. */
export const processCommand = 'audit-process'
