import { expect, it } from 'vitest';
import { overflowDiagnostics } from '../../../src/check/measured/overflowDiagnostics.ts';
import { makeDeck, sectionText } from '../../support/makeDeck.ts';

const { deck } = makeDeck({ sections: { 'part/one': sectionText('## A headline') } });

/** What is said of a slide that runs over its edges by so many pixels. */
function said(overflow: Partial<Record<'top' | 'right' | 'bottom' | 'left', number>>, id = 'part-one-1'): string[] {
  const edges = { top: 0, right: 0, bottom: 0, left: 0, what: 'Some words', ...overflow };
  return overflowDiagnostics(deck, [{ id, overflow: edges, smallest: null, brokenPictures: [] }]).map(
    ({ message }) => message,
  );
}

it('names the edge that is run over furthest, and by how much', () => {
  for (const edge of ['top', 'right', 'bottom', 'left'] as const) {
    const [message, ...rest] = said({ top: 2, left: 2, [edge]: 12.4 });
    expect(message).toContain(`12 px over its ${edge} edge`);
    expect(rest).toEqual([]);
  }
});

it('lets a pixel pass, and a slide that the deck does not have', () => {
  expect(said({ bottom: 1 })).toEqual([]);
  expect(said({ bottom: 1.1 })).toHaveLength(1);
  expect(said({ bottom: 12 }, 'elsewhere-1')).toEqual([]);
});
