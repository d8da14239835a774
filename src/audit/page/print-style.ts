/** On paper: an open sheet, all sheets or the matrix alone; or else all but the matrix. */
export const print = `
@page matrix{size:A4 landscape;margin:10mm}
@media print{
html{font-size:11px}
.views,.controls,.pager,.beside,noscript,.sort::after{display:none!important}
h2{font-size:14pt;padding:0 0 2mm;break-after:avoid}
h3{font-size:11.5pt;padding:4mm 0 1.5mm;break-after:avoid}
h4{font-size:10pt;padding:3mm 0 1mm;break-after:avoid}
main{padding:0}
[data-view] main>section:not(.current){display:block}
main>section+section{break-before:page}
#sheet{display:none!important}
#matrix{display:none!important}
[data-view=sheet] main>section,[data-view=sheets] main>section,[data-view=matrix] main>section,[data-view=sheet] .top,[data-view=sheets] .top,[data-view=matrix] .top,[data-view=sheet] footer,[data-view=sheets] footer,[data-view=matrix] footer{display:none!important}
.paper{display:block;color:var(--soft)}
#matrix .place{display:none}
[data-view=sheet] #sheet,[data-view=matrix] #matrix{display:block!important;break-before:auto}
#sheets>*{break-before:page}
#sheets>*:first-child{break-before:auto}
#matrix{page:matrix}
.scroll,.scroll.tall{overflow:visible;max-height:none}
.matrix{font-size:6.5pt;table-layout:fixed;width:275mm;margin-bottom:4mm;break-inside:auto}
.matrix th,.matrix td,.matrix tbody th,.matrix .corner,.matrix thead,.matrix caption,.matrix .areas th span{position:static;min-width:0;max-width:none;padding:.4mm;overflow:hidden}
.matrix th,.matrix td{font-size:6.5pt}
.matrix .corner{width:32mm}
.matrix .items span{min-width:0;max-height:34mm}
table{border-color:#999}
caption{background:none}
th,td{padding:1mm 1.6mm;font-size:8.5pt}
thead th,.sort{color:inherit;font-size:8pt}
tr,.tiles div,.note,.cheapest,figure{break-inside:avoid}
.tiles{grid-template-columns:repeat(5,1fr);gap:2mm}
.tiles dd{font-size:14pt}
.charts{grid-template-columns:1fr 1fr;gap:4mm}
.pair{border-width:1px 0 0;padding:0;margin:0 0 4mm}
.pair summary{list-style:none;break-after:avoid}
.side .text,.block .text{font-size:9.5pt;line-height:1.6}
.block{margin-bottom:3mm}
.block .text{break-after:avoid}
.sheet .checklist{columns:3;column-gap:5mm;font-size:7.5pt}
.block .notes{grid-template-columns:1fr 1fr;gap:1.5mm}
.block .text{border:0;padding:0 0 0 18mm}
.block .text p::before{left:-18mm;width:16mm;font-size:7pt}
.figures th,.figures td{min-width:0;font-size:7.5pt}
.figures tbody th{position:static;min-width:22mm}
}
`
