import {
  abstractList,
  declarations,
  docx,
  listOf,
  numbered,
  p,
  r,
  relationshipsXml,
  style,
  xml,
} from './docx.ts'

/**
 * A draft in which every trap of a Word file lies that readers have been caught in: tracked changes and moves,
 * merged cells, a text box told twice, fields, lists that begin anew, styles that number, notes, hidden text,
 * content controls, comments of other people, a picture.
 */
export function trapDocx(): Uint8Array {
  return docx({
    body: body(),
    styles: styles(),
    numbering: numbering(),
    footnotes: notes(
      'footnote',
      p(`<w:r><w:footnoteRef/></w:r>${r(' 统计时间截至2024年12月31日。')}`, named('a6')),
    ),
    endnotes: notes('endnote', p(`<w:r><w:endnoteRef/></w:r>${r(' 数据由各科室报送。')}`)),
    parts: {
      'word/comments.xml': comments(),
      'word/commentsExtended.xml': xml(
        `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000001" w15:done="0"/></w15:commentsEx>`,
      ),
      'word/media/image1.png': picture,
      'word/_rels/document.xml.rels': documentRelationships(),
      '[Content_Types].xml': contentTypes(),
    },
  })
}

const named = (id: string) => `<w:pStyle w:val="${id}"/>`
const change = (id: number) => `w:id="${id}" w:author="李四" w:date="2025-01-20T09:00:00Z"`
const inserted = (id: number, content: string) => `<w:ins ${change(id)}>${content}</w:ins>`
const deleted = (id: number, text: string) =>
  `<w:del ${change(id)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

function body(): string {
  return [
    p('云溪市审计局关于2024年度法治政府建设情况的报告', named('a3')),
    contents(),
    p('市委、市政府：'),
    p(
      r('2024年，我局') +
        deleted(1, '认真') +
        inserted(2, r('深入')) +
        r('学习贯彻习近平法治思想，') +
        r('现将有关情况报告如下：'),
    ),
    p('主要举措和成效', named('1')),
    p('加强组织领导', named('2')),
    p(
      r('全年召开党组会') +
        r('议12次') +
        `<w:r><w:footnoteReference w:id="2"/></w:r>` +
        r('，') +
        `<w:commentRangeStart w:id="0"/>${r('审查文件40件')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>` +
        r('。') +
        textBox(p('（此处为文本框说明）')),
    ),
    p('规范执法行为', named('2')),
    p(
      r('一是完善制度。详见') +
        `<w:hyperlink r:id="rId90" w:history="1">${r('市政府网站')}</w:hyperlink>` +
        r('。'),
    ),
    p('培训执法人员A&B两期<共60人>；', numbered(2)),
    p('清理“三张清单”；', numbered(2)),
    p('第二组又从头编号；', numbered(3)),
    p('第二组的第二项。', numbered(3)),
    // A heading whose number was switched off, and one whose paragraph mark is deleted.
    p('存在的不足和原因', `${named('1')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
    p(deleted(3, '这一段被整段删除。'), `${named('2')}<w:rPr><w:del ${change(4)}/></w:rPr>`),
    p(r('法治意识有待提高，'), `<w:rPr><w:del ${change(5)}/></w:rPr>`) + p(r('这一句原在下一段。')),
    p('', `${named('2')}<w:rPr><w:vanish/></w:rPr>`),
    p(
      r('这一行是隐藏文字', '<w:vanish/>') +
        r('部分干部', '<w:rStyle w:val="hidden"/>') +
        r('执法能力不强。'),
    ),
    p('党政主要负责人履行推进法治建设第一责任人职责情况', named('1')),
    p(
      `<w:moveFromRangeStart ${change(6)} w:name="move1"/><w:moveFrom ${change(7)}>${r('主要负责人带头讲法治课。')}</w:moveFrom><w:moveFromRangeEnd w:id="6"/>` +
        r('党组书记'),
    ),
    p(
      r('主持专题学习4次。') +
        `<w:moveToRangeStart ${change(8)} w:name="move1"/><w:moveTo ${change(9)}>${r('主要负责人带头讲法治课。')}</w:moveTo><w:moveToRangeEnd w:id="8"/>`,
    ),
    table(),
    p('小结（基于标题二的样式）', named('a4')),
    p(
      r('附表') +
        field('REF 表1 \\h', r('1')) +
        r('所列，见第') +
        field('IF 1 = 1 "' + '" "', field('PAGE', r('7')) + r('甲')) +
        r('页') +
        `<w:fldSimple w:instr=" NUMPAGES ">${r('9')}</w:fldSimple>` +
        r('。'),
    ),
    `<w:sdt><w:sdtPr><w:alias w:val="计划"/></w:sdtPr><w:sdtContent>${p('2025年工作计划', named('1'))}</w:sdtContent></w:sdt>`,
    p(
      `<w:sdt><w:sdtPr/><w:sdtContent>${r('继续推进')}</w:sdtContent></w:sdt>` +
        r('依法行政') +
        '<w:r><w:br/><w:t>（第二行）</w:t><w:tab/><w:t>制表</w:t><w:noBreakHyphen/><w:t>连字</w:t><w:softHyphen/><w:t>符</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>' +
        `<w:r><w:endnoteReference w:id="2"/></w:r>`,
    ),
    p(imageRun() + r('云溪市审计局')),
    p('2025年1月20日'),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>',
  ].join('')
}

/** What it reads as, with all changes accepted. */
export const trapText = [
  '云溪市审计局关于2024年度法治政府建设情况的报告',
  '市委、市政府：',
  '2024年，我局深入学习贯彻习近平法治思想，现将有关情况报告如下：',
  '一、主要举措和成效',
  '（一）加强组织领导',
  '全年召开党组会议12次，审查文件40件。',
  '（此处为文本框说明）',
  '（二）规范执法行为',
  '一是完善制度。详见市政府网站。',
  '1.培训执法人员A&B两期<共60人>；',
  '2.清理“三张清单”；',
  '1.第二组又从头编号；',
  '2.第二组的第二项。',
  '存在的不足和原因',
  '法治意识有待提高，这一句原在下一段。',
  '执法能力不强。',
  '二、党政主要负责人履行推进法治建设第一责任人职责情况',
  '党组书记',
  '主持专题学习4次。主要负责人带头讲法治课。',
  '事项',
  '件数和说明',
  '复议案件',
  '3',
  '均已办结',
  '5',
  '（一）小结（基于标题二的样式）',
  '附表1所列，见第甲页。',
  '三、2025年工作计划',
  '继续推进依法行政',
  '（第二行）\t制表-连字符☑',
  '云溪市审计局',
  '2025年1月20日',
  ' 统计时间截至2024年12月31日。',
  ' 数据由各科室报送。',
].join('\n')

function contents(): string {
  const entry = (text: string) =>
    p(`${r(text)}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1 \\h', r('2'))}`, named('10'))
  return (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>' +
    p('目  录') +
    p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        r('一、主要举措和成效'),
      named('10'),
    ) +
    entry('二、存在的不足') +
    p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
    '</w:sdtContent></w:sdt>'
  )
}

function table(): string {
  const cell = (content: string, properties = '') =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
  const inner = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/></w:tblGrid>${row(cell(p('均已办结')))}</w:tbl>`
  return (
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>' +
    row(cell(p('事项')), cell(p('件数和说明'), '<w:gridSpan w:val="2"/>')) +
    row(cell(p('复议案件'), '<w:vMerge w:val="restart"/>'), cell(p('3')), cell(inner + p())) +
    row(cell(p('看不见', named('1')), '<w:vMerge/>'), cell(p('5')), cell(p())) +
    `<w:tr><w:trPr><w:del ${change(10)}/></w:trPr>${cell(p(deleted(11, '删除的行')))}${cell(p())}${cell(p())}</w:tr>` +
    '</w:tbl>'
  )
}

function textBox(content: string): string {
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="360000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="1" name="文本框 1"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>' +
    `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:141pt;height:28pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  )
}

function imageRun(): string {
  return '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="2" name="图片 2"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="2" name="图片 2"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId91"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
}

function styles(): string {
  return [
    style('a', {name: 'Normal', isDefault: true}),
    style('1', {
      name: 'heading 1',
      basedOn: 'a',
      paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>',
    }),
    style('2', {
      name: 'heading 2',
      basedOn: 'a',
      paragraph: '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>',
    }),
    style('a3', {name: 'Title', basedOn: 'a', paragraph: '<w:jc w:val="center"/>', run: '<w:b/>'}),
    style('a4', {name: '小标题', basedOn: '2'}),
    style('10', {name: 'toc 1', basedOn: 'a'}),
    style('a6', {name: 'footnote text', basedOn: 'a'}),
    style('hidden', {name: '隐藏', type: 'character', run: '<w:vanish/>'}),
  ].join('')
}

function numbering(): string {
  const nothing = '<w:suff w:val="nothing"/>'
  const bound = (id: string) => `<w:pStyle w:val="${id}"/>${nothing}`
  return [
    abstractList(1, [
      {format: 'chineseCountingThousand', text: '%1、', more: bound('1')},
      {format: 'chineseCountingThousand', text: '（%2）', more: bound('2')},
      {text: '%3.'},
    ]),
    abstractList(2, [{text: '%1.'}]),
    listOf(1, 1),
    listOf(2, 2),
    listOf(3, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
  ].join('')
}

function notes(kind: 'footnote' | 'endnote', content: string): string {
  const mark = (type: string, id: number) =>
    `<w:${kind} w:type="${type}" w:id="${id}">${p(`<w:r><w:${type === 'separator' ? type : 'continuationSeparator'}/></w:r>`)}</w:${kind}>`
  return `${mark('separator', -1)}${mark('continuationSeparator', 0)}<w:${kind} w:id="2">${content}</w:${kind}>`
}

function comments(): string {
  return xml(
    `<w:comments ${declarations}><w:comment w:id="0" w:author="张三" w:date="2025-01-19T10:00:00Z" w:initials="张"><w:p w14:paraId="00000001">${r('这个数字核实了吗？')}</w:p></w:comment></w:comments>`,
  )
}

function documentRelationships(): string {
  return relationshipsXml([
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'numbering', 'numbering.xml'],
    ['rId3', 'footnotes', 'footnotes.xml'],
    ['rId4', 'endnotes', 'endnotes.xml'],
    ['rId5', 'comments', 'comments.xml'],
    ['rId91', 'image', 'media/image1.png'],
  ]).replace(
    '</Relationships>',
    '<Relationship Id="rId6" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>' +
      '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.example.gov.cn/" TargetMode="External"/></Relationships>',
  )
}

function contentTypes(): string {
  const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const named = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'commentsExtended']
  return xml(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      `<Override PartName="/word/document.xml" ContentType="${office}.document.main+xml"/>` +
      named
        .map(name => `<Override PartName="/word/${name}.xml" ContentType="${office}.${name}+xml"/>`)
        .join('') +
      '</Types>',
  )
}

/** One white pixel. */
const picture = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='),
  character => character.charCodeAt(0),
)
