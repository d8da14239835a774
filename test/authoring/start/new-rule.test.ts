import {describe, expect, test} from 'vitest'
import {donorOf} from '../../../src/authoring/start/donor.ts'
import {newRule} from '../../../src/authoring/start/new-rule.ts'
import {testRule} from '../../../src/authoring/test/test-rule.ts'
import {checks} from '../../../src/check/index.ts'
import {type Language, languages} from '../../../src/diagnostic/types.ts'
import {formatFaults} from '../../../src/rule/fault/fault.ts'
import {loadPresets} from '../../../src/rule/load/load-presets.ts'
import {parseRule} from '../../../src/rule/load/load-rule.ts'
import {catalogue, examples} from '../../support/built-in.ts'

const id = 'local/new'
const {roles} = catalogue

function written(
  check: string,
  form: 'preset' | 'rule',
  language: Language,
  rule = donorOf(check, catalogue.rules)!,
): string {
  const donor = {rule, examples: examples.get(rule.id)!, knowledge: catalogue}
  return newRule({id, form, donor, schema: './x.schema.json', file: 'local-new.yaml'}, language)
}

/** With all that is switched off switched on. */
function switchedOn(text: string): string {
  return text.replace(/^( *)#(?=[^ \n])/gm, '$1')
}

function load(source: string, form: 'preset' | 'rule') {
  if (form === 'rule') {
    const parsed = parseRule(source, 'rules/local/new.yaml', {
      checks,
      roles,
      wordings: Object.keys(catalogue.data.wordings),
    })
    return {...parsed, sources: new Map([['rules/local/new.yaml', source]])}
  }
  const {presets, examples, faults, sources} = loadPresets([{file: 'a.yaml', source}], {
    catalogue,
    checks,
    read: () => undefined,
  })
  const [rule] = [...presets.values()].flatMap(preset => preset.rules)
  return {rule, examples: examples.get(id), faults, sources}
}

const all = Object.keys(checks).flatMap(check =>
  (['preset', 'rule'] as const).flatMap(form => languages.map(language => [check, form, language] as const)),
)

describe.each(all)('a new rule with %s, as a %s, in %s', (check, form, language) => {
  const text = written(check, form, language)

  test('is sound, and so it is with everything switched on', () => {
    for (const source of [text, switchedOn(text)]) {
      const {faults, sources} = load(source, form)
      expect(formatFaults(faults, sources, language)).toBe('')
    }
  })

  test('passes its examples, a good one and a bad one', () => {
    const {rule, examples} = load(text, form)
    expect(rule).toMatchObject({id, check, severity: 'warning'})
    const tested = testRule({rule: rule!, examples: examples!, knowledge: catalogue})
    expect(tested.map(({sort, failures}) => [sort, failures])).toEqual([
      ['good', []],
      ['bad', []],
    ])
  })

  test('speaks the language of its author in every comment and every option', () => {
    const comments = text.split('\n').filter(line => /^ *# /.test(line) && !line.includes('$schema'))
    expect(comments.length).toBeGreaterThan(8)
    const isChinese = (line: string) => /[\u4e00-\u9fff]/.test(line)
    if (language === 'zh') expect(comments.filter(line => !isChinese(line))).toEqual([])
    for (const shape of Object.values(checks[check]!.describe().options))
      expect(text).toContain(shape.about[language])
  })
})

test('looks like this', () => {
  const model = catalogue.rules.find(rule => rule.id === 'wording/audit-three-steps')
  expect(written('wording', 'preset', 'zh', model)).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=./x.schema.json
    # 照着内置规则 wording/audit-three-steps 写的，能直接运行；请改成自己要的。测试：hegao test local-new.yaml
    # 以“# ”开头的是说明；“#”后面没有空格的行，去掉“#”就生效。
    title: 本单位的规则
    # 在推荐清单之上增加；不写则只查下面的规则
    #extends: recommended
    rules:
      local/new:
        # 缺陷的名称
        title: 审计固定表述写错
        # 对文稿的要求：清单中的一项
        demand: “揭示问题、规范管理、促进改革”没有写错
        # error 错误，warning 警告，hint 提示
        severity: warning
        # 只用于这些文种：annual-report、shufa、other；不写则全部适用
        #kinds: [annual-report]
        # 依据：文件名称不加书名号；还可以写 number 文号、article 条款（查对过才写）、says 原文
        #basis:
          #- document: 文件名称（待填）
        # 检查：固定表述没有写错
        check: wording
        options:
          # 用数据里哪些表述清单，如 data/wordings.yaml 的 political-names
          lists:
            - audit-three-steps
          # 错误的写法和正确的写法
          #forms: []
          # 在哪里找：title 标题，heading 单独成行的各级标题，runInHeading 与正文同段的标题，text 正文，其余为公文要素
          #in:
            #- title
            #- documentNumber
            #- recipient
            #- annexNote
            #- signature
            #- date
            #- copyTo
            #- issue
            #- heading
            #- runInHeading
            #- text
          # 只在这些内容的章节里找；列表为空，全文都找
          #within: []
        # 提示语，一行，不加句号；可以用 {wrong} 错误的写法，{right} 正确的写法，{around} 错误的写法和前后几个字
        message: “{wrong}”宜为“{right}”，请确认
        # 为什么重要
        why: 这是2023年5月以来的固定表述。
        # 怎么改
        advice: 改为“{right}”。
        examples:
          # 合格的例子，不应报任何问题：取最像缺陷而不是缺陷的
          good:
            - name: 正确的表述
              text: |
                一、主要举措
                一体推进揭示问题、规范管理、促进改革。
          # 不合格的例子；expect 是应报的问题，每处一行，可以由 hegao test --update 填写
          bad:
            - name: 写错一词
              text: |
                一、主要举措
                一体化推进揭示问题、规范问题、促进改革。
              expect: ['2:6-2:15 “揭示问题、规范问题”宜为“揭示问题、规范管理”，请确认']
    "
  `)
})
