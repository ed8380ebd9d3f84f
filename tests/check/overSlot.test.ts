import { expect, it } from 'vitest';
import { checkParts, placesOf, sectionText } from '../support/makeDeck.ts';

const sections = {
  'part/one': sectionText('## One', { minutes: '{ full: 6, short: 2 }' }),
  'part/two': sectionText('## Two', { minutes: '3' }),
};
const uses = ['part/one', '{ section: part/two, keep: could }'];

it('refuses sections that take longer than the slot leaves, and names what to cut', () => {
  const result = checkParts({ sections, uses, manifest: { slot: '10', questions: '2' } });
  expect(placesOf(result, 'over-slot')).toEqual(['decks/made.yaml:1:1']);
  const hint = result.diagnostics.find(({ code }) => code === 'over-slot')?.hint;
  expect(hint).toContain('part/one');
  expect(hint).toContain('part/two');
});

it('lets them pass when they fill it to the minute', () => {
  expect(placesOf(checkParts({ sections, uses, manifest: { slot: '10', questions: '1' } }), 'over-slot')).toEqual([]);
});

/** What the speaker is told to do about ten minutes too many. */
function adviceFor(uses: readonly string[], shortOf: readonly string[]): string {
  const ids = ['a/one', 'a/two', 'a/three', 'a/four', 'a/five'];
  const sections = Object.fromEntries(
    ids.map((id) => [
      id,
      sectionText(`## ${id}`, { minutes: shortOf.includes(id) ? '{ full: 4, short: 2 }' : '{ full: 4 }' }),
    ]),
  );
  const { diagnostics } = checkParts({ sections, uses, manifest: { slot: '10' } });
  return diagnostics.find(({ code }) => code === 'over-slot')?.hint ?? '';
}

it('names three sections at most, those first that could go', () => {
  const keep = (id: string, word: string) => `{ section: ${id}, keep: ${word} }`;
  const uses = [
    keep('a/one', 'should'),
    keep('a/two', 'could'),
    keep('a/three', 'must'),
    keep('a/four', 'could'),
    keep('a/five', 'could'),
  ];
  const named = adviceFor(uses, []).match(/a\/\w+/g);
  expect(named).toEqual(['a/two', 'a/four', 'a/five']);
});

it('names short forms only of sections that have one and do not use it', () => {
  const uses = ['{ section: a/one, form: short }', 'a/two', 'a/three', 'a/four', 'a/five'].map((use) =>
    use.startsWith('{') ? use : `{ section: ${use}, keep: must }`,
  );
  const named = adviceFor(uses, ['a/one', 'a/three']).match(/a\/\w+/g);
  expect(named).toEqual(['a/three']);
});

it('names what could go and what could be shorter, and neither when there is none', () => {
  const must = ['a/one', 'a/two', 'a/three', 'a/four', 'a/five'];
  expect(adviceFor(must, []).match(/a\/\w+/g)).toBeNull();
  expect(adviceFor(must, must).match(/a\/\w+/g)).toEqual(['a/one', 'a/two', 'a/three']);
  const could = ['{ section: a/one, keep: could }', ...must.slice(1)];
  expect(adviceFor(could, ['a/two']).match(/a\/\w+/g)).toEqual(['a/one', 'a/two']);
});

it('advises nothing of which it names no section', () => {
  const must = ['a/one', 'a/two', 'a/three', 'a/four', 'a/five'];
  const could = ['{ section: a/one, keep: could }', ...must.slice(1)];
  const pieces = (uses: readonly string[], shortOf: readonly string[]) =>
    adviceFor(uses, shortOf)
      .split(', or ')
      .map((piece) => piece.match(/a\/\w+|[\w ](?=\.$)/g)?.length ?? 0);
  expect(pieces(could, ['a/two'])).toHaveLength(2);
  expect(pieces(could, [])).toHaveLength(1);
  expect(pieces(must, ['a/two'])).toHaveLength(1);
  expect(adviceFor(must, [])).not.toMatch(/\s\./);
});

it('says how long the sections are, to a tenth of a minute, and how much there is', () => {
  const figures = (full: string) => {
    const longer = { ...sections, 'part/one': sectionText('## One', { minutes: `{ full: ${full} }` }) };
    const { diagnostics } = checkParts({ sections: longer, uses, manifest: { slot: '10', questions: '2' } });
    return diagnostics.find(({ code }) => code === 'over-slot')?.message.match(/\d+(\.\d+)?/g);
  };
  expect(figures('6')).toEqual(['9', '10', '8', '2']);
  expect(figures('6.26')).toEqual(['9.3', '10', '8', '2']);
});
