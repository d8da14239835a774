/** The name of an organ, taken apart: where it is, and what it is. */
export interface OrganName {
  /** From the highest to the lowest: 长治市, 上党区. */
  readonly places: readonly string[]
  /** The kind of place alone, where the place itself is left out: the “县” of 县审计局. */
  readonly lead: string
  /** 审计局; empty for the name of a place. */
  readonly organ: string
}

const place =
  /^[\u4e00-\u9fff]{1,10}?(?:自治[区州县旗]|地区|省|市(?![场区])|州(?![市区县])|盟|县(?![域级])|区(?![域划块县])|旗(?![区县镇乡街]))/
/** What looks like the name of a place and is a part of the name of an organ, or of no place in particular. */
const noPlace =
  /^(?:市(?![中南北]区$)|[省县区州盟旗各我某该等]|[全本][省市县区州旗国])|[局厅委办院]|管理|建设|监督|^(?:城市|城区|社区|园区|景区|辖区|小区|地区|都市)$/
const leading = /^[省市县区州盟旗](?!场|容|域|政(?![府法协务数]))./

export function parseOrganName(name: string): OrganName {
  const places: string[] = []
  let rest = name.replace(/^中(?:国)?共(?:产党)?(?=.)/, '')
  for (;;) {
    const [found] = place.exec(rest) ?? []
    if (!found || noPlace.test(found)) break
    places.push(found)
    rest = rest.slice(found.length)
  }
  const lead = places.length === 0 && leading.test(rest) ? rest[0]! : ''
  return {places, lead, organ: rest.slice(lead.length)}
}

/** Forms of one name that mean the same become the same: 兰考县人力资源和社会保障局 and 兰考县人社局. */
export function canonicalName(name: string): string {
  let plain = name.replace(/[\s·]/g, '').replace(/^中(?:国)?共(?:产党)?(?=.)/, '')
  if (!anyLongForm.test(plain)) return plain
  for (const [long, short] of shortForms) plain = plain.replace(long, short)
  return plain
}

/** Usual short forms (规范化简称) of parts of names, the longest first. They lead from one form to one only. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?:全面)?依法治([省市县区州盟旗])(?:委员会办公室|委员会办|办公室)/, '依法治$1办'],
  [/委员会/, '委'],
  [/人民政府/, '政府'],
  [/([镇乡])政府$/, '$1'],
  [/街道(?:办事处|办)$/, '街道'],
  [/办公室$/, '办'],
  [/([局厅委办院部署]|中心|公司)党(?:组|委|总支|支部)$/, '$1'],
  [/人力资源和?社会保障/, '人社'],
  [/发展和?改革/, '发改'],
  [/工业和?信息化/, '工信'],
  [/住房和?城乡建设/, '住建'],
  [/自然资源和?规划|自规(?=局)/, '资规'],
  [/文化广电体育和?旅游/, '文广体旅'],
  [/文化广电和?旅游/, '文广旅'],
  [/文化和旅游/, '文旅'],
  [/卫生健康/, '卫健'],
  [/市场监督管理/, '市场监管'],
  [/退役军人事务/, '退役军人'],
  [/应急管理/, '应急'],
  [/交通运输/, '交通'],
  [/医疗保障/, '医保'],
  [/教育和?体育/, '教体'],
  [/科学技术(?=[局厅])/, '科技'],
  [/城市管理和?综合(?:行政)?执法/, '城管执法'],
  [/城市管理/, '城管'],
  [/国有资产监督管理/, '国资'],
  [/民族和?宗教事务/, '民宗'],
  [/机关事务管理/, '机关事务'],
]

/** Most names have none, and are asked for by the thousand. */
const anyLongForm = new RegExp(shortForms.map(([long]) => long.source).join('|'))
