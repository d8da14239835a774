import {describe, expect, test} from 'vitest'
import {namesIn, unitNameOf} from '../../../src/audit/copies/names.ts'

describe('the name of a unit is taken apart', () => {
  test.each([
    ['长治市上党区审计局', '长治市 上党区', '审计局'],
    ['山西省长治市上党区审计局', '山西省 长治市 上党区', '审计局'],
    ['兰考县市场监督管理局', '兰考县', '市场监督管理局'],
    ['兰考县城市管理局', '兰考县', '城市管理局'],
    ['兰考县住房和城乡建设局', '兰考县', '住房和城乡建设局'],
    ['兰考县乡村振兴局', '兰考县', '乡村振兴局'],
    ['宁夏回族自治区司法厅', '宁夏回族自治区', '司法厅'],
    ['兴安盟科尔沁右翼前旗财政局', '兴安盟 科尔沁右翼前旗', '财政局'],
    ['芷原区青崖镇人民政府', '芷原区 青崖镇', '人民政府'],
    ['中共兰考县委员会', '兰考县', '委员会'],
    ['审计局', '', '审计局'],
  ])('%s', (name, places, organ) => {
    const unit = unitNameOf(name)
    expect(unit.places.map(place => place.name).join(' ')).toBe(places)
    expect(unit.organ).toBe(organ)
  })

  test('a city below a city is on the level of a county', () => {
    const levels = unitNameOf('荆门市钟祥市审计局').places.map(({level}) => level)
    expect(levels).toEqual(['city', 'county'])
  })

  test('what a report has in place of the same words in another report', () => {
    expect(namesIn({units: [{value: '长治市上党区审计局'}]})).toEqual([
      '长治市上党区审计局',
      '长治市',
      '长治',
      '上党区',
      '上党',
      '审计局',
    ])
  })

  test('高新区 has no name of its own', () => {
    expect(unitNameOf('开封市高新区财政局').places.at(-1)!.stem).toBe('')
  })
})
