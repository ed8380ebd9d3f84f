import { html, raw } from '../html/html.ts';
import type { ClientCode } from '../model/artifact.ts';
import type { PreviewState } from '../model/preview.ts';
import { optionsTag, slidesTag, titleGap } from './renderPreview.ts';

/** A deck that cannot be read yet: one slide that says so, under the panel of mistakes. */
export function renderWaiting(name: string, client: ClientCode, themeCss: string): PreviewState {
  const shell = html`<!doctype html>
<html lang="en" class="deck-page">
<head>
<meta charset="utf-8">
<title>${titleGap}</title>
<style>${raw(client.css)}</style>
</head>
<body>
<div class="reveal">
${raw(slidesTag)}</div>
</div>
${raw(optionsTag)}</script>
<script>${raw(client.script.replace(/<\/script/gi, '<\\/script'))}</script>
</body>
</html>
`.markup;
  const slide = html`<section class="slide" data-layout="statement"><div class="slide-body"><h2>This talk cannot be read yet</h2></div></section>`;
  return {
    shell,
    title: name,
    options: '{"width":1280,"height":720}',
    themeCss,
    columns: [['waiting']],
    slides: new Map([['waiting', slide.markup]]),
  };
}
