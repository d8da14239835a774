import {describe, expect, test} from 'vitest'
import {foreignNamesIn, namesForeignTo} from '../../../src/audit/copies/foreign.ts'
import {unitNameOf} from '../../../src/audit/copies/names.ts'
import {linesOf} from '../../../src/tree/lines.ts'

/** The names of `other` that are called out in a passage of `own`. */
function called(own: string, other: string, text: string): string[] {
  const names = namesForeignTo(unitNameOf(own), unitNameOf(other))
  const source = {text, lines: linesOf(text)}
  return foreignNamesIn({start: 0, end: text.length}, names, source).map(({name}) => name)
}

describe('foreign names in a copied passage', () => {
  test.each([
    ['the other county', '平乐县审计局', '安化县审计局', '为安化县经济社会发展作出贡献', '安化县'],
    ['the other unit', '平乐县审计局', '安化县审计局', '安化县审计局党组', '安化县审计局'],
    ['its bare name', '平乐县审计局', '安化县审计局', '服务安化经济社会发展', '安化'],
    ['the other city', '桂林市平乐县审计局', '益阳市安化县审计局', '益阳市委常委会', '益阳市'],
    [
      'the county of a town of the same name',
      '平乐县城关镇人民政府',
      '安化县城关镇人民政府',
      '安化县委',
      '安化县',
    ],
    ['another organ of the same county', '兰考县财政局', '兰考县审计局', '县审计局印发方案', '县审计局'],
    ['across the end of a line', '平乐县审计局', '安化县审计局', '为安\n化县发展', '安化县'],
  ])('%s is one', (_what, own, other, text, name) => {
    expect(called(own, other, text)).toEqual([name])
  })

  test.each([
    ['the title of a document', '平乐县审计局', '安化县审计局', '参照《安化县审计整改办法》执行'],
    ['the city above both', '桂林市平乐县审计局', '桂林市灵川县审计局', '在桂林市审计局指导下'],
    ['a city that may stand above', '平乐县审计局', '桂林市审计局', '在桂林市审计局指导下'],
    ['a county that was praised', '平乐县审计局', '安化县审计局', '学习浦江县经验'],
    ['the own name', '平乐县审计局', '安化县审计局', '平乐县审计局'],
    ['a word that is a name as well', '平乐县财政局', '解放区财政局', '解放思想，实事求是'],
    ['any 高新区', '平乐县财政局', '开封市高新区财政局', '支持高新区发展'],
    ['an organ that both counties have', '平乐县审计局', '安化县审计局', '县审计局印发方案'],
    ['anything, where nobody knows the place', '审计局', '安化县审计局', '为安化县发展'],
  ])('%s is none', (_what, own, other, text) => {
    expect(called(own, other, text)).toEqual([])
  })

  test('says where it stands', () => {
    const text = '一、举措\n为安化县发展'
    const [found] = foreignNamesIn({start: 0, end: text.length}, ['安化县'], {text, lines: linesOf(text)})
    expect(found).toEqual({name: '安化县', line: 2, column: 2})
  })
})
