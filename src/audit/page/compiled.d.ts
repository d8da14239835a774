/** The script of the page and what its policy lets in: `npm run catalogue` compiles them to dist/audit-page.js. */
export declare const compiled: {
  /** Minified; nothing in it ends a `script`. */
  readonly script: string
  /** “sha256-…”, as a Content Security Policy has it. */
  readonly scriptHash: string
  readonly styleHash: string
}
