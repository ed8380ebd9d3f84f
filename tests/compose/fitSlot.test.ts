import { describe, expect, it } from 'vitest';
import { fitSlot } from '../../src/compose/fitSlot.ts';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { parseSection } from '../../src/parse/parseSection.ts';

const sections = new Map(
  [
    ['a', 'minutes: { full: 4, short: 2 }'],
    ['b', 'minutes: 3'],
    ['c', 'minutes: 3\nafter: [b]'],
    ['d', 'minutes: { full: 5, short: 3 }'],
  ].flatMap(([id = '', rest]) => {
    const { value } = parseSection(id, `${id}.md`, `---\ntitle: ${id}\n${rest}\n---\n## ${id}\n`);
    return value === undefined ? [] : [[id, value] as const];
  }),
);

function manifest(keeps: Readonly<Record<string, string>>) {
  const uses = Object.entries(keeps).map(([id, keep]) => `  - { section: ${id}, keep: ${keep} }`);
  const { value } = parseManifest(
    'x',
    'x.yaml',
    `title: X\naudience: adult\nslot: 20\nquestions: 4\nsections:\n${uses.join('\n')}\n`,
  );
  if (value === undefined) throw new Error('the manifest of this test is broken');
  return value;
}

describe('fitSlot', () => {
  const deck = manifest({ a: 'must', b: 'could', c: 'should', d: 'must' });

  it('leaves a deck that fits as it is', () => {
    expect(fitSlot(deck, sections, 20).cuts).toEqual([]);
  });

  it('keeps the share of questions and shortens from the end', () => {
    const { manifest: fitted, cuts } = fitSlot(deck, sections, 17);
    expect(fitted.questions).toBe(3);
    expect(cuts).toEqual([{ section: 'd', how: 'shortened', minutes: 2 }]);
  });

  it('keeps what another section builds on, until that one goes', () => {
    const { cuts } = fitSlot(deck, sections, 12);
    expect(cuts.map((cut) => `${cut.section} ${cut.how}`)).toEqual(['d shortened', 'a shortened', 'c left out']);
  });

  it('never leaves out what must stay', () => {
    const { manifest: fitted } = fitSlot(deck, sections, 4);
    expect(fitted.sections.map((use) => use.section)).toEqual(['a', 'd']);
  });
});
