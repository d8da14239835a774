import fc from 'fast-check'
import {unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {noticeOf, reminderOf} from '../../../src/audit/notice/notice.ts'
import type {NoticeOptions} from '../../../src/audit/notice/types.ts'
import type {Audit, Records} from '../../../src/audit/types.ts'
import {readDocx} from '../../../src/read/docx/docx.ts'
import type {RuleSet} from '../../../src/rule/types.ts'
import {printable} from '../../../src/tree/printable.ts'
import {parseXml} from '../../reporter/parsers.ts'
import {auditSample} from '../../support/audit-sample.ts'
import {findingsOf, presetOf} from '../../support/built-in.ts'
import {runs} from '../../support/property.ts'

const {audit, records} = auditSample()
const options: NoticeOptions = {from: '长治市上党区司法局', date: '2026-03-31'}
const rules = presetOf('recommended', 'gongwen-layout')

const unitOf = (name: string, given: Audit = audit) => given.units.find(({unit}) => unit === name)!
const notice = (name: string, more: Partial<NoticeOptions> = {}) =>
  noticeOf(unitOf(name), audit, records, {...options, ...more})
const reminder = (more: Partial<NoticeOptions> = {}) =>
  reminderOf(audit.missing[0]!, audit, {...options, ...more})
const linesOf = (bytes: Uint8Array) => readDocx(bytes).text.split('\n')

/** An audit in which nothing was found. */
const clean: {audit: Audit; records: Records} = {
  audit: {
    ...audit,
    copies: {...audit.copies, pairs: []},
    drafts: audit.drafts.map(({late: _, ...draft}) => draft),
  },
  records: {
    ...records,
    get: path => {
      const {read, ...record} = records.get(path)
      const verdicts = read?.verdicts.replaceAll('f', 'p') ?? ''
      return {...record, ...(read && {read: {...read, verdicts, diagnostics: []}})}
    },
  },
}

describe('a letter about a report', () => {
  const lines = linesOf(notice('长治市上党区审计局'))

  test('is a 公文: title, addressee, body, signature, date', () => {
    const report = readDocx(notice('长治市上党区审计局'))
    expect([report.kind, report.issuer]).toEqual(['other', '长治市上党区司法局'])
    const types = report.children.map(({type}) => type)
    expect(types.slice(0, 2)).toEqual(['title', 'recipient'])
    expect(types.slice(-2)).toEqual(['signature', 'date'])
    expect(lines.slice(0, 4)).toEqual([
      '长治市上党区司法局',
      '关于2025年法治政府建设年度报告',
      '核查情况的通知',
      '长治市上党区审计局：',
    ])
  })

  test('has errors to be mended first, then what is to be confirmed, then a few suggestions', () => {
    expect(lines.filter(line => /^[一二三四五六]、/.test(line))).toEqual([
      '一、必须改正的问题',
      '二、需要确认的问题',
      '三、报送情况',
      '四、供参考的修改建议',
      '五、有关要求',
    ])
    const suggestions = lines.slice(lines.indexOf('四、供参考的修改建议'), lines.indexOf('五、有关要求'))
    expect(suggestions.filter(line => line.startsWith('（')).length).toBeLessThanOrEqual(5)
  })

  test('says of each item where, what, how to mend it, and on which basis', () => {
    const at = lines.indexOf('（一）标题下没有内容')
    expect(lines.slice(at + 1, at + 5)).toEqual([
      '第13段：“四、本部门履行法院生效判决情况”下没有内容。',
      '第18段：“六、对全区加强法治政府建设的意见建议”下没有内容。',
      '修改方法：写明情况；确实没有的，也写一句，如“本年度无此类案件”；不需要的标题就删去。',
      expect.stringMatching(/^依据：《党政机关公文处理工作条例》（中办发〔2012〕14号）：/),
    ])
  })

  test('has each error and each warning of the draft', () => {
    const {read} = records.get('审计/上党区审计局.docx')
    const asked = read!.diagnostics.filter(({severity}) => severity !== 'hint')
    expect(asked.filter(({message}) => !lines.some(line => line.includes(message)))).toEqual([])
  })

  test('asks which file counts where there are several', () => {
    expect(lines.find(line => line.startsWith('收到你单位的2份文件'))).toContain('以“上党区审计局.docx”为准')
  })

  test('tells no score: it is for the one who audits', () => {
    expect(lines.join('')).not.toMatch(/得分|等级/)
  })

  test('has no gap to be filled in: without a day it asks for an answer soon', () => {
    expect(lines.join('')).toContain('并尽快将修改后的报告')
    expect(linesOf(notice('长治市上党区审计局', {answerBy: '2026-04-15'})).join('')).toContain(
      '并于2026年4月15日前将',
    )
  })

  test('asks to explain what is like another report, and accuses nobody', () => {
    const letter = linesOf(notice('和顺县审计局')).join('\n')
    expect(letter).toContain('与长治市上党区审计局2025年度的报告比对，有10段文字基本相同，约占正文的97%。')
    expect(letter).toContain('上述文字中出现了“上党区”，请核实是否与你单位有关。')
    expect(letter).toContain('请说明原因；引用上级文件或者统一口径的，请注明出处。')
    expect(letter).not.toMatch(/抄袭|照抄/)
  })

  test('tells by how many days it was late', () => {
    expect(linesOf(notice('和顺县审计局')).join('')).toContain('报告的日期为2026年3月9日，超过规定期限8天。')
  })
})

test('a report without faults gets a short and friendly letter', () => {
  const lines = linesOf(noticeOf(unitOf('开封市审计局'), clean.audit, clean.records, options))
  expect(lines.join('\n')).toMatch(/没有发现需要改正的问题。感谢你单位/)
  expect(lines.filter(line => line !== '').length).toBeLessThan(10)
})

test('a file that cannot be read is asked for again', () => {
  const letter = linesOf(notice('武陟县财政局')).join('\n')
  expect(letter).toContain('“武陟县财政局.docx”无法读取，未能核查')
  expect(letter).toContain('文件有密码：去掉密码再核对。')
  expect(letter).toContain('重新报送能够正常打开的文件')
})

test('a unit that did not report is reminded, with the deadline and what to write', () => {
  const letter = linesOf(reminder()).join('\n')
  expect(letter).toContain('关于报送2025年\n法治政府建设年度报告的通知\n和顺县财政局：')
  expect(letter).toContain('你单位应当于3月1日前报送2025年法治政府建设年度报告。截至2026年3月31日，尚未收到')
  expect(letter).toContain('存在的不足和原因')
})

describe('our own rules, those of layout too, find nothing', () => {
  /** Words that a letter quotes were found fault with in the draft, and would be again: they are allowed. */
  function allowing(path: string): RuleSet {
    const {read} = records.get(path)
    const said = read?.diagnostics.flatMap(({message, advice}) => [message, advice]) ?? []
    const quoted = audit.copies.pairs.flatMap(({passages}) => passages.map(({b}) => b.text.slice(0, 50)))
    return {
      ...rules,
      data: {...rules.data, allow: [...rules.data.allow, ...said, ...quoted].filter(one => one !== '')},
    }
  }

  test.each(audit.units.map(unit => [unit.unit, unit] as const))('in the letter to %s', (_, unit) => {
    const {path} = audit.drafts[unit.drafts[0]!]!
    const report = readDocx(noticeOf(unit, audit, records, options))
    expect(findingsOf(report, allowing(path))).toEqual([])
  })

  test('in a friendly one and in a reminder, whatever is allowed', () => {
    const friendly = noticeOf(unitOf('开封市审计局'), clean.audit, clean.records, options)
    for (const bytes of [friendly, reminder(), reminder({answerBy: '2026-04-15'})])
      expect(findingsOf(readDocx(bytes), rules)).toEqual([])
  })
})

describe('whatever a unit is called or has written', () => {
  const names = fc.oneof(
    fc.string({unit: 'binary', minLength: 1}),
    fc.constantFrom('<script>alert(1)</script>', ']]>', '&amp;', '=1+1', '\u202e局', '局\ud800', '../局'),
  )

  test('the letter is sound, and has its words as text', () => {
    fc.assert(
      fc.property(names, names, (name, message) => {
        const path = audit.drafts[unitOf('开封市审计局').drafts[0]!]!.path
        const record = records.get(path)
        const [first] = record.read!.diagnostics.filter(({severity}) => severity === 'error')
        const read = {...record.read!, diagnostics: [{...first!, message}]}
        const hostile = {...records, get: () => ({...record, read})}
        const bytes = noticeOf({...unitOf('开封市审计局'), unit: name}, audit, hostile, options)
        for (const [part, content] of Object.entries(unzipSync(bytes)))
          if (part.endsWith('.xml')) expect(() => parseXml(new TextDecoder().decode(content))).not.toThrow()
        const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
        expect(xml).not.toContain('<script')
        const shown = printable(name).replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
        expect(textsOf(xml)).toContain(`${shown}：`)
      }),
      runs(100),
    )
  })

  test('the same audit is the same bytes', () => {
    expect(Buffer.compare(notice('开封市审计局'), notice('开封市审计局'))).toBe(0)
  })
})

function textsOf(xml: string): string[] {
  const texts: string[] = []
  const walk = (element: ReturnType<typeof parseXml>): void => {
    if (element.name === 'w:t') texts.push(element.text)
    for (const child of element.children) walk(child)
  }
  walk(parseXml(xml))
  return texts
}
