import { html } from '../../html/html.ts';
import { htmlDocument } from '../htmlDocument.ts';

/** What the studio's page loads: addresses on the server. */
interface StudioFiles {
  readonly script: string;
  readonly styles: string;
  /** The script with which texts are edited: the page loads it where one is opened. */
  readonly editor: string;
  /** Tells this project from others whose studio was once at the same address. */
  readonly project: string;
  readonly fonts: string;
}

/** The studio's page, empty until its script fills it. It is shown by the local server alone. */
export function renderStudioPage({ script, styles, editor, project, fonts }: StudioFiles): string {
  return htmlDocument({
    language: 'en',
    attributes: { class: 'studio desk-colors' },
    head: html`<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Talk Deck Kit</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${fonts}">
<link rel="stylesheet" href="${styles}">
<script src="${script}" defer></script>`,
    body: html`<div id="studio" data-editor="${editor}" data-project="${project}"><p class="opening">The studio opens …</p></div>
<noscript>The studio needs JavaScript; the talks themselves do not.</noscript>`,
    frames: true,
    served: true,
    files: true,
  });
}
