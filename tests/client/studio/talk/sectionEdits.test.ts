import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSection, changeUse, moveSection, removeSection } from '../../../../src/client/studio/talk/sectionEdits.ts';
import { planEdit } from '../../../../src/edit/planEdit.ts';
import type { ProjectEdit } from '../../../../src/model/projectEdit.ts';
import type { SectionCard, TalkView } from '../../../../src/model/studio.ts';
import { parseManifest } from '../../../../src/parse/parseManifest.ts';
import { sectionInfo, talkView } from '../../../support/talkView.ts';
import { textOf } from '../../../support/textOf.ts';

const head = 'title: A talk\naudience: adult\nslot: 30\nsections:\n';
const manifest = (...entries: readonly string[]): string => `${head}${entries.map((one) => `${one}\n`).join('')}`;

/** The manifest's text after an edit. */
function textAfter(text: string, edit: ProjectEdit | undefined): string {
  if (edit === undefined) return text;
  const plan = planEdit(edit, { read: () => text });
  if (plan.kind !== 'planned') throw new Error(`${plan.kind}: ${JSON.stringify(plan)}`);
  return textOf(plan.files[0]?.after) ?? text;
}

const change = (text: string, at: number, wanted: Partial<Pick<SectionCard, 'form' | 'keep'>>): string => {
  const talk = talkView(text);
  return textAfter(text, changeUse(talk, cardOf(talk, at), wanted));
};

function cardOf({ sections }: TalkView, at: number): SectionCard {
  const card = sections[at];
  if (card === undefined) throw new Error(`There is no section ${at}.`);
  return card;
}

describe('changeUse', () => {
  it.each([
    ['  - part/one # why', { form: 'short' }, '  - { section: part/one, form: short } # why'],
    ['  - part/one', { keep: 'could' }, '  - { section: part/one, keep: could }'],
    ['  - part/one: short # why', { form: 'full' }, '  - part/one: full # why'],
    ['  - part/one: full', { form: 'short' }, '  - part/one: short'],
    ['  - part/one: short', { keep: 'should' }, '  - { section: part/one, form: short, keep: should }'],
    ['  - { section: part/one, keep: must }', { keep: 'could' }, '  - { section: part/one, keep: could }'],
    ['  - { section: part/one, keep: must }', { form: 'short' }, '  - { section: part/one, keep: must, form: short }'],
    ['  - { section: part/one,  form: short } # why', { form: 'full' }, '  - { section: part/one,  form: full } # why'],
    ['  - section: short # a name', { form: 'full' }, '  - section: full # a name'],
  ] as const)('writes `%s` with %o', (before, wanted, written) => {
    expect(change(manifest(before, '  - part/two'), 0, wanted)).toBe(manifest(written, '  - part/two'));
  });

  it('changes nothing that is so', () => {
    const talk = talkView(manifest('  - part/one'));
    expect(changeUse(talk, cardOf(talk, 0), { form: 'full', keep: 'must' })).toBeUndefined();
  });
});

describe('moveSection', () => {
  it('says which way, names the version that it began from, and stops at the ends', () => {
    const text = manifest('  - part/one', '  - part/two # last');
    const talk = talkView(text);
    const edit = moveSection(talk, cardOf(talk, 0), 5);
    expect(edit?.label).toBe('Moved The part one later');
    expect(edit?.changes).toMatchObject([{ kind: 'yaml', expected: talk.version }]);
    expect(textAfter(text, edit)).toBe(manifest('  - part/two # last', '  - part/one'));
    expect(moveSection(talk, cardOf(talk, 1), 9)).toBeUndefined();
  });

  it('counts entries that cannot be read, which are no cards', () => {
    const text = manifest('  - part/one', '  - 7', '  - part/two');
    const talk = talkView(text);
    expect(talk.sections.map(({ id }) => id)).toEqual(['part/one', 'part/two']);
    expect(textAfter(text, moveSection(talk, cardOf(talk, 1), 0))).toBe(
      manifest('  - part/two', '  - part/one', '  - 7'),
    );
  });
});

describe('addSection', () => {
  it('puts a section behind another, in the form that its audience may hear', () => {
    const text = manifest('  - part/one # first', '  # of the end', '  - part/two');
    const talk = talkView(text);
    expect(textAfter(text, addSection(talk, sectionInfo('new'), 'short', cardOf(talk, 0)))).toBe(
      manifest('  - part/one # first', '  - { section: new, form: short }', '  # of the end', '  - part/two'),
    );
    expect(textAfter(text, addSection(talk, sectionInfo('new'), 'full'))).toBe(
      manifest('  - new', '  - part/one # first', '  # of the end', '  - part/two'),
    );
  });

  it('begins the list of a talk without sections', () => {
    const text = 'title: A talk\naudience: adult\nslot: 30\nsections: [] # none yet\n';
    const added = textAfter(text, addSection(talkView(text), sectionInfo('new'), 'full'));
    expect(parsed(added)).toEqual([{ section: 'new', form: 'full', keep: 'must' }]);
    expect(added).toContain('# none yet');
  });
});

/** Entries in each spelling, with comments of all kinds, and what they mean. */
const anyEntry = fc.record({
  spelling: fc.constantFrom('plain', 'pair', 'long', 'lines'),
  form: fc.constantFrom('full', 'short'),
  keep: fc.constantFrom('must', 'should', 'could'),
  above: fc.boolean(),
  behind: fc.boolean(),
  blank: fc.boolean(),
} as const);

type AnyEntry = typeof anyEntry extends fc.Arbitrary<infer T> ? T : never;

function spelled({ spelling, form, keep, above, behind, blank }: AnyEntry, at: number): string[] {
  const id = `part/${at}`;
  const end = behind ? ` # behind ${at}` : '';
  const lines = {
    plain: [`  - ${id}${end}`],
    pair: [`  - ${id}: ${form}${end}`],
    long: [`  - { section: ${id}, form: ${form}, keep: ${keep} }${end}`],
    lines: [`  - section: ${id}${end}`, `    keep: ${keep}`],
  };
  return [...(blank ? [''] : []), ...(above ? [`  # above ${at}`] : []), ...lines[spelling]];
}

const anyManifest = fc
  .tuple(fc.array(anyEntry, { minLength: 1, maxLength: 7 }), fc.constantFrom('\n', '\r\n'))
  .map(([entries, end]) =>
    [head.trimEnd(), ...entries.flatMap(spelled), 'handouts: [summary]', ''].join('\n').replaceAll('\n', end),
  );

const parsed = (text: string) =>
  parseManifest('made', 'decks/made.yaml', text).value?.sections.map(({ section, form, keep }) => ({
    section,
    form,
    keep,
  }));
const linesOf = (text: string): string[] => text.split(/\r?\n/);
const writtenLines = (text: string): string[] => linesOf(text).filter((line) => line !== '');
const comments = (text: string): string[] => linesOf(text).flatMap((line) => line.match(/#.*/) ?? []);

describe('over any manifest', () => {
  it('changes of a use change its lines alone', () => {
    const wanted = fc.record({
      form: fc.constantFrom('full', 'short'),
      keep: fc.constantFrom('must', 'should', 'could'),
    } as const);
    fc.assert(
      fc.property(anyManifest, fc.nat(), wanted, (text, number, use) => {
        const talk = talkView(text);
        const at = number % talk.sections.length;
        const card = cardOf(talk, at);
        const edited = textAfter(text, changeUse(talk, card, use));
        expect(parsed(edited)).toEqual(parsed(text)?.with(at, { section: card.id, ...use }));
        const [before, now] = [linesOf(text), linesOf(edited)];
        const first = card.line - 1;
        const rest = before.slice(first + (card.entry !== null && before[first + 1]?.startsWith('    ') ? 2 : 1));
        expect(now.slice(0, first)).toEqual(before.slice(0, first));
        expect(now.slice(now.length - rest.length)).toEqual(rest);
        expect(comments(edited)).toEqual(comments(text));
      }),
    );
  });

  it('moves take an entry along with its comments, and back again with every byte', () => {
    fc.assert(
      fc.property(anyManifest, fc.nat(), fc.nat(), (text, number, goal) => {
        const talk = talkView(text);
        const [from, to] = [number % talk.sections.length, goal % talk.sections.length];
        const edited = textAfter(text, moveSection(talk, cardOf(talk, from), to));
        const uses = parsed(text) ?? [];
        const [moved] = uses.slice(from, from + 1);
        expect(parsed(edited)).toEqual(moved && uses.toSpliced(from, 1).toSpliced(to, 0, moved));
        expect(linesOf(edited).toSorted()).toEqual(linesOf(text).toSorted());
        const back = talkView(edited);
        expect(textAfter(edited, moveSection(back, cardOf(back, to), from))).toBe(text);
      }),
    );
  });

  it('what is added and taken out again leaves all lines but blank ones', () => {
    fc.assert(
      fc.property(anyManifest, fc.nat(), (text, number) => {
        const talk = talkView(text);
        const behind = cardOf(talk, number % talk.sections.length);
        const added = textAfter(text, addSection(talk, sectionInfo('new'), 'short', behind));
        expect(
          linesOf(added)
            .filter((line) => !linesOf(text).includes(line))
            .join('\n'),
        ).toContain('new');
        expect(comments(added)).toEqual(comments(text));
        const now = talkView(added);
        const at = now.sections.findIndex(({ id }) => id === 'new');
        const back = textAfter(added, removeSection(now, cardOf(now, at)));
        expect(writtenLines(back)).toEqual(writtenLines(text));
      }),
    );
  });
});
