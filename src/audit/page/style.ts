import {Markup} from '../../reporter/escape/markup.ts'
import {basePrint, baseScreen} from '../../reporter/html/base-style.ts'
import {print} from './print-style.ts'
import {sheetStyle} from './sheet-style.ts'

/** Every look has a sign, a word or an underline beside its colour. */
const screen = `
body>*{max-width:92rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.notice{padding:.6rem .9rem;background:var(--warning-bg);border-left:4px solid var(--warning);color:var(--ink)!important}
.views{display:flex;flex-wrap:wrap;gap:.25rem;border-bottom:1px solid var(--rule)}
.views a{padding:.45rem .8rem;text-decoration:none;border-bottom:3px solid transparent;color:var(--link)}
.views a:hover{text-decoration:underline}
.views a[aria-current]{border-color:var(--link);font-weight:700;color:var(--ink)}
main{padding-block:.5rem 2rem}
main:focus,h2:focus{outline:none}
[data-view] main>section:not(.current){display:none}
h2{font-size:1.4rem;padding:1.2rem 0 .6rem}
h3{font-size:1.15rem;padding:1.5rem 0 .5rem}
h4{font-size:1rem;padding:1.1rem 0 .4rem}
.words{max-width:60rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.6rem;margin:1rem 0}
.tiles div{background:var(--paper);border:1px solid var(--rule);border-top:4px solid var(--rule);padding:.5rem .8rem}
.tiles dt{color:var(--soft);font-size:.88rem}
.tiles dd{margin:0;font-size:1.6rem;font-weight:700;font-variant-numeric:tabular-nums}
.tiles small{font-size:.9rem;font-weight:400;color:var(--soft)}
.good{--c:var(--pass)}
.fair{--c:var(--warning)}
.poor{--c:var(--error)}
.tiles .fair,.tiles .poor{border-top-color:var(--c)}
.tiles .fair dd,.tiles .poor dd{color:var(--c)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:1.5rem 2rem;align-items:start;margin-top:1.5rem}
figure{margin:0}
caption,figcaption{text-align:left;font-weight:600;padding:.2rem 0 .4rem;caption-side:top}
.histogram{display:block;width:100%;max-width:40rem;background:var(--paper);border:1px solid var(--rule);padding:.4rem}
.histogram text{font-size:11px;text-anchor:middle;fill:var(--soft)}
.histogram .count{fill:var(--ink);font-weight:700}
.axis{stroke:var(--rule)}
.fill{fill:var(--c,var(--link))}
.track{fill:var(--rule);opacity:.5}
.bar{width:calc(100% - 6.5rem);height:.8rem;display:inline-block;vertical-align:-.1em}
.value{display:inline-block;width:6.5rem;padding-left:.6rem;white-space:nowrap}
table{border-collapse:collapse;background:var(--paper);border:1px solid var(--rule)}
caption{background:var(--desk)}
th,td{padding:.4rem .7rem;border-bottom:1px solid var(--rule);text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
thead th{font-size:.88rem;font-weight:600;color:var(--soft);background:var(--paper);vertical-align:bottom}
tbody th,th:first-child{text-align:left}
tbody th{font-weight:400}
td.error,td.warning,td.hint{color:var(--c);font-weight:700}
td.none{color:var(--soft)}
table.words,table.bars,table.ranking,table.figures{width:100%}
table.words th,table.words td,.bars th,.bars td,.ranking th:nth-child(2){text-align:left}
table.words th,table.words td,.bars th,.bars td{vertical-align:top}
.ranking th:nth-child(2){min-width:8rem}
.number-cell{white-space:nowrap}
.bars th[scope=row]{width:45%}
.bars td{font-size:.9rem;color:var(--soft)}
.plain{list-style:none;margin:0;padding:0}
.scroll{overflow-x:auto;max-width:100%;position:relative}
.scroll.tall{overflow:auto;max-height:82vh}
.scroll:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.controls{display:flex;flex-wrap:wrap;gap:.5rem 1.2rem;align-items:center;padding:.3rem 0 .8rem}
.controls[hidden],.pager[hidden]{display:none}
.controls .count{font-weight:600}
input,select,button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:.25rem .5rem}
input[type=search]{width:14rem}
label,input,select{max-width:100%}
input[type=checkbox]{accent-color:var(--link);width:1.1em;height:1.1em;vertical-align:-.15em}
button{cursor:pointer}
button:hover{border-color:var(--link)}
button[aria-disabled=true]{color:var(--soft);border-color:var(--rule);cursor:default}
.sort{border:0;background:none;padding:0;font-weight:600;color:var(--link);white-space:nowrap}
.sort::after{content:" ↕" / "";color:var(--soft)}
[aria-sort=ascending] .sort::after{content:" ↑" / "";color:var(--ink)}
[aria-sort=descending] .sort::after{content:" ↓" / "";color:var(--ink)}
.pager{display:flex;gap:1rem;align-items:center;padding:.7rem 0}
.level{color:var(--c);font-weight:700;white-space:nowrap}
.badge{display:inline-block;padding:0 .45em;border:1px solid var(--warning);border-radius:3px;color:var(--warning);background:var(--warning-bg);font-size:.82rem}
.place{color:var(--soft);font-size:.9rem}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;padding:0;margin:.4rem 0}
.matrix{border-collapse:separate;border-spacing:0;font-size:.9rem}
.matrix caption{position:sticky;left:0;width:max-content}
.matrix th,.matrix td{border-right:1px solid var(--rule);padding:.2rem .3rem;text-align:center}
.matrix thead{position:sticky;top:0;z-index:2}
.matrix .areas th{height:2rem;color:var(--ink);text-align:left;overflow-wrap:break-word;line-height:1.25}
.matrix .areas th span{position:sticky;left:14rem}
.matrix .items th{vertical-align:bottom;padding:.3rem .1rem}
.matrix .items span{writing-mode:vertical-rl;max-height:16rem;min-width:2rem;line-height:1.15;font-weight:400;color:var(--ink)}
html[lang=en] .matrix .items span{transform:rotate(180deg);max-height:15rem;text-align:left}
.matrix tbody th,.matrix .corner{position:sticky;left:0;z-index:1;background:var(--paper);text-align:left;min-width:9rem;max-width:14rem}
.matrix .corner{z-index:3;vertical-align:bottom}
.matrix td{min-width:2rem;color:var(--c,var(--soft))}
.matrix td.error,.matrix td.warning,.matrix td.hint{background:var(--b)}
.matrix td.unread{text-align:left}
.matrix td a{display:block;color:var(--c);font-weight:700;text-decoration:none}
.matrix td.not-applicable,.matrix td.nothing-to-check{font-weight:400}
.matrix tbody tr:hover td,.matrix tbody tr:hover th{box-shadow:inset 0 1px var(--soft),inset 0 -1px var(--soft)}
.outlier{background:var(--warning-bg)}
.figures small{color:var(--soft)}
.figures th,.figures td{min-width:6rem}
.figures tbody th{position:sticky;left:0;background:var(--paper);min-width:9rem}
.median th,.median td{color:var(--ink);border-bottom:2px solid var(--rule);font-size:.88rem}
.pair{background:var(--paper);border:1px solid var(--rule);margin:.6rem 0;padding:0 .9rem}
.pair[open]{padding-bottom:1rem}
.pair summary{padding:.6rem 0;cursor:pointer}
.pair .names{font-weight:600}
.pair .facts{color:var(--soft);margin-left:.6rem}
.called{margin:.2rem 0 .6rem}
.foreign{color:var(--error);text-decoration:underline wavy var(--error);text-underline-offset:.25em;text-decoration-skip-ink:none}
.pair summary .foreign{text-decoration:none;margin-left:.6rem}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
.sides p{margin:.2rem 0}
.side .text{font:16px/1.85 "Songti SC",STSong,SimSun,"Noto Serif CJK SC","Noto Serif SC",serif;border-left:3px solid var(--rule);padding-left:.9rem;white-space:pre-wrap}
mark.differs{--b:var(--warning-bg);--c:var(--warning)}
ins{background:var(--hint-bg);text-decoration:underline 2px var(--hint);text-underline-offset:.22em}
del{background:var(--error-bg);text-decoration:line-through var(--error)}
.method dt{font-weight:700;margin-top:.8rem}
.method dd{margin:0;max-width:60rem}
@media screen and (max-width:52rem){.ranking th:nth-child(2){position:sticky;left:0;background:var(--paper)}.sides{grid-template-columns:1fr}.matrix tbody th,.matrix .corner,.figures tbody th{min-width:6.5rem;max-width:6.5rem}.matrix .areas th span{position:static}th,td{padding:.35rem .45rem}.bars th[scope=row]{width:45%}.bar{width:calc(100% - 5.5rem)}.value{width:5.5rem}.tiles{grid-template-columns:repeat(auto-fill,minmax(6.5rem,1fr))}}
`

export const style = new Markup(baseScreen + screen + sheetStyle + basePrint + print)
