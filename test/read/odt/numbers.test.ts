import {describe, expect, test} from 'vitest'
import {readOdt} from '../../../src/read/odt/odt.ts'
import {h, item, list, odt, p} from '../../support/odt.ts'

/** What LibreOffice 7.4 shows for each of these. */

const outline = `<text:outline-style style:name="Outline">
<text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>
<text:outline-level-style text:level="2" style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"/>
<text:outline-level-style text:level="3" style:num-format="1" text:display-levels="3"/></text:outline-style>`

const lists = `<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="①, ②, ③, ..."/>
<text:list-level-style-number text:level="3" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="甲, 乙, 丙, ..." style:num-suffix="、" text:start-value="3"/></text:list-style>
<text:list-style style:name="L3"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-number text:level="2" style:num-format="I" style:num-suffix="."/></text:list-style>
<text:list-style style:name="L4"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." loext:num-list-format="第%1%条"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties></text:list-level-style-number></text:list-style>
<style:style style:name="PL" style:family="paragraph" style:list-style-name="L2"/>
<style:style style:name="PN" style:family="paragraph" style:list-style-name=""/>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="PL"/>`

const lines = (body: string) =>
  readOdt(odt({body, automatic: lists, styles: outline}))
    .text.trimEnd()
    .split('\n')
const L = (name: string, more = '') => `text:style-name="${name}" ${more}`

describe('numbers of headings', () => {
  test.each<[string, string, string[]]>([
    [
      'levels',
      h(1, '甲') + h(2, '乙') + h(2, '丙') + h(3, '丁') + h(1, '戊') + h(2, '己'),
      ['一、甲', '（一）乙', '（二）丙', '一.二.1 丁', '二、戊', '（一）己'],
    ],
    [
      'a level that is left out counts',
      h(3, '甲') + h(2, '乙') + h(1, '丙'),
      ['一.一.1 甲', '（二）乙', '二、丙'],
    ],
    ['a heading without a number', h(1, '甲', 'text:is-list-header="true"') + h(1, '乙'), ['甲', '一、乙']],
    ['a heading whose style has none', h(1, '甲', 'text:style-name="PN"') + h(1, '乙'), ['甲', '一、乙']],
    [
      'a beginning',
      h(1, '甲', 'text:restart-numbering="true" text:start-value="7"') + h(1, '乙'),
      ['七、甲', '八、乙'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })
})

describe('numbers of lists', () => {
  test.each<[string, string, string[]]>([
    [
      'levels, and only the first paragraph of an item',
      list(
        L('L1'),
        item(p('甲')),
        item(p('乙'), p('丙'), list('', item(p('丁')), item(p('戊'), list('', item(p('己')))))),
        item(p('庚')),
      ),
      ['1.甲', '2.乙', '丙', '①丁', '②戊', '②.a)己', '3.庚'],
    ],
    ['each list begins anew', list(L('L1'), item(p('甲'))) + list(L('L1'), item(p('乙'))), ['1.甲', '1.乙']],
    [
      'or goes on with the one before it',
      list(L('L1'), item(p('甲'))) + list(L('L1', 'text:continue-numbering="true"'), item(p('乙'))),
      ['1.甲', '2.乙'],
    ],
    [
      'or with any other',
      list(L('L1', 'xml:id="x"'), item(p('甲'))) +
        list(L('L2'), item(p('乙'))) +
        list(L('L1', 'text:continue-list="x"'), item(p('丙'))),
      ['1.甲', '丙、乙', '2.丙'],
    ],
    [
      'an item begins anew, or looks different',
      list(
        L('L1'),
        item(p('甲')),
        `<text:list-item text:start-value="9">${p('乙')}</text:list-item>`,
        `<text:list-item text:style-override="L2">${p('丙')}</text:list-item>`,
      ),
      ['1.甲', '9.乙', '癸、丙'],
    ],
    [
      'a header has none, and an item that is only a list is none',
      list(
        L('L1'),
        `<text:list-header>${p('甲')}</text:list-header>`,
        item(p('乙')),
        item(list('', item(p('丙')))),
        item(p('丁')),
      ),
      ['甲', '1.乙', '①丙', '2.丁'],
    ],
    ['bullets are no text', list(L('L3'), item(p('甲'), list('', item(p('乙'))))), ['甲', 'I.乙']],
    ['a style brings its list along', list('', item(p('甲', 'text:style-name="P1"'))), ['丙、甲']],
    ['a pattern', list(L('L4'), item(p('甲'))), ['第1条 甲']],
    ['headings in a list have its numbers', list(L('L1'), item(h(2, '甲'))) + h(1, '乙'), ['1.甲', '一、乙']],
    [
      'paragraphs that are numbered one by one',
      [1, 2, 1]
        .map(
          level =>
            `<text:numbered-paragraph text:list-id="n" text:level="${level}" ${L('L1')}>${p('甲')}</text:numbered-paragraph>`,
        )
        .join(''),
      ['1.甲', '①甲', '2.甲'],
    ],
    ['a list that nobody describes', list(L('没有'), item(p('甲'))), ['甲']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected)
  })

  test('before Latin words stands a space', () => {
    expect(lines(list(L('L1'), item(p('Scope'))))).toEqual(['1. Scope'])
  })
})
