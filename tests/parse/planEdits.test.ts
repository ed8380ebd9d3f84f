import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editText } from '../../src/model/textEdit.ts';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { parseSection } from '../../src/parse/parseSection.ts';
import { minutesEdit, paceEdit } from '../../src/parse/planEdits.ts';
import { smallManifest } from '../support/tempProject.ts';

const minutes = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4);
const form = fc.constantFrom('full' as const, 'short' as const);
/** Front matter as people write it: in lines or in one, with comments, quotes, blank lines and ends of lines of any system. */
const written = fc
  .record({
    minutes: fc.oneof(
      minutes.map((one) => `minutes: ${one}`),
      minutes.map((one) => `minutes:   ${one}   # 'measured': {twice}`),
      fc.tuple(minutes, minutes).map(([full, short]) => `minutes: { full: ${full}, short: ${short} } # both`),
      fc
        .tuple(minutes, minutes)
        .map(([full, short]) => `minutes:\n  # the long one\n  full: ${full}\n  short:  ${short} # in a hurry`),
      minutes.map((one) => `"minutes": {"short":${one},"full":${one}}`),
    ),
    before: fc.constantFrom('title: One', '# minutes: 9\ntitle: "minutes: 3"', 'title: >-\n  One\n  and two\n'),
    after: fc.constantFrom('', 'topics: [a, b] # c', "message: 'It''s here'\n", 'after:\n- a/b'),
    end: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
  })
  .map(
    ({ before, minutes, after, end, mark }) =>
      mark + ['---', before, minutes, after, '---', '## minutes: 2', ''].join('\n').replaceAll('\n', end),
  );

/** Lines of a text that are not those of another. */
function changedLines(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  expect(fresh).toHaveLength(old.length);
  return fresh.filter((line, index) => line !== old[index]);
}

const read = (text: string) => parseSection('a/b', 'a.md', text).value;

describe('other minutes', () => {
  it('change one line, and of what is read nothing but those minutes', () => {
    fc.assert(
      fc.property(written, form, minutes, (text, form, to) => {
        const before = read(text);
        const edit = minutesEdit('a.md', text, form, to);
        if (before?.minutes[form] === undefined) {
          expect(edit).toBeUndefined();
          return;
        }
        if (edit === undefined) throw new Error('No edit.');
        const edited = editText(text, [edit]).text;
        expect(changedLines(text, edited).length).toBeLessThanOrEqual(1);
        const isOne = before.minutes.short === undefined;
        expect(read(edited)).toEqual({
          ...before,
          slides: expect.anything() as unknown,
          minutes: isOne ? { full: to, short: undefined } : { ...before.minutes, [form]: to },
        });
        expect(edited.length - text.length).toBe(String(to).length - edit.from.length);
      }),
    );
  });

  it('can be planned in every section that the kit brings to new projects', () => {
    const folder = 'assets/starter/decks/sections';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.md'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      const edit = minutesEdit(file, text, 'full', 17.25);
      expect(edit && changedLines(text, editText(text, [edit]).text)).toHaveLength(1);
    }
  });

  it.each([
    'no front matter',
    '---\nminutes: 1\n',
    '---\ntitle: One\nminutes: &m 1\nafter: *m\n---\n',
    '---\nminutes: [1\n---\n',
  ])('are not written where more would change: %j', (text) =>
    expect(minutesEdit('a.md', text, 'full', 2)).toBeUndefined(),
  );
});

describe('another pace', () => {
  const paced = (text: string, pace: number): string | undefined => {
    const edit = paceEdit('decks/a.yaml', text, pace);
    return edit && editText(text, [edit]).text;
  };

  it('takes the place of the one that stands there, or a line after the slot', () => {
    expect(paced(`${smallManifest}pace: 120 # as ever\n`, 98)).toBe(`${smallManifest}pace: 98 # as ever\n`);
    const commented = smallManifest.replace('slot: 10', 'slot: 10 # minutes');
    expect(paced(commented, 98)).toBe(commented.replace('minutes\n', 'minutes\npace: 98\n'));
    const crlf = smallManifest.replaceAll('\n', '\r\n');
    expect(paced(crlf, 98)).toBe(crlf.replace('slot: 10\r\n', 'slot: 10\r\npace: 98\r\n'));
    expect(parseManifest('a', 'a.yaml', paced(smallManifest, 98) ?? '').value?.pace).toBe(98);
  });

  it.each(['{ title: A, audience: adult, slot: 10, sections: [a/b] }\n', 'title: [', 'title: A\n'])(
    'is not written where more would change: %j',
    (text) => expect(paced(text, 98)).toBeUndefined(),
  );
});
