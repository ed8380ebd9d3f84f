import { html } from '../../html/html.ts';
import type { FinishedPage } from '../../model/finishedPage.ts';
import { siteAddress } from '../../model/siteAddress.ts';
import { talkAbout } from '../talkAbout.ts';
import type { PublishedTalk } from './publishedTalk.ts';
import { type SiteLook, sitePage } from './sitePage.ts';

/** index.html of a site: each talk with its first slide, which lead to its page. */
export function renderSiteIndex(talks: readonly PublishedTalk[], look: SiteLook): FinishedPage {
  return sitePage(
    {
      title: 'Talks',
      language: 'en',
      head: html`<meta name="description" content="Talks with their slides and handouts.">`,
      body: html`<header>
<h1>Talks</h1>
<p>Slides to see, handouts to read and to print.</p>
</header>
<main>
${talks.map(article)}
</main>`,
    },
    look,
  );
}

function article({ name, card, metadata }: PublishedTalk) {
  const page = siteAddress(`${name}/index.html`, undefined);
  const image = card.picture === undefined ? '' : html`<img src="${card.picture}" alt="">`;
  return html`<article lang="${metadata.language}">
<a class="first" href="${page}" tabindex="-1" aria-hidden="true">${image}</a>
<div>
<h2>${metadata.title}</h2>
${metadata.subject === undefined ? '' : html`<p class="subtitle">${metadata.subject}</p>`}
<p class="about">${talkAbout(card)}</p>
<p><a class="open" href="${page}">See this talk<span class="unseen">: ${metadata.title}</span></a></p>
</div>
</article>
`;
}
