import * as fs from 'node:fs'
import path from 'node:path'
import {glob} from 'tinyglobby'

/** Loaded only for folders and globs: a save hook names a plain file and must not wait for this. */

/** What a search in a folder or by a glob brought; paths as the search gave them, relative to its start. */
export interface Found {
  readonly files: readonly string[]
  readonly closed: readonly string[]
}

const skipped = ['**/node_modules/**', '**/.git/**', '**/~$*']
/** The extensions of drafts. */
export const readable: readonly string[] =
  '.txt .md .markdown .docx .dotx .docm .doc .dot .wps .odt .ott .fodt .rtf .html .htm .mht .mhtml .pdf .ofd'.split(
    ' ',
  )

/** All drafts below a folder. */
export function searchFolder(folder: string, wanted: readonly string[] = readable): Promise<Found> {
  const extensions = new Set(wanted)
  const isWanted = (file: string) => extensions.has(path.extname(file).toLowerCase())
  return search(['**/*'], folder, isWanted, isWanted)
}

/** All files that a glob matches, whatever they are called: the user said which. */
export function searchGlob(pattern: string, cwd: string): Promise<Found> {
  const portable = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
  return search(
    [portable],
    cwd,
    () => true,
    file => mayMatch(portable, file),
  )
}

/** By the end of its name: a link that leads nowhere was met on the way, and the pattern need not mean it. */
function mayMatch(pattern: string, file: string): boolean {
  const extension = /\.[A-Za-z0-9]+$/.exec(pattern)?.[0]
  const own = path.extname(file).toLowerCase()
  return extension ? own === extension.toLowerCase() : readable.includes(own)
}

/**
 * tinyglobby passes over what it cannot open. A folder that nobody looked into must not look like one without
 * defects, so its file system is given with an eye on the failures.
 */
async function search(
  patterns: string[],
  cwd: string,
  wanted: (file: string) => boolean,
  wantedLink: (file: string) => boolean,
): Promise<Found> {
  const closed: string[] = []
  const dangling: string[] = []
  const relative = (entry: string) => path.relative(cwd, entry)
  const watched = {
    readdir: (
      folder: string,
      options: {withFileTypes: true},
      done: (error: Error | null, entries: fs.Dirent[]) => void,
    ) =>
      fs.readdir(folder, options, (error, entries) => {
        if (error && (error as NodeJS.ErrnoException).code !== 'ENOENT') closed.push(relative(folder))
        done(error, entries)
      }),
    realpath: (link: string, done: (error: Error | null, target: string) => void) =>
      fs.realpath(link, (error, target) => {
        if (error) dangling.push(relative(link))
        done(error, target)
      }),
  }
  const found = await glob(patterns, {
    cwd,
    ignore: skipped,
    expandDirectories: false,
    fs: watched as Partial<typeof fs>,
  })
  // As of other files, those that are hidden or that an editor has left for the time of writing are none.
  const links = dangling.filter(link => !/(?:^|[\\/])(?:\.|~\$)/.test(link) && wantedLink(link))
  return {files: [...found.filter(wanted), ...links], closed}
}
