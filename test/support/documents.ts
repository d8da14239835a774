import fc from 'fast-check'

/** Documents such as nobody writes and everybody pastes: built from pieces, for the laws that always hold. */

const words = fc
  .array(
    fc.constantFrom(
      '法治政府建设',
      '主要举措和成效',
      '存在的不足和原因',
      '第一责任人',
      '下一步安排',
      '审查文件四十件',
      '2024年度',
      '，',
      '。',
      '；',
      '：',
      '“谁执法谁普法”',
      '《规划（2021—2025年）》',
      '）',
      '《',
      '”',
      '**',
      '*',
      '某局',
      '一是',
      '二是',
      ',',
      'Han and Latin',
      '😀',
      '𠮷',
      '\u200b',
      '\u3000',
      ' ',
      '  ',
      '\u00a0',
      '\ufeff',
      '\u0007',
      '\u001b[2J',
      '\u2028',
      '\v',
      '&nbsp;',
      '&amp;',
      '\\*',
      '`码`',
      '[链接](x)',
      '![](图.png)',
      '<br>',
      'http://例.cn',
    ),
    {maxLength: 12},
  )
  .map(parts => parts.join(''))

const mark = fc.constantFrom(
  '',
  '一、',
  '二、',
  '三、',
  '十一、',
  '（一）',
  '（二）',
  '1．',
  '2.',
  '1. ',
  '（1）',
  '①',
  '一是',
  '第一章 ',
  '# ',
  '## ',
  '### ',
  '- ',
  '> ',
  '    ',
  '\t',
  '\u3000\u3000',
  ' ',
)

const heading = fc.tuple(mark, words, fc.constantFrom('', '。', '：')).map(parts => parts.join(''))

const line = fc.oneof(
  {weight: 4, arbitrary: heading},
  {weight: 2, arbitrary: words},
  fc.constantFrom(
    '',
    ' ',
    '平阳市司法局',
    '2025年2月12日',
    '抄送：市司法局。',
    '关于2024年度法治政府建设情况的报告',
    '市人民政府：',
    '附件1',
    '名词解释',
    '附件：1.清单',
    '— 3 —',
    '平政呈〔2017〕3号          签发人：某某某',
    '市局  12  34%',
    '科室\t7\t8',
    '| 项目 | 件数 |\n| --- | --- |\n| 审查 | 4 |',
    '```\n代码\n```',
    '---',
    '***',
    '[甲]: http://例.cn',
    '<table><tr><td>一</td></tr></table>',
  ),
  words.map(text => text.repeat(30)),
)

const lineBreak = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\f', '\n\u3000\u3000')

export const documents: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\n', '---\ntitle: 甲\n---\n'),
    fc.array(fc.tuple(line, lineBreak), {maxLength: 24}),
    fc.constantFrom('', '\n', '一、'),
  )
  .map(([before, lines, after]) => before + lines.flat().join('') + after)

/** Text of which nothing is known at all. */
export const anyText: fc.Arbitrary<string> = fc.string({unit: 'binary', maxLength: 200})
