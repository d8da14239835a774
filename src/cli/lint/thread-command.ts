/** The only argument of the program when it runs in a thread, to lint for the main one. */
export const threadCommand = '--lint-thread'
