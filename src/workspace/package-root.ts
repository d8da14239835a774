import {fileURLToPath} from 'node:url'

/** The folder of the program's package: two folders up from the source, from dist/workspace and from dist/bin alike. */
export const packageRoot: string = fileURLToPath(new URL('../../', import.meta.url))
