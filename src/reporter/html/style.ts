import {Markup} from '../escape/markup.ts'
import {basePrint, baseScreen} from './base-style.ts'

const screen = `
.summary h2{font-size:1.15rem;margin-bottom:.5rem}
.summary{overflow-x:auto}
.summary p{color:var(--soft)}
table{border-collapse:collapse;width:100%;background:var(--paper);border:1px solid var(--rule)}
th,td{padding:.45rem .8rem;border-bottom:1px solid var(--rule);text-align:right;font-variant-numeric:tabular-nums}
th:first-child,td.unread{text-align:left}
thead th{font-size:.85rem;font-weight:600;color:var(--soft);white-space:nowrap}
tbody th{font-weight:400;min-width:11rem}
td.error,td.warning,td.hint,td.waived{font-weight:700;color:var(--c)}
td.none{color:var(--soft)}
article{padding-block:2.5rem 1rem}
article+article{border-top:3px double var(--rule)}
article>header h2{font-size:1.4rem}
article>header p{margin:.3rem 0 0;color:var(--soft)}
.jump a{margin-right:1rem}
h3{font-size:1.1rem;padding:1.8rem 0 .7rem}
.block{display:grid;grid-template-columns:minmax(0,1fr) minmax(15rem,21rem);column-gap:1.25rem}
.text{background:var(--paper);border-inline:1px solid var(--rule);padding:0 2rem 0 3.6rem;font:17px/1.95 "Songti SC",STSong,SimSun,"Noto Serif CJK SC","Noto Serif SC",serif}
.block:first-child .text{border-top:1px solid var(--rule);padding-top:2rem}
.block:last-child .text{border-bottom:1px solid var(--rule);padding-bottom:2rem}
.text p{margin:0;min-height:1.2em;white-space:pre-wrap;position:relative;unicode-bidi:isolate}
.text p::before{content:attr(data-n);position:absolute;left:-3.4rem;width:2.6rem;text-align:right;font:11px/3 ui-monospace,Menlo,Consolas,monospace;color:var(--soft)}
.text p:target{background:var(--hint-bg)}
.text .title{font-size:1.3em;font-weight:700;text-align:center;line-height:1.6}
.text .heading{font-weight:700}
.ref:target,.note:target{outline:3px solid var(--link);outline-offset:2px}
@media screen and (max-width:52rem){.block{grid-template-columns:minmax(0,1fr)}.text{padding-inline:2.8rem 1rem}.text p::before{left:-2.8rem;width:2.2rem}.notes{padding-inline:1rem}}
`

const print = `
@media print{
.jump{display:none}
article{padding-block:0 4mm}
article+article,.summary+main article:first-child{break-before:page;border:0}
article>header h2{font-size:13pt}
h3{padding:5mm 0 2mm;font-size:11.5pt;break-after:avoid}
.block{grid-template-columns:minmax(0,1fr) 58mm;column-gap:4mm}
.text{border:0;padding:0 0 0 9mm;font-size:11pt;line-height:1.75}
.block .text{border:0!important;padding-block:0!important}
.text p{orphans:2;widows:2}
.text p::before{left:-9mm;width:7mm;font-size:7pt}
.text .heading,.text .title{break-after:avoid}
}
`

export const style = new Markup(baseScreen + screen + basePrint + print)

/** Of the text above, for the policy of the page: no other style counts. A test tells it anew. */
export const styleHash = 'sha256-ZwWBrjhsNAv+fRaDeR2Hr70/dusAmE288XHx88DYYfA='
