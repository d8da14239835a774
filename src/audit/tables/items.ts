import {formatBases} from '../../reporter/basis.ts'
import {areaWords, severityWords} from '../../reporter/words.ts'
import {itemDigests} from '../digest.ts'
import type {Audit} from '../types.ts'
import {column, inLanguage, rowsFrom} from './columns.ts'
import type {Cell, Table, TableOptions} from './types.ts'

const columns = [
  column('项目', 'item', 'text', 34),
  column('方面', 'area', 'text', 18),
  column('要求', 'demand', 'text', 40),
  column('级别', 'severity', 'text', 8),
  column('分值', 'points', 'number', 7),
  column('合格', 'passed', 'number', 8),
  column('不合格', 'failed', 'number', 8),
  column('不合格率', 'share of failures', 'percent', 10),
  column('免予核对', 'waived', 'number', 10),
  column('没有可查', 'nothing to check', 'number', 10),
  column('不适用', 'not applicable', 'number', 9),
  column('为什么', 'why', 'text', 48),
  column('依据', 'basis', 'text', 48),
  column('规则', 'rule', 'text', 34),
]

/** A row an item of the checklist: how many units failed it, what it asks, and on which basis. */
export function items(audit: Audit, {language}: TableOptions): Table {
  return {
    name: 'items',
    title: {zh: '各项情况', en: 'Items'}[language],
    about: {
      zh: '每个核对项目有多少单位合格、不合格，以及要求、分值和依据',
      en: 'how many units passed and failed each item, what it asks, its points and its basis',
    }[language],
    columns: inLanguage(columns, language),
    frozen: 1,
    rows: rowsFrom(() => rowsOf(audit, {language})),
  }
}

function* rowsOf(audit: Audit, {language}: TableOptions): Generator<Cell[]> {
  for (const {rule, pass, fail, waived, nothing, notApplicable} of itemDigests(audit)) {
    const area = rule.id.split('/')[0]!
    const asked = pass + fail + waived
    yield [
      rule.title[language],
      areaWords[area]?.[language] ?? area,
      rule.demand[language],
      severityWords[rule.severity][language],
      rule.weight,
      pass,
      fail,
      asked === 0 ? undefined : fail / asked,
      waived,
      nothing,
      notApplicable,
      rule.why[language],
      formatBases(rule.basis, language),
      rule.id,
    ]
  }
}
