import { type Html, html, raw } from '../../html/html.ts';
import type { FactChange, FactRow, FactsPage } from '../../model/factsPage.ts';
import type { ResolveAsset } from '../../model/finishedPage.ts';
import type { DocumentMetadata, PrintJob } from '../../model/output.ts';
import { htmlDocument } from '../htmlDocument.ts';
import { type LetterFonts, pageLetters } from '../pageLetters.ts';
import { sourceList } from './parts/sourceList.ts';
import { paperSizes } from './sheetContext.ts';

/** What the ledger's page needs beside its facts. */
export interface FactsContext {
  readonly metadata: DocumentMetadata;
  readonly themeCss: string;
  readonly fonts: LetterFonts;
  readonly resolveAsset: ResolveAsset;
  readonly paper: 'letter' | 'a4';
}

/** A fact is due when its review comes within so many days. */
const dueWithin = 90;

/**
 * The ledger as one self-contained page, to be opened or printed on paper laid sideways: for the host who wants to know where
 * each figure comes from, and for whoever has to review it.
 * @param onPaper whether it is to be printed: a box then stands for a letter that no font has.
 */
export function renderFacts(
  page: FactsPage,
  { metadata, themeCss, fonts, resolveAsset, paper }: FactsContext,
  onPaper: boolean,
): PrintJob {
  const due = page.rows.filter(({ daysLeft }) => daysLeft <= dueWithin).sort((a, b) => a.daysLeft - b.daysLeft);
  const used = page.rows.filter(({ uses, status }) => uses.length > 0 && status !== 'banned');
  const spare = page.rows.filter(({ uses, status }) => uses.length === 0 && status !== 'banned');
  const banned = page.rows.filter(({ status }) => status === 'banned');
  const written = html`<main class="facts">
<h1>${metadata.title}</h1>
<p class="lead">Every figure and claim that the talks may use, with its year and with who counted or saw it. Set on ${page.today}.</p>
<p>${used.length} of ${page.rows.length} are used in ${page.decks.size} ${page.decks.size === 1 ? 'talk' : 'talks'}. <strong>Firm</strong> facts may be used as they are. <strong>Dated</strong> ones are true of their year, which is always shown. <strong>Hearsay</strong> and <strong>opinion</strong> go out only with the words that say so, as printed here.</p>
${page.since === undefined ? '' : changesTable(page.since.tag, page.since.changes)}
${dueTable(due)}
<h2>Used in the talks</h2>
${factsTable(used, 'Facts that the talks use')}
${spare.length === 0 ? '' : html`<h2>Kept, not used now</h2>${factsTable(spare, 'Facts that no talk uses now')}`}
${banned.length === 0 ? '' : html`<h2>Not to be used</h2>${factsTable(banned, 'Claims that were found to be wrong')}`}
<h2>Sources</h2>
<div class="sources">${sourceList(page.sources)}</div>
</main>`;
  const letters = pageLetters(fonts, written.markup, '', themeCss);
  const body = raw(letters.settle(written.markup, onPaper));
  const { width, height, css } = paperSizes[paper];
  const [wide, tall] = css.split(' ').reverse();
  const document = htmlDocument({
    language: metadata.language,
    attributes: { class: 'sheet-page' },
    head: html`<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${metadata.title}</title>
<style>
${raw(letters.fontCss(`${body.markup} 0123456789of`))}
${raw(letters.styles(themeCss))}
@page{size:${wide} ${tall};margin:.6in .6in .7in}
${raw(letters.styles(factsCss))}
</style>`,
    body,
  });
  return {
    name: 'facts.pdf',
    html: document,
    resolveAsset,
    metadata,
    page: { width: height, height: width },
    headings: body.markup.match(/<h[1-6][\s>]/g)?.length ?? 0,
  };
}

function factsTable(rows: readonly FactRow[], caption: string): Html {
  return html`<table class="ledger"><caption>${caption}</caption>
<thead><tr><th scope="col">Claim</th><th scope="col">Value</th><th scope="col">Year</th><th scope="col">Who counted, and what</th><th scope="col">Status</th><th scope="col">Where it is used</th></tr></thead>
<tbody>${rows.map(factRow)}</tbody></table>
`;
}

function factRow(row: FactRow): Html {
  const who = row.sources.map((source) => source.short).join('; ');
  return html`<tr id="fact-${row.id}"><th scope="row">${row.claim}</th><td>${row.value}</td><td>${row.year}</td><td>${who}: ${row.measured}, ${row.place}</td><td>${row.status}</td><td>${where(row)}</td></tr>
`;
}

/** By section, since several decks share one: `Where the river runs: church-30, school-40`. */
function where({ uses }: FactRow): Html {
  const decks = new Map<string, string[]>();
  for (const { deck, sections } of uses)
    for (const title of sections) decks.set(title, [...(decks.get(title) ?? []), deck]);
  return html`${[...decks].map(([title, names], index) => html`${index === 0 ? '' : html`<br>`}${title}: <span class="deck">${names.join(', ')}</span>`)}`;
}

function dueTable(rows: readonly FactRow[]): Html {
  if (rows.length === 0) return html`<p>No fact is due for review within ${dueWithin} days.</p>`;
  return html`<h2>Due for review within ${dueWithin} days</h2>
<table><caption>Facts that someone must look at again</caption>
<thead><tr><th scope="col">Review by</th><th scope="col">Claim</th><th scope="col">Who counted</th></tr></thead>
<tbody>${rows.map((row) => html`<tr><td class="day">${row.reviewBy}${row.daysLeft < 0 ? html`<br><strong>overdue</strong>` : ''}</td><th scope="row">${row.claim}</th><td>${row.sources.map((source) => source.short).join('; ')}</td></tr>\n`)}</tbody></table>
`;
}

const changeWords: Readonly<Record<FactChange['kind'], string>> = { new: 'New', gone: 'Gone', changed: 'Changed' };

function changesTable(tag: string, changes: readonly FactChange[]): Html {
  const heading = html`<h2>Changed since ${tag}</h2>`;
  if (changes.length === 0) return html`${heading}<p>No fact has changed since ${tag}.</p>`;
  const rows = changes.flatMap(({ id, kind, fields }) =>
    fields.map(
      ({ name, before, after }) =>
        html`<tr><th scope="row">${id}</th><td>${changeWords[kind]}</td><td>${name}</td><td>${before}</td><td>${after}</td></tr>\n`,
    ),
  );
  return html`${heading}
<table><caption>What has changed in the ledger since ${tag}</caption>
<thead><tr><th scope="col">Fact</th><th scope="col">Change</th><th scope="col">What</th><th scope="col">Before</th><th scope="col">Now</th></tr></thead>
<tbody>${rows}</tbody></table>
`;
}

/** 11 pt in a table, 12 pt beside it; rows stay whole and the head comes back on each page. Only rules, so that it prints in black. */
const factsCss = `html{font:12pt/1.45 'Source Sans 3';color:var(--ink);background:#fff}
body{margin:0;background:none}
@media screen{html{background:var(--paper)}main{max-width:10.5in;margin:0 auto;padding:32px 24px 96px}}
.facts h1{font:600 26pt/1.2 Literata;margin:0 0 .06in}
.facts h2{font:600 16pt/1.25 Literata;margin:.3in 0 .08in;break-after:avoid}
.facts p{margin:0 0 .08in;max-width:8.4in}
.facts table{border-collapse:collapse;width:100%;font-size:11pt;line-height:1.35}
.facts caption{text-align:left;color:var(--stone);padding:0 0 .05in}
.facts th,.facts td{text-align:left;vertical-align:top;padding:.05in .1in .05in 0;border-bottom:1px solid #8A939B;font-weight:400}
.facts thead th{font-weight:600;border-bottom:2px solid var(--ink)}
.facts tbody th[scope=row]{min-width:2.2in}
.facts .ledger{table-layout:fixed}
.facts .ledger th:nth-child(1){width:27%}.facts .ledger th:nth-child(2){width:11%}.facts .ledger th:nth-child(3){width:9%}.facts .ledger th:nth-child(4){width:26%}.facts .ledger th:nth-child(5){width:8%}.facts .ledger th:nth-child(6){width:19%}
.facts .day{white-space:nowrap}
.facts tr{break-inside:avoid}
.facts thead{display:table-header-group}
.facts .deck{color:var(--stone)}
.facts .sources ul{padding-left:1.2em}
.facts .sources li{break-inside:avoid}
@page{@bottom-left{content:'Facts and sources';font:9pt 'Source Sans 3';color:#4A545E}
@bottom-right{content:counter(page) ' of ' counter(pages);font:9pt 'Source Sans 3';color:#4A545E}}`;
