import {readFileSync} from 'node:fs'
import path from 'node:path'
import {type Data, noData} from '../src/check/data.ts'
import {parseData} from '../src/rule/load/load-data.ts'
import {dataFilesIn} from '../src/workspace/rule-files.ts'

/** A file of data/ with what it says of itself. */
export interface DataFile {
  /** “data/meetings.yaml”. */
  readonly file: string
  readonly asOf?: string
  readonly source?: string
  readonly data: Data
  /** Documents under the comment that heads them. */
  readonly groups: readonly DocumentGroup[]
}

interface DocumentGroup {
  readonly title: string
  readonly entries: number
}

/** Faults are not told here: loading the rules has told them. */
export function readDataFiles(root: string): readonly DataFile[] {
  return dataFilesIn(root).map(file => {
    const text = readFileSync(path.join(root, file), 'utf8')
    const {data = noData, asOf, source} = parseData(text, file)
    const groups = data.documents.length > 0 ? groupsOf(text) : []
    return {file, ...(asOf && {asOf}), ...(source && {source}), data, groups}
  })
}

function groupsOf(text: string): DocumentGroup[] {
  const [, ...parts] = text.split(/^ {2}# /m)
  return parts.map(part => ({
    title: part.slice(0, part.indexOf('\n')),
    entries: part.match(/^ {2}- title:/gm)?.length ?? 0,
  }))
}
