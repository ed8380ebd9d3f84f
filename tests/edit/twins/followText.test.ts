import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slideHash } from '../../../src/compose/slideHash.ts';
import { slideId } from '../../../src/compose/slideId.ts';
import { planEdit } from '../../../src/edit/planEdit.ts';
import { parseSection } from '../../../src/parse/parseSection.ts';
import { parseTwin } from '../../../src/parse/parseTwin.ts';
import { textOf } from '../../support/textOf.ts';

const [file, twinFile] = ['decks/sections/a/b.md', 'decks/sections/a/b.es.md'];
const front = '---\ntitle: T\nminutes: 1\n---\n';
const section = (...slides: readonly string[]): string => `${front}${slides.join('\n\n---\n')}\n`;
const slidesOf = (text: string) => parseSection('a/b', '', text).value?.slides ?? [];
const hashes = (text: string): string[] => slidesOf(text).map(slideHash);
const slide = (id: string, translates: string | undefined, words: string): string =>
  `<!-- .slide: id="${id}" translates="${translates}" -->\n${words}`;

/** The twin after somebody has written in the section. */
function written(before: string, after: string, twin: string): string {
  const plan = planEdit(
    { label: 'x', changes: [{ kind: 'write', file, base: before, text: after }] },
    { read: (path) => ({ [file]: before, [twinFile]: twin })[path], twins: () => [twinFile] },
  );
  if (plan.kind !== 'planned') throw new Error(plan.kind);
  return textOf(plan.files.find((one) => one.file === twinFile)?.after) ?? twin;
}

/** Which of the section's slides each slide of the twin translates by its words: ids by hash. */
function translated(twin: string): ReadonlyMap<string, string> {
  const slides = parseTwin('a/b', twinFile, twin).value?.slides ?? [];
  return new Map(slides.map((one, index) => [one.attributes.translates ?? '', slideId('a/b', one, index)]));
}

describe('a twin, as its section is written in', () => {
  const three = section('# A\n\nOne\n\nTwo', '# B\n\nThree', '# C\n\nFour');
  const [a, b, c] = hashes(three);
  const twin = section(slide('a-b-1', a, '# Á'), slide('a-b-2', b, '# Bé'), slide('a-b-3', c, '# Cé'));

  it('has the slides behind one that is parted by a line go on being translated, and is as it was when the line is gone', () => {
    const parted = three.replace('\n\nTwo', '\n\n---\n\nTwo');
    const now = written(three, parted, twin);
    expect(now).toBe(section(slide('a-b-1', a, '# Á'), slide('a-b-3', b, '# Bé'), slide('a-b-4', c, '# Cé')));
    expect(written(parted, three, now)).toBe(twin);
  });

  it('finds slides again that an open fence had swallowed for a while', () => {
    const opened = three.replace('One', '```map');
    const meanwhile = written(three, opened, twin);
    const closed = three.replace('One', '```map\nfocus: world\nalt: W\n```\n\n---\n# New');
    expect(written(opened, closed, meanwhile)).toBe(
      section(slide('a-b-1', a, '# Á'), slide('a-b-3', b, '# Bé'), slide('a-b-4', c, '# Cé')),
    );
  });

  it('loses none of its words when a slide is cut out, and translates no other by them', () => {
    const without = section('# A\n\nOne\n\nTwo', '# C\n\nFour');
    expect(written(three, without, twin)).toBe(
      section(slide('a-b-1', a, '# Á'), slide('a-b-2-2', b, '# Bé'), slide('a-b-2', c, '# Cé')),
    );
  });

  it('is left alone where no slide changes its place', () => {
    expect(written(three, three.replace('Three', 'Five'), twin)).toBe(twin);
    const bare = section('# Á', '# Bé');
    expect(written(three, three.replace('Three', 'Five'), bare)).toBe(bare);
  });

  it('is as it is written where it is written with its section', () => {
    const parted = three.replace('\n\nTwo', '\n\n---\n\nTwo');
    const now = written(three, parted, twin);
    const plan = planEdit(
      {
        label: 'x',
        changes: [
          { kind: 'write', file, base: parted, text: three },
          { kind: 'write', file: twinFile, base: now, text: twin },
        ],
      },
      { read: (path) => ({ [file]: parted, [twinFile]: now })[path], twins: () => [twinFile] },
    );
    expect(plan.kind === 'planned' && plan.files.map(({ after }) => after)).toEqual([three, twin]);
  });

  it('goes on translating what it translates, whatever is written and taken back', () => {
    const piece = fc.constantFrom(
      '\n\n---\n\n',
      '\n\n---\n\n# New\n\n',
      'x',
      '\n\n',
      '```map\n',
      '\n```\n',
      '\nNote:\n',
      '',
    );
    const change = fc.record({ at: fc.nat(999), cut: fc.nat(30), piece });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(change, { maxLength: 5 }), (count, changes) => {
        const texts = Array.from({ length: count }, (_, index) => `# Head ${index}\n\nWords ${index}\n\nMore ${index}`);
        const first = section(...texts);
        const signed = section(...hashes(first).map((hash, index) => slide(`a-b-${index + 1}`, hash, `# T${index}`)));
        let [text, own] = [first, signed];
        for (const { at, cut, piece: put } of changes) {
          const start = front.length + (at % (text.length - front.length + 1));
          const next = text.slice(0, start) + put + text.slice(start + cut);
          const fresh = [...translated(own)].filter(([hash, id]) => idOf(text, hash) === id);
          own = written(text, next, own);
          const now = translated(own);
          for (const [hash] of fresh) {
            const id = idOf(next, hash);
            if (id !== undefined) expect([hash, now.get(hash)]).toEqual([hash, id]);
          }
          text = next;
        }
        expect([...translated(written(text, first, own))]).toEqual([...translated(signed)]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Of the slide that alone has those words. */
function idOf(text: string, hash: string): string | undefined {
  const found = slidesOf(text).flatMap((one, index) => (slideHash(one) === hash ? [slideId('a/b', one, index)] : []));
  return found.length === 1 ? found[0] : undefined;
}
