/** A sheet: where points went, and the findings beside their text. */
export const sheetStyle = `
.paper{display:none}
.beside{display:flex;flex-wrap:wrap;gap:.5rem 1.2rem;align-items:center;padding:.6rem 0}
.sheet .facts{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:baseline;margin:0;font-size:1.1rem}
.sheet .score{font-weight:700}
.late{color:var(--warning)}
.sheet summary{cursor:pointer;padding:.4rem 0;color:var(--link)}
.identity{list-style:none;margin:0;padding:0;color:var(--soft)}
.cheapest{background:var(--paper);border:1px solid var(--rule);border-left:4px solid var(--pass);padding:.2rem 1rem;margin:.6rem 0 1rem;max-width:60rem}
.cheapest p{margin:.4rem 0 0}
.cheapest ol{margin:.2rem 0 .6rem;padding-left:1.6rem}
.sheet p{margin:.3rem 0}
.block{margin-bottom:1rem}
.block .text{background:var(--paper);border:1px solid var(--rule);padding:.7rem 1.4rem .7rem 8rem;font:17px/1.9 "Songti SC",STSong,SimSun,"Noto Serif CJK SC","Noto Serif SC",serif}
.block .notes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:.5rem;align-items:start;padding:.5rem 0 .3rem}
.block .note{margin:0}
.block .text p{margin:0;min-height:1.2em;white-space:pre-wrap;position:relative;unicode-bidi:isolate}
.block .text p::before{content:attr(data-n);position:absolute;left:-7.5rem;width:7rem;text-align:right;font:12px/2.7 system-ui,sans-serif;color:var(--soft)}
.cut{color:var(--soft);padding:0 .3em}
.findings>.notes{columns:2 26rem;column-gap:1.2rem}
.findings>.notes .note{break-inside:avoid}
.note:focus,.ref:focus{outline:3px solid var(--link);outline-offset:2px}
.area h5{margin:0;font-size:.95rem;padding-bottom:.3rem;break-after:avoid}
@media screen and (max-width:52rem){.block .text{padding:.6rem 1rem}.block .text p::before{position:static;display:block;text-align:left;width:auto;font:12px/1.6 system-ui,sans-serif}}
`
