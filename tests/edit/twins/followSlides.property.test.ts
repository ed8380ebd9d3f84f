import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slideHash } from '../../../src/compose/slideHash.ts';
import { twinDiagnostics } from '../../../src/compose/twinDiagnostics.ts';
import { planEdit } from '../../../src/edit/planEdit.ts';
import { textVersion } from '../../../src/edit/textVersion.ts';
import type { SlideStep } from '../../../src/model/projectEdit.ts';
import { parseSection } from '../../../src/parse/parseSection.ts';
import { parseTwin } from '../../../src/parse/parseTwin.ts';
import { textOf } from '../../support/textOf.ts';

const [file, twinFile] = ['decks/sections/a/b.md', 'decks/sections/a/b.es.md'];

interface SlideKind {
  readonly hasId: boolean;
  readonly blocks: readonly ('text' | 'list' | 'figure')[];
  readonly isNoted: boolean;
  readonly twin: 'fresh' | 'todo' | 'stale' | 'missing';
  readonly twinHasFigures: boolean;
}

interface Case {
  readonly kinds: readonly SlideKind[];
  readonly lineEnd: '\n' | '\r\n';
  readonly isReversed: boolean;
  readonly isLost: boolean;
  readonly steps: readonly (readonly [number, number, number])[];
}

const kind = fc.record<SlideKind>({
  hasId: fc.boolean(),
  blocks: fc.array(fc.constantFrom('text', 'list', 'figure'), { minLength: 1, maxLength: 3 }),
  isNoted: fc.boolean(),
  twin: fc.constantFrom('fresh', 'fresh', 'fresh', 'todo', 'stale', 'missing'),
  twinHasFigures: fc.boolean(),
});
const cases = fc.record<Case>({
  kinds: fc.array(kind, { minLength: 1, maxLength: 5 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  isReversed: fc.boolean(),
  isLost: fc.boolean(),
  steps: fc.array(fc.tuple(fc.nat(6), fc.nat(99), fc.nat(99)), { minLength: 1, maxLength: 6 }),
});

/** Words are numbered through the section; each stands in the twin with its number and `t` before it. */
function made({ kinds, lineEnd, isReversed, isLost }: Case): { source: string; twin: string } {
  let count = 0;
  const texts = kinds.map(({ blocks, isNoted }) => {
    const word = (): string => `w${++count}`;
    const block = { text: () => word(), list: () => `- ${word()}\n- ${word()}`, figure: () => '![w0](a.svg)' };
    return [`## ${word()}`, ...blocks.map((one) => block[one]()), ...(isNoted ? [`Note:\n${word()}`] : [])].join(
      '\n\n',
    );
  });
  const named = texts.map((text, index) =>
    kinds[index]?.hasId ? `<!-- .slide: id="own-${index}" layout="x" -->\n${text}` : text,
  );
  const source = `---\ntitle: T\nminutes: 1\n---\n${named.join('\n\n---\n\n')}\n`;
  const slides = parseSection('a/b', file, source).value?.slides ?? [];
  const twins = kinds.flatMap(({ hasId, twin, twinHasFigures }, index) => {
    const draft = slides[index];
    if (twin === 'missing' || draft === undefined) return [];
    const id = hasId ? `own-${index}` : `a-b-${index + 1}`;
    const hash = { fresh: slideHash(draft), todo: 'todo', stale: '00000000' }[twin];
    const text = (texts[index] ?? '').replaceAll(/\bw(\d+)/g, 't$1');
    const own = twinHasFigures ? text : text.replaceAll('![t0](a.svg)\n\n', '').replaceAll('\n\n![t0](a.svg)', '');
    return [`<!-- .slide: id="${id}" translates="${hash}" -->\n${own}`];
  });
  if (isReversed) twins.reverse();
  if (isLost) twins.push('<!-- .slide: id="a-b-6" translates="todo" -->\nlost');
  const twin = `---\ntitle: T\n---\n${twins.join('\n\n---\n')}\n`;
  return { source: source.replaceAll('\n', lineEnd), twin: twin.replaceAll('\n', lineEnd) };
}

function stepOf([what, one, two]: readonly [number, number, number], source: string): SlideStep {
  const count = parseSection('a/b', file, source).value?.slides.length ?? 1;
  const slide = one % count;
  const kinds: readonly SlideStep[] = [
    { do: 'move', from: slide, to: two % count },
    { do: 'split', slide, line: 1 + (two % source.split('\n').length) },
    { do: 'split', slide, line: splitLine(source, slide, two) },
    { do: 'join', slide },
    { do: 'remove', slide },
    { do: 'insert', slide: one % (count + 1), text: '## new\n' },
    { do: 'hide', slide },
  ];
  return kinds[what] ?? { do: 'show', slide };
}

/** Where a block begins. */
function splitLine(source: string, slide: number, which: number): number {
  const draft = parseSection('a/b', file, source).value?.slides[slide];
  return draft?.tokens[which % Math.max(1, draft.tokens.length)]?.at.line ?? 1;
}

interface State {
  readonly source: string;
  readonly twin: string;
}

const faults = ({ source, twin }: State): string[] => {
  const [section, other] = [parseSection('a/b', file, source).value, parseTwin('a/b', twinFile, twin).value];
  if (section === undefined || other === undefined) throw new Error('unread');
  return twinDiagnostics(section, other).map(({ code }) => code);
};

const countOf = (codes: readonly string[], code: string): number => codes.filter((one) => one === code).length;

/** The numbers that a twin's slides have beside those of the slides that they say they translate, where they say so of these very words. */
function wrongWords({ source, twin }: State): string[] {
  const hashes = new Map<string, string>();
  const slides = source.split(/^---\r?$/m).slice(2);
  for (const [index, draft] of (parseSection('a/b', file, source).value?.slides ?? []).entries())
    hashes.set(slideHash(draft), numbers(slides[index] ?? '', 'w'));
  return twin
    .split(/^---\r?$/m)
    .slice(2)
    .filter((text) => {
      const hash = /translates="([\da-f]{8})"/.exec(text)?.[1] ?? '';
      return hashes.has(hash) && hashes.get(hash) !== numbers(text, 't');
    });
}

function numbers(text: string, sign: string): string {
  return [...text.matchAll(new RegExp(`\\b${sign}([1-9]\\d*)\\b`, 'g'))]
    .map((found) => found[1])
    .sort()
    .join(' ');
}

function stepped(state: State, step: SlideStep): State | undefined {
  const files: Readonly<Record<string, string>> = { [file]: state.source, [twinFile]: state.twin };
  const expected = textVersion(state.source);
  const plan = planEdit(
    { label: 'x', changes: [{ kind: 'slides', file, expected, step }] },
    { read: (one) => files[one], twins: () => [twinFile] },
  );
  if (plan.kind !== 'planned') return undefined;
  const after = (one: string): string =>
    textOf(plan.files.find((planned) => planned.file === one)?.after) ?? files[one] ?? '';
  return { source: after(file), twin: after(twinFile) };
}

describe('a twin', () => {
  it('goes along with the slides of its section: no step brings a fault, and none parts words from their translation', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(cases, (one) => {
        let state: State = made(one);
        for (const wish of one.steps) {
          const step = stepOf(wish, state.source);
          const next = stepped(state, step);
          if (next === undefined) continue;
          const [before, after] = [faults(state), faults(next)];
          // A stale slide that is split is two stale slides.
          const stale = step.do === 'split' && before.includes('stale-translation') ? 1 : 0;
          expect(countOf(after, 'stale-translation')).toBeLessThanOrEqual(countOf(before, 'stale-translation') + stale);
          for (const code of ['unknown-translation', 'duplicate-id'])
            expect(countOf(after, code)).toBeLessThanOrEqual(countOf(before, code));
          expect(wrongWords(next)).toEqual([]);
          if (one.lineEnd === '\r\n') expect(next.twin.replaceAll('\r\n', '')).not.toContain('\n');
          if (step.do !== 'remove') expect(numbers(next.twin, '[tw]')).toContain(numbers(state.twin, 't').slice(0, 1));
          state = next;
        }
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
