/** Pages as sites and programs write them; organs and facts are invented. */

const body = [
  '县委、县政府：',
  '2024年，县水利局依法行政，现将情况报告如下：',
  '一、主要举措和成效',
  '（一）加强学法。全年组织集体学法12次，参加360人次。',
  '（二）规范执法。办理行政处罚案件18件，没有被撤销的案件。',
  '二、存在的不足和原因',
  '案卷制作还不规范，主要原因是培训不够。',
  '三、下一步安排',
  '开展案卷评查，每半年一次，年底前整改到位。',
]

export const title = '云台县水利局2024年度法治政府建设情况报告'
const signature = ['云台县水利局', '2025年1月20日']
/** What each of these pages says, a paragraph a line. */
export const bodyLines: readonly string[] = [...body, ...signature]

const links = (count: number) =>
  Array.from(
    {length: count},
    (_, at) => `<li><a href="/art/${at}.html">关于第${at + 1}期水情的通报</a></li>`,
  ).join('')

const head = (name: string) =>
  `<meta charset="utf-8"><title>${name}_部门文件_云台县人民政府</title><style>p{color:red}</style>`

const menu =
  '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li><li><a href="/fw">政务服务</a></li></ul>'
const crumbs =
  '<div class="dqwz">您所在的位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; 正文</div>'
const tools =
  '<div class="info">发布日期：2025-01-22 来源：县水利局 浏览次数：<span>108</span> 【字体：<a href="javascript:;">大</a> <a href="javascript:;">中</a> <a href="javascript:;">小</a>】 <a href="javascript:window.print()">打印</a></div>'
const foot =
  '<div class="footer">主办：云台县人民政府办公室　承办：县大数据中心　<a href="https://beian.miit.gov.cn">豫ICP备00000000号</a> 网站标识码0000000000</div>'
const related = `<div class="tit2">相关阅读</div><ul>${links(4)}</ul>`

const paragraphs = bodyLines.map(line => `<p style="text-indent:2em">　　${line}</p>`).join('\n')

/** The page of a content management system, with all that it puts around a text. */
export const systemPage = `<!DOCTYPE html><html><head>${head(title)}</head><body>
<!-- 头部 --><script>document.write('<div>抬头</div>')</script>${menu}${crumbs}
<div class="content"><h1>${title}</h1>${tools}
<div class="TRS_Editor"><style type="text/css">.TRS_Editor P{}</style>${paragraphs}</div>
<div class="share bdsharebuttonbox">分享到：<a href="#">微信</a></div><div class="ewm">扫一扫在手机打开当前页</div>
${related}<p>上一篇：<a href="/a">关于修复水毁工程的通知</a></p></div>${foot}</body></html>`

/** The same without a name that anybody knows: nothing but the words tells where the text is. */
export const unnamedPage = `<html><head>${head(title)}</head><body>${menu}
<div class="left"><ul>${links(8)}</ul></div>
<div class="c1"><div class="c2"><div class="tt">${title}</div>${tools}<div class="c3">${paragraphs}</div></div></div>
${foot}</body></html>`

/** Of the years when tables made the layout and <br> the paragraphs. */
export const oldPage = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>云台县水利局</title></head>
<body><form name="aspnetForm"><table width="980"><tr><td><table><tr><td><a href="/">首页</a></td><td><a href="/l">领导之窗</a></td><td><a href="/t">通知公告</a></td></tr></table></td></tr>
<tr><td><table><tr><td class="biaoti" align="center">${title}</td></tr><tr><td id="zoom"><font size="3">
&nbsp;&nbsp;&nbsp; ${bodyLines.join('<br>\n&nbsp;&nbsp;&nbsp; ')}<br></font></td></tr></table></td></tr>
<tr><td align="center">版权所有：云台县水利局<br>地址：云台县建设路1号</td></tr></table></form></body></html>`

/** A page of 政府信息公开: the table before the text is the page's. */
export const openInformationPage = `<html><head><meta name="ArticleTitle" content="${title}"><title>云台县人民政府</title></head><body>${menu}
<div id="content"><table class="xxgk"><tr><td>索 引 号：</td><td>0000/2025-01</td><td>主题分类：</td><td>水利</td></tr>
<tr><td>发布机构：</td><td>云台县水利局</td><td>成文日期：</td><td>2025-01-20</td></tr>
<tr><td>标题：</td><td colspan="3">${title}</td></tr><tr><td>文号：</td><td></td><td>有效性：</td><td>有效</td></tr></table>
<div class="xxgk_content">${paragraphs}</div></div>${foot}</body></html>`

/** What “另存为网页” of Word makes: automatic numbers as text, its own elements, comments that are conditions. */
export const wordPage = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 11"><title>关于召开会议的通知</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=ZH-CN><div class=Section1 style='layout-grid:15.6pt'>
<p class=MsoNormal align=center><b><span style='font-family:方正小标宋简体'>云台县水利局<span lang=EN-US>2024</span>年度<br>
法治政府建设情况报告<span lang=EN-US><o:p></o:p></span></span></b></p>
<p class=MsoNormal>县委、县政府：</p>
<p class=MsoNormal style='text-indent:32.0pt'>2024年，县水利局依法行政，现将情况报告如<ins
cite="mailto:x" datetime="2025-01-01T10:00">下</ins><del cite="mailto:x">右</del>：</p>
<h1 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>一、<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span>主要举措和成效</span></h1>
<p class=MsoNormal><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span
style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>全年组织集体学法<span lang=EN-US>12</span>次，
参加<span lang=EN-US>360</span>人次。<span style='display:none;mso-hide:all'>隐藏的话</span><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>类别</p></td><td><p class=MsoNormal>件数</p></td></tr>
<tr><td><p class=MsoNormal>处罚</p></td><td><p class=MsoNormal>18</p></td></tr></table>
<div style='mso-element:comment-list'><div style='mso-element:comment'>批注内容</div></div>
</div></body></html>`

/** A column of a site: ways to texts, and no text. */
export const indexPage = `<html><head>${head('法治政府建设')}</head><body>${menu}${crumbs}<ul class="list">${links(20)}</ul>
<div class="page">共5页 <a href="2.html">下一页</a></div>${foot}</body></html>`

/** Text that only a program on the page would bring. */
export const emptyPage = `<html><head>${head(title)}<script src="app.js"></script></head><body><div id="app"></div></body></html>`
