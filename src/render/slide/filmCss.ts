/**
 * Styles of films and of what stands on paper for them. They go into decks that hold some, and select by the kit's own attributes, so
 * that no author's class is theirs.
 */
export function filmCss(isForeign: boolean): string {
  return isForeign ? shared + foreign : shared + own;
}

const shared = `
.slide>[data-film-ground]{position:absolute;inset:0;z-index:-1;width:100%;height:100%;max-width:none;max-height:none;margin:0}
[data-film-still]{box-sizing:border-box;display:inline-flex;gap:24px;align-items:center;justify-content:center;max-width:100%;min-height:0;vertical-align:middle}
[data-film-picture]{box-sizing:border-box;display:flex;flex:0 1 auto;flex-direction:column;gap:8px;align-items:center;justify-content:center;min-width:0;min-height:0;max-width:100%;max-height:100%}
[data-film-picture]>img,.slide [data-film-picture]>img{flex:1 1 auto;height:auto;min-height:0;max-width:100%;margin:0;object-fit:contain}
[data-film-still][data-film=sized]>[data-film-picture]{flex:1 1 auto;align-self:stretch}
[data-film-still][data-film=sized] [data-film-picture]>img,.slide [data-film-still][data-film=sized] [data-film-picture]>img{width:100%}
[data-film-still][data-film=sized] [data-film-box]{flex:1 1 auto;width:100%}
[data-film-box]{box-sizing:border-box;display:flex;flex-direction:column;gap:8px;align-items:center;justify-content:center;width:15em;max-width:100%;min-height:0;padding:.5em 1em;border:2px solid var(--line,#999);background:var(--ground,#fff);color:var(--text,inherit);text-align:center;overflow-wrap:anywhere}
[data-film-still=sound] [data-film-box]{flex-direction:row;gap:.6em;width:auto}
[data-film-caption]{display:flex;flex:none;gap:.4em;align-items:center;max-width:100%;overflow-wrap:anywhere}
[data-film-sign]{flex:none;width:1.2em;height:1.2em}
[data-film-code]{display:block;flex:none;width:240px;text-align:center;overflow-wrap:anywhere}
[data-film-code]>svg{display:block;width:100%;height:auto}
.slide :is([data-film-caption],[data-film-code]){font-size:max(24px,.6em);line-height:1.2}
.slide [data-film-box]{font-size:32px}
.chapter-picture [data-film-still]{display:flex}
.chapter-picture [data-film-code]{width:26mm}
`;

/** A film takes the room that words leave, as a picture does. */
const own = `.slide :is(video,audio)[data-film]{display:block;max-width:100%;object-fit:contain}
.slide video[data-film]{max-height:100%}
.slide video[data-film=""]{width:auto;height:auto}
.slide p>video[data-film=""]{display:inline-block;max-height:480px;vertical-align:middle}
.slide [data-film=""]>[data-film-picture]>img{width:auto}
.slide p [data-film-picture]>img{max-height:400px}
.slide audio[data-film=""]{width:min(100%,640px)}
.slide-body>:is(video[data-film=""],[data-film-still=film][data-film=""]){flex:1 1 0;min-height:0;align-self:center}
.slide-body>audio[data-film]{flex:none;align-self:center}
.slide-body>[data-film-still]{display:flex;align-self:center}
.slide-body>[data-film-still=film][data-film=""]>[data-film-picture]{height:100%}
.slide[data-layout=split] .slide-body>:is([data-film],[data-film-still]){grid-row:2/-1;grid-column:2;align-self:stretch;min-height:0}
`;

const foreign = `.slide [data-film-still]{max-width:95%;margin:20px 0}
.slide [data-film-picture]>img{max-height:calc(.8*var(--slide-height))}
.slide [data-film-code]{width:180px}
.slide audio[data-film]{max-width:95%}
`;
