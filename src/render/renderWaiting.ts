import { html, raw } from '../html/html.ts';
import type { ClientCode } from '../model/artifact.ts';
import type { PreviewState } from '../model/preview.ts';
import { htmlDocument } from './htmlDocument.ts';
import { optionsTag, slidesTag, titleGap } from './renderPreview.ts';

/** A deck that cannot be read yet: one slide that says so, under the panel of mistakes. */
export function renderWaiting(name: string, client: ClientCode, themeCss: string): PreviewState {
  const shell = htmlDocument({
    language: 'en',
    attributes: { class: 'deck-page' },
    head: html`<title>${titleGap}</title>
<style>${raw(client.css)}</style>`,
    body: html`<div class="reveal">
${raw(slidesTag)}</div>
</div>
${raw(optionsTag)}</script>`,
    client,
    frames: true,
    served: true,
  });
  const slide = html`<section class="slide" data-layout="statement"><div class="slide-body"><h2>This talk cannot be read yet</h2></div></section>`;
  return {
    shell,
    title: name,
    options: '{"width":1280,"height":720}',
    themeCss,
    frame: { language: 'en', attributes: { class: 'deck-page' }, css: client.css, width: 1280, height: 720 },
    lentCss: '',
    columns: [['waiting']],
    slides: new Map([['waiting', slide.markup]]),
  };
}
