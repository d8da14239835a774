import type {Words} from '../diagnostic/types.ts'

export const typefaces = ['xiaobiaosong', 'heiti', 'kaiti', 'fangsong', 'songti'] as const
/** A face of type, whoever cut it: 小标宋 黑体 楷体 仿宋 宋体. */
export type Typeface = (typeof typefaces)[number]

export const typefaceWords: Readonly<Record<Typeface, Words>> = {
  xiaobiaosong: {zh: '小标宋体', en: '小标宋 (Xiaobiaosong)'},
  heiti: {zh: '黑体', en: '黑体 (Heiti)'},
  kaiti: {zh: '楷体', en: '楷体 (Kaiti)'},
  fangsong: {zh: '仿宋体', en: '仿宋 (Fangsong)'},
  songti: {zh: '宋体', en: '宋体 (Songti)'},
}

/**
 * The names of the fonts of a face, in small letters without spaces and dashes: those of all foundries, the English
 * names, and those of PostScript. `like` are faces of another name that offices take where they lack it.
 */
const fonts: Readonly<Record<Typeface, {readonly own: RegExp; readonly like?: RegExp}>> = {
  xiaobiaosong: {
    own: /小标宋|简标宋|xiaobiaosong|^fzxbs/,
    like: /中宋|zhongsong|标宋|biaosong|粗宋|思源宋体|sourcehanserif|notoserifcjk/,
  },
  heiti: {
    own: /黑体|heiti|simhei|^fzht|^fzhei/,
    like: /雅黑|yahei|细黑|xihei|sourcehansans|notosanscjk|苹方|pingfang/,
  },
  kaiti: {own: /楷体|kaiti|simkai|^fzkt|^fzkai/, like: /(?<!行)楷|(?<!xing)kai/},
  fangsong: {own: /仿宋|fangsong|^fzfs/},
  songti: {own: /(?<!仿)宋体|simsun|songti|书宋|^fzss/, like: /sourcehanserif|notoserifcjk/},
}

/** Is a font of this face, or like it? */
export function hasFace(font: string, face: Typeface): 'own' | 'like' | undefined {
  const name = font.toLowerCase().replace(/[\s_@-]/g, '')
  const {own, like} = fonts[face]
  if (own.test(name)) return 'own'
  return like?.test(name) ? 'like' : undefined
}
