import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Words} from '../diagnostic/types.ts'

/** Writes a file that is not there yet, with its folders; else why not. Never over an existing one. */
export function createFile(name: string, content: string, cwd: string): Words | undefined {
  const file = path.resolve(cwd, name)
  try {
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, content, {flag: 'wx'})
    return undefined
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException
    if (code === 'EEXIST')
      return {zh: `已有文件 ${name}，没有改动它`, en: `${name} exists, and was left as it is`}
    if (['EACCES', 'EPERM', 'EROFS'].includes(code))
      return {zh: `没有写入权限：${name}`, en: `no permission to write ${name}`}
    return {zh: `无法写入 ${name}（${code}）`, en: `${name} cannot be written (${code})`}
  }
}

/**
 * The path from a new file to a JSON Schema of the program, where it lies below the user's folder: a path out of
 * it would lead nowhere for colleagues.
 */
export function schemaPath(
  schema: 'config' | 'preset' | 'rule',
  from: string,
  cwd: string,
): string | undefined {
  const near = ['docs', 'node_modules/hegao/docs'].find(folder =>
    existsSync(path.join(cwd, folder, `${schema}.schema.json`)),
  )
  if (near === undefined) return undefined
  const relative = path.posix.relative(path.posix.dirname(from), `${near}/${schema}.schema.json`)
  return relative.startsWith('.') ? relative : `./${relative}`
}
