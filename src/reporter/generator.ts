/** By which a page that we wrote is known again: it is no draft, though it may stand among them. */
export const generator = '<meta name="generator" content="Hegao">'
