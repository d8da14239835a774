/**
 * What the pages have in common: colours, type, marks in the text and notes beside it, the list of items. Marks differ
 * by their underline and their number too, not by colour alone.
 */
export const baseScreen = `
:root{color-scheme:light dark;--paper:#fff;--desk:#f3f1ec;--ink:#1d1c1a;--soft:#5d5a54;--rule:#d9d5cc;--link:#1a4f8b;--error:#a8231b;--error-bg:#fbe3e0;--warning:#7a4f00;--warning-bg:#fdf0cf;--hint:#1d5694;--hint-bg:#e3eefb;--waived:#5a5a5a;--waived-bg:#ececec;--pass:#1f6b3a}
@media screen and (prefers-color-scheme:dark){:root{--paper:#201f1d;--desk:#161514;--ink:#e9e6df;--soft:#b0aca3;--rule:#45423c;--link:#93c1f5;--error:#ff9c93;--error-bg:#4a1f1b;--warning:#f3c566;--warning-bg:#43330d;--hint:#93c1f5;--hint-bg:#1c3450;--waived:#b7b7b7;--waived-bg:#393939;--pass:#86d3a0}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--desk);color:var(--ink);font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
body>*{max-width:78rem;margin-inline:auto;padding-inline:1.5rem}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static;display:inline-block}
h1,h2,h3,h4{line-height:1.35;margin:0}
.top{padding-block:2rem 1rem}
.top h1{font-size:1.9rem}
.top p{margin:.25rem 0 0;color:var(--soft);font-size:1.05rem}
.error{--c:var(--error);--b:var(--error-bg)}
.warning{--c:var(--warning);--b:var(--warning-bg)}
.hint{--c:var(--hint);--b:var(--hint-bg)}
.waived{--c:var(--waived);--b:var(--waived-bg)}
.unread{color:var(--error);font-weight:600}
mark{color:inherit;background:var(--b);text-decoration:underline 2px var(--c);text-underline-offset:.22em;text-decoration-skip-ink:none}
mark.warning{text-decoration-style:dashed}
mark.hint{text-decoration-style:dotted}
mark.waived{text-decoration-thickness:1px}
mark.several{text-decoration-style:double}
.ref,.number{display:inline-block;min-width:1.5em;padding:0 .3em;border-radius:.75em;font:700 11px/1.5 system-ui,sans-serif;text-align:center;text-decoration:none;color:var(--paper);background:var(--c);border:1px solid var(--c)}
.ref{margin:0 .15em;vertical-align:super}
.ref.waived,.number.waived{color:var(--c);background:none}
.ref.point::before{content:"\\2038"}
.notes{list-style:none;margin:0;padding:.35rem 0 .8rem}
.note{margin:0 0 .6rem;padding:.5rem .75rem;background:var(--paper);border:1px solid var(--rule);border-left:4px solid var(--c);font-size:13.5px;line-height:1.55}
.note.warning{border-left-style:dashed}
.note.hint{border-left-style:dotted}
.note.waived{border-style:dashed;background:none}
.note p{margin:.15rem 0 0}
.what strong{color:var(--c)}
.number{background:var(--c)}
.note.waived .number{background:none;color:var(--c)}
.place,.rule,.state,.links,.reason{color:var(--soft);font-size:.92em}
.message{font-weight:600}
code{font:12px/1.4 ui-monospace,Menlo,Consolas,monospace}
.checklist{columns:2 24rem;column-gap:2.5rem}
.area{padding-bottom:1rem}
.area h4{font-size:1rem;padding-bottom:.3rem;break-after:avoid}
.area ul{list-style:none;margin:0;padding:0}
.area li{padding:.12rem 0 .12rem 1.7em;text-indent:-1.7em;break-inside:avoid}
.area li>*{text-indent:0}
.sign{display:inline-block;width:1.4em;font-weight:700;color:var(--c)}
.pass{--c:var(--pass)}
.nothing-to-check,.not-applicable{--c:var(--soft)}
.error .state,.warning .state,.hint .state,.waived .state{color:var(--c);font-weight:700}
.pass .state,.not-applicable .state,.nothing-to-check .state{font-weight:400}
.reason{margin:0}
footer{padding-block:2rem;color:var(--soft);font-size:.9rem}
@media screen and (max-width:52rem){body>*{padding-inline:.75rem}}
`

/** On A4; it stands behind what a page says of the screen. */
export const basePrint = `
@page{size:A4;margin:16mm 14mm}
@media print{
body{background:none;font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body>*{max-width:none;padding-inline:0}
.skip{display:none}
.top{padding-block:0 3mm}
.top h1{font-size:17pt}
.notes{padding:0 0 2mm}
.note{font-size:8pt;padding:1.2mm 2mm;break-inside:avoid}
code{font-size:7pt}
.ref,.number{font-size:7pt}
a{color:inherit;text-decoration:none}
.checklist{columns:2;column-gap:8mm;font-size:8.5pt}
}
`
