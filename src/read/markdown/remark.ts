import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

/** Markdown as drafters write it: GFM, front matter and emphasis beside Han. */
export const remark = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(placed)
  .use(remarkFrontmatter)
  .use(remarkCjkFriendly)

/** GFM makes links of addresses within words after the parsing, and the nodes that it makes have no place in the text. */
function placed(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(extension => ({...extension, transforms: []}))
}
