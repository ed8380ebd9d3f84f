import { type Html, html } from '../../../html/html.ts';
import { capitalised } from '../../../model/capitalised.ts';
import type { Deck } from '../../../model/deck.ts';
import { factText } from '../../../model/factText.ts';

/** Facts as the ledger has them, hedges included, each with its sources and year; nothing of one that is banned. */
export function factsBehind(ids: readonly string[], { ledger, manifest }: Pick<Deck, 'ledger' | 'manifest'>): Html {
  const items = ids.flatMap((id) => {
    const fact = ledger.facts.get(id);
    if (fact === undefined || fact.status === 'banned') return [];
    const sources = [fact.source].flat().flatMap((source) => ledger.sources.get(source)?.short ?? []);
    return [
      html`<li>${capitalised(factText(fact, undefined, manifest.language) ?? '')} <span class="by">(${[...sources, ...(sources.some((name) => name.includes(String(fact.year))) ? [] : [fact.year])].join(', ')})</span></li>\n`,
    ];
  });
  return items.length === 0 ? html`` : html`<ul class="behind">${items}</ul>`;
}

export const factsBehindCss = `.behind{list-style:none;padding:.02in 0 .02in .14in;margin:0;border-left:3pt solid var(--amber)}
.behind .by{color:var(--stone)}`;
