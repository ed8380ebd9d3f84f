import { expect, it } from 'vitest';
import { deckArtifacts } from '../../src/artifacts/artifactKinds.ts';
import { handoutLayouts, privateLayouts } from '../../src/schema/manifestSchema.ts';
import { paperTalk } from '../support/paperTalk.ts';

const marker = 'This answer is for the speaker alone.';

it('stand in the private folder, and nobody else gets them', async () => {
  const { context } = await paperTalk({ manifest: { handouts: ['hard-questions', 'summary'] } });
  const found = deckArtifacts(context, { only: ['handouts'] });
  expect(found.map(({ path, audience, label }) => [path, audience, label])).toEqual([
    ['paper/handout-summary.pdf', 'shared', 'Handout: summary (PDF)'],
    ['paper/private/hard-questions.pdf', 'private', 'For the speaker alone: hard questions (PDF)'],
  ]);
});

it('are not printed where the talk has none', async () => {
  const { context } = await paperTalk({
    manifest: { handouts: ['hard-questions'] },
    composed: (deck) => ({
      ...deck,
      ledger: { ...deck.ledger, handoutTexts: { ...deck.ledger.handoutTexts, hardQuestions: [] } },
    }),
  });
  expect(deckArtifacts(context, { only: ['handouts'] })).toEqual([]);
});

it('say what no page that is shared says', async () => {
  const talk = await paperTalk();
  const shared = handoutLayouts.filter((layout) => !privateLayouts.has(layout));
  const pages = [
    ...shared.map((layout) => talk.handout(layout)),
    talk.slidesSheet(),
    talk.page({ css: '', script: '', documents: [] }),
  ];
  for (const { html } of pages) expect(html).not.toContain(marker);
  for (const { metadata } of pages.flatMap((page) => ('metadata' in page ? [page] : [])))
    expect(JSON.stringify(metadata)).not.toContain(marker);
  const { html } = talk.handout('hard-questions');
  expect(html).toContain(marker);
  expect(html).toContain('deep at the ford');
  expect(html).not.toContain('No answer here.');
});
