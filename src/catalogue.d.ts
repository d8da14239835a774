import type {Catalogue} from './rule/types.ts'

/** The built-in rules, presets and roles: `npm run build` compiles them to dist/catalogue.js. */
export declare const catalogue: Catalogue
