/**
 * Type of the phone copy, as page and as book: 18 px and more (112.5 % of what the reader has chosen), lines of 65 letters at most, links and numbers to
 * call high enough for a thumb. Selectors are plain enough for readers of books.
 */
export const textCss = `html{font:112.5%/1.55 var(--font-text),sans-serif;color:var(--ink);background:var(--paper);color-scheme:light dark;-webkit-text-size-adjust:100%;overflow-wrap:break-word}
body{margin:0 auto;max-width:36rem;padding:1.25rem max(1rem,env(safe-area-inset-right)) 3rem max(1rem,env(safe-area-inset-left))}
h1,h2,h3{font-family:var(--font-heading),serif;font-weight:600;line-height:1.22;text-wrap:balance}
h1{font-size:1.75rem;margin:.4rem 0}
h2{font-size:1.3rem;margin:2.2rem 0 .5rem;color:var(--sky-deep)}
h3{font-size:1.1rem;margin:1.4rem 0 .3rem}
p,ul,ol,blockquote,table{margin:0 0 .9em}
ul,ol{padding-inline-start:1.3em}
li{margin:0 0 .35em}
a{color:var(--sky-deep);text-underline-offset:.15em}
img{max-width:100%;height:auto}
table{display:block;overflow-x:auto;border-collapse:collapse}
th,td{padding:.3em .9em .3em 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
pre{overflow-x:auto}
header{border-top:4px solid var(--sky-deep);padding-top:.6rem}
header p{margin:.2rem 0;color:var(--stone)}
header .kind{color:var(--sky-deep);font-weight:600}
header .logo{max-width:8rem;max-height:3rem}
nav ol{list-style:none;margin:1.4rem 0;padding:.2rem 0;border-block:1px solid var(--line)}
nav li{margin:0}
nav a{display:block;padding:.55rem 0;text-decoration:none}
nav a:focus-visible,nav a:hover{text-decoration:underline}
.content-note{margin:1.4rem 0;padding:.8rem 1rem;border:1px solid var(--line);border-inline-start:5px solid var(--grass)}
.content-note p:last-child{margin-bottom:0}
.omitted,.last-checked,.hours,.picture-source,.sources{color:var(--stone)}
.picture-source{font-size:.85rem}
.end-matter{margin-top:2.6rem;border-top:2px solid var(--line)}
.sources ul,.help-lines{list-style:none;padding:0}
.sources li{overflow-wrap:anywhere}
.help-lines li{padding:.5rem 0;border-bottom:1px solid var(--line)}
.help-lines a.phone{display:inline-block;padding:.6rem 0;font-weight:700}
.closing{font-weight:600}
.whole{white-space:nowrap}
.languages>div{border-top:1px solid var(--line);padding-top:.5rem}
.chapter-picture{margin:1.2rem 0;overflow-x:auto}
.chapter-image img{display:block;margin:0 auto;max-height:60vh}`;

/** Drawings wear the theme's styles, which are for slides. Those of boxes stand below each other, as in the deck on a phone
 * (client/narrow.css). */
const drawingCss = `.slide.bare.bare{width:auto;height:auto;padding:0;background:none;overflow:visible;isolation:auto}
.slide.bare.bare::before,.slide.bare.bare::after{content:none}
.bare.bare .picture,.bare.bare .drawing{display:block}
.bare.bare.bare .drawing :is(ul,ol,div){max-height:none}
.bare.bare .drawing-picture{display:block;width:100%;height:auto}
.bare.bare .caption{font-size:.85rem}
.bare.bare .text-alternative{position:static;width:auto;height:auto;margin:.6rem 0 0;overflow:visible;clip-path:none;font-size:.9rem;line-height:1.5;white-space:normal}
.boxed .slide.bare{width:auto;zoom:.67}
.boxed .text-alternative{display:none}
.boxed .drawing :is(ul,ol){--columns:1!important}
.boxed .drawing .icon-grid{--columns:2!important}
.boxed .drawing :is(.diagram-compare,.diagram-change){grid-template-columns:minmax(0,1fr)}
.boxed .drawing :is(.diagram-path,.diagram-boxes){row-gap:68px}
.boxed .drawing :is(.diagram-path,.diagram-change)>li+li::before{display:none}
.boxed .drawing .diagram-change>li+li::after{top:-62px;left:52px;rotate:90deg}
.boxed .drawing .diagram-path>li+li::after{top:-52px;left:52px;rotate:135deg}
.boxed .drawing .diagram-boxes>li+li::before{top:-72px;left:50%;transform:translateX(-50%)}`;

/** Styles of the phone copy. @param themeCss whose colours by night stand for those by day where a reader prefers the dark. */
export function phoneCss(themeCss: string): string {
  const names = [...new Set([...themeCss.matchAll(/--night-([\w-]+)\s*:/g)].map((match) => match[1]))];
  const night = names.map((name) => `--${name}:var(--night-${name})`).join(';');
  return `${textCss}\n${drawingCss}\n@media (prefers-color-scheme:dark){:root{${night}}}`;
}
