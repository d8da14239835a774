import type {Words} from '../../diagnostic/types.ts'
import {idPattern} from '../../rule/schema/scalar-schema.ts'

/** Why this cannot be the id of a rule; undefined when it can. */
export function idFault(id: string): Words | undefined {
  if (idPattern.test(id)) return undefined
  const reason = reasons.find(([pattern]) => pattern.test(id))?.[1] ?? shape
  return {
    zh: `编号“${id}”不合格式：${reason.zh}；应写成“领域/缺陷”，如 local/missing-annex`,
    en: `malformed id “${id}”: ${reason.en}; expected AREA/DEFECT, such as local/missing-annex`,
  }
}

const shape: Words = {zh: '领域要以字母开头', en: 'the area must begin with a letter'}

const reasons: readonly (readonly [RegExp, Words])[] = [
  [/\.ya?ml$/i, {zh: '这里写编号，不写文件名', en: 'this is the name of a file, not an id'}],
  [/[A-Z]/, {zh: '不能用大写字母', en: 'no capital letters'}],
  [/[^a-z0-9/-]/, {zh: '只能用小写字母、数字和连字符', en: 'only lower-case letters, digits and hyphens'}],
  [/^[^/]*$/, {zh: '缺少“/”', en: 'there is no “/”'}],
  [/\/.*\//, {zh: '只能有一个“/”', en: 'there is more than one “/”'}],
  [/^\/|\/$/, {zh: '“/”的两边都要写', en: 'something must stand on both sides of the “/”'}],
  [/(?:^|\/)-|-(?:\/|$)|--/, {zh: '连字符只能用在两个词之间', en: 'a hyphen stands between words only'}],
]
