/**
 * Type for handouts of paper: 12 pt and more for everything a reader reads, sources 10 pt. Rules name elements only, so that
 * those of a slide, which name a class, outweigh them. Chromium cuts a page's content at whole pixels: one pixel less keeps
 * the right side of a frame.
 */
export const handoutCss = `html{font:12pt/1.42 var(--font-text);color:var(--ink);background:none;text-rendering:geometricPrecision}
body{margin:0 1px 0 0}
h1,h2,h3{font-family:var(--font-heading);font-weight:600;line-height:1.2;break-after:avoid;text-wrap:balance}
h1{font-size:25pt;margin:0;color:var(--ink)}
h2{font-size:15pt;margin:.26in 0 .07in;color:var(--sky-deep)}
h3{font-size:12.5pt;margin:.16in 0 .04in;color:var(--ink)}
p{margin:0 0 .5em;orphans:3;widows:3;text-wrap:pretty}
ul,ol{margin:0 0 .5em;padding-inline-start:1.35em}
li{margin:0 0 .22em;break-inside:avoid;text-wrap:pretty}
a{color:inherit;text-underline-offset:.12em}
figure{margin:0;break-inside:avoid}
table{border-collapse:collapse;margin:.08in 0 .12in}
th,td{padding:.04in .2in .04in 0;border-bottom:.75pt solid var(--line);text-align:start;vertical-align:top}
.title-block{margin:0 0 .16in}
.title-block p{margin:.05in 0 0;color:var(--stone)}
.title-block .kind{margin:0 0 .07in;padding-top:.07in;border-top:3pt solid var(--sky-deep);font-weight:600;color:var(--sky-deep)}
.title-block .subtitle{font-size:14pt;line-height:1.3}
.name-line{display:flex;gap:.3in;margin:0 0 .16in}
.name-line span{flex:1 1 auto;border-bottom:.75pt solid var(--stone);padding-bottom:.03in;min-height:.3in;display:flex;align-items:flex-end}
.name-line.key{align-items:flex-end;min-height:.3in;padding-bottom:calc(.03in + .75pt);font-style:italic}
.name-line span+span{flex:0 0 2in}
.content-note{margin:0 0 .18in;padding:.09in .14in;border:.75pt solid var(--line);border-left:4pt solid var(--grass);break-inside:avoid}
.content-note p{margin:0 0 .3em}
.content-note a{text-decoration:none}
.content-note p:last-child{margin:0}
.end-matter{margin-top:.2in;padding-top:.02in;border-top:1pt solid var(--line)}
.end-matter h2{margin-top:.16in}
.last-checked{color:var(--stone);break-before:avoid}
.picture-source{margin:.04in 0 0;font-size:10pt;line-height:1.3;color:var(--stone);break-before:avoid}
.help-lines{list-style:none;padding:0}
.help-lines li{margin:0 0 .06in}
.help-lines .phone,.help-lines strong{white-space:nowrap}
.help-lines .phone{font-weight:700}
.help-lines .hours{color:var(--stone)}
.help-lines a{text-decoration:none}
.help{break-inside:avoid}
.sources+.help,.end-matter .closing{break-before:avoid}
.sources ul{list-style:none;padding:0;font-size:10pt;line-height:1.3;columns:2;column-gap:.24in}
.sources li{margin:0 0 .04in;overflow-wrap:anywhere}
.sources .names{columns:auto;line-height:1.4}
.sources .names li{display:inline}
.sources .names li:not(:last-child)::after{content:"\\a0·" / ""}
.closing{margin:.2in 0 0;font-weight:600;break-inside:avoid}
.whole{white-space:nowrap}
.omitted{color:var(--stone);font-size:12pt}
.languages{display:grid;grid-template-columns:repeat(auto-fit,minmax(2.5in,1fr));column-gap:.3in}
.languages>div{border-top:.75pt solid var(--line);padding-top:.06in}`;
