/** Parses all Markdown files of a folder on two threads, as a yardstick: reading and parsing, and nothing else. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {isMainThread, Worker, workerData} from 'node:worker_threads'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

if (isMainThread) {
  const folder = process.argv[2]
  const files = readdirSync(folder, {recursive: true})
    .filter(name => name.endsWith('.md'))
    .map(name => path.join(folder, name))
  for (const part of [0, 1])
    new Worker(new URL(import.meta.url), {workerData: files.filter((_, at) => at % 2 === part)})
} else {
  const parser = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkCjkFriendly)
    .freeze()
  for (const file of workerData) parser.parse(readFileSync(file, 'utf8'))
}
