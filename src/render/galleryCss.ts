/** Reads the theme's tokens, so that the list of talks looks like the talks. */
export const galleryCss = `.gallery-page body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.5 var(--font-text)}
.gallery-page header,.gallery-page main{box-sizing:border-box;max-width:1120px;margin:0 auto;padding:0 28px}
.gallery-page header{padding-top:72px}
.gallery-page header p{max-width:40em;margin:0;padding-bottom:36px;color:var(--stone)}
.gallery-page h1{margin:0 0 8px;color:var(--sky-deep);font:600 52px/1.15 var(--font-heading);letter-spacing:-.012em}
.gallery-page article{display:grid;grid-template-columns:minmax(0,11fr) minmax(0,10fr);gap:28px 48px;padding:44px 0 52px;border-top:2px solid var(--line)}
.gallery-page .first{display:block;align-self:start;aspect-ratio:16/9;background:var(--sand)}
.gallery-page .first img{display:block;width:100%;height:100%;object-fit:cover;object-position:left}
.gallery-page h2{margin:-6px 0 4px;font:600 30px/1.2 var(--font-heading);letter-spacing:-.01em;text-wrap:balance}
.gallery-page h3{margin:22px 0 2px;font:600 17px/1.4 var(--font-text);color:var(--grass)}
.gallery-page h3.private{color:var(--madder)}
.gallery-page p{margin:0 0 8px}
.gallery-page .subtitle{font-size:20px;line-height:1.4;text-wrap:balance}
.gallery-page :is(.about,.size){color:var(--stone)}
.gallery-page .size{font-size:16px;white-space:nowrap}
.gallery-page ul{margin:0;padding:0;list-style:none}
.gallery-page li{padding:3px 0}
.gallery-page a{color:var(--sky-deep);text-underline-offset:.14em}
.gallery-page a.open{display:inline-block;margin-top:10px;padding:9px 20px 10px;background:var(--sky-deep);color:var(--paper);font-weight:600;text-decoration:none}
.gallery-page a.open:hover{background:var(--ink)}
.gallery-page a:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
.gallery-page .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media(max-width:760px){.gallery-page header{padding-top:40px}.gallery-page h1{font-size:40px}.gallery-page article{grid-template-columns:minmax(0,1fr);padding:32px 0 40px}.gallery-page h2{margin-top:0}}
@media print{.gallery-page article{break-inside:avoid}}`;
