import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fieldsEdit,
  idFrom,
  newEntriesEdit,
  removalEdit,
  withChanges,
} from '../../../../src/client/studio/ledger/entryEdits.ts';
import { planEdit } from '../../../../src/edit/planEdit.ts';
import { textVersion } from '../../../../src/edit/textVersion.ts';
import { readYaml } from '../../../../src/edit/yaml/readYaml.ts';
import type { EntryValue } from '../../../../src/model/ledgerView.ts';
import type { ProjectEdit, YamlValue } from '../../../../src/model/projectEdit.ts';
import { textOf } from '../../../support/textOf.ts';

const file = 'decks/facts.yaml';

function planned(edit: ProjectEdit, text: string | undefined, at = file): string {
  const plan = planEdit(edit, { read: (path) => (path === at ? text : undefined) });
  if (plan.kind !== 'planned') throw new Error(JSON.stringify(plan));
  return textOf(plan.files.find((one) => one.file === at)?.after) ?? text ?? '';
}

const records = (text: string) => (readYaml(text)?.value ?? {}) as Readonly<Record<string, EntryValue>>;

/** A field as an author writes it: bare, quoted, folded, between brackets, with comments above and behind. */
const words = fc.constantFrom(
  'a lake',
  'it’s deep: very',
  '# no comment',
  '"quoted"',
  '12',
  'true',
  'дала',
  'a, b',
  '- dash',
  '{value} feet',
);
const field = fc.record({
  key: fc.constantFrom('text', 'year', 'note', 'source', 'values', 'hedge'),
  lines: fc.oneof(
    words.map((word) => ` ${JSON.stringify(word)}`),
    fc.constantFrom(' 2010', ' plain words here', " 'single ''quotes'''", ' [one, two]', ' { 2009: 1, 2010: 2 }'),
    fc.constantFrom(
      ' >\n    folded text\n    goes on',
      ' |\n    kept\n    lines',
      '\n    - one # first\n    - two',
      '\n    2009: 1\n    2010: 2',
    ),
  ),
  above: fc.constantFrom('', '  # about the next one\n', '\n', '  # one\n\n  # two\n'),
  behind: fc.constantFrom('', ' # behind'),
});
const ledgerOf = fc
  .record({
    head: fc.constantFrom('', '# The ledger.\n\n', '# yaml-language-server: $schema=x\n'),
    entries: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('depth', 'lake-2', 'old', 'told'),
        fields: fc.uniqueArray(field, { minLength: 1, maxLength: 6, selector: ({ key }) => key }),
        above: fc.constantFrom('', '\n# --- part ---\n', '\n'),
      }),
      { minLength: 1, maxLength: 4, selector: ({ id }) => id },
    ),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ head, entries, end }) => {
    const text =
      head +
      entries
        .map(({ id, fields, above }) => {
          const own = fields.map(
            ({ key, lines, above: over, behind }) =>
              // A comment may stand behind a value of one line only.
              `${over}  ${key}:${lines}${lines.includes('\n') ? '' : behind}\n`,
          );
          return `${above}${id}:\n${own.join('')}`;
        })
        .join('');
    return text.replaceAll('\n', end);
  });
const newValue: fc.Arbitrary<YamlValue> = fc.oneof(
  words,
  fc.integer({ min: 1900, max: 2100 }),
  fc.array(words, { minLength: 1, maxLength: 3 }),
  fc.dictionary(fc.constantFrom('2009', '2010', '2011'), fc.integer(), { minKeys: 1, noNullPrototype: true }),
);

describe('a form’s edit', () => {
  it('changes the lines of its field alone, whatever the ledger looks like', () => {
    fc.assert(
      fc.property(
        ledgerOf,
        fc.nat(),
        fc.constantFrom('text', 'year', 'note', 'source', 'values', 'hedge'),
        fc.option(newValue, { nil: undefined }),
        (text, nth, key, value) => {
          const before = records(text.replaceAll('\r\n', '\n'));
          const ids = Object.keys(before);
          const id = ids[nth % ids.length] ?? '';
          const entry = { id, value: before[id] ?? {} };
          // An entry without any field is none: a form keeps what is needed.
          fc.pre(value !== undefined || Object.keys(entry.value).some((other) => other !== key));
          const after = planned(fieldsEdit({ file, version: textVersion(text) }, entry, { [key]: value }, 'x'), text);
          expect(records(after.replaceAll('\r\n', '\n'))).toEqual({
            ...before,
            [id]: withChanges(entry.value, { [key]: value }),
          });
          // All else stands as it stood, in its order. A field that goes takes the comment above it along; one that comes, a blank line.
          const isOwn = Object.hasOwn(entry.value, key);
          const beside = value === undefined ? /^\s*(?:#.*)?\r?\n$/ : isOwn ? /^$/ : /^\s*$/;
          const others = (whole: string) => linesOutside(whole, id, key).filter((line) => !beside.test(line));
          expect(others(after)).toEqual(others(text));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('changes nothing when its field holds what it held', () => {
    const text = 'depth:\n  text:   a lake # deep\n';
    const same = fieldsEdit({ file, version: textVersion(text) }, { id: 'depth', value: {} }, { text: 'a lake' }, 'x');
    expect(planned(same, text)).toBe(text);
  });

  it('is merged with what others have changed since', () => {
    const text = 'depth:\n  text: a lake\n  place: here\n  year: 2010\n\nother:\n  text: b\n';
    const edit = fieldsEdit({ file, version: textVersion(text) }, { id: 'depth', value: {} }, { year: 2012 }, 'x');
    const theirs = text.replace('text: b', 'text: c');
    const plan = planEdit(edit, {
      read: () => theirs,
      past: (version) => (version === textVersion(text) ? text : undefined),
    });
    expect(plan).toMatchObject({ kind: 'planned', files: [{ after: theirs.replace('2010', '2012') }] });
  });
});

/** The lines of a ledger that do not belong to a field: all but from its key to the next key, comment or blank line. */
function linesOutside(text: string, id: string, key: string): string[] {
  let entry = '';
  let isInside = false;
  return text.split(/(?<=\n)/).filter((line) => {
    const [, top] = /^([\w-]+):/.exec(line) ?? [];
    const [, own] = /^ {2}([\w-]+):/.exec(line) ?? [];
    if (top !== undefined) entry = top;
    if (top !== undefined || own !== undefined || /^ {0,2}(?:#|\r?\n)/.test(line))
      isInside = entry === id && own === key;
    return !isInside;
  });
}

describe('a new entry', () => {
  const fact = { kind: 'fact', id: 'depth', value: { text: 'a lake', year: 2010 } } as const;
  const there = {
    kind: 'fact',
    file,
    version: textVersion('a:\n  text: b\n'),
    begins: undefined,
    isUnread: false,
  } as const;

  it('stands behind the others', () => {
    expect(planned(newEntriesEdit([there], [fact], 'x'), 'a:\n  text: b\n')).toBe(
      'a:\n  text: b\ndepth:\n  text: a lake\n  year: 2010\n',
    );
  });

  it('begins a file that is not there', () => {
    const begins = '# The ledger\n';
    const file0 = { ...there, version: textVersion(begins), begins };
    const after = planned(newEntriesEdit([file0], [fact], 'x'), undefined);
    expect(after.startsWith(begins)).toBe(true);
    expect(records(after)).toEqual({ depth: fact.value });
  });

  it('goes into the file that has its kind’s own name, and brings its source in the same step', () => {
    const more = { ...there, file: 'decks/facts-more.yaml' };
    const sources = { ...there, kind: 'source', file: 'decks/sources.yaml' } as const;
    const { changes } = newEntriesEdit([more, there, sources], [{ ...fact, kind: 'source' }, fact], 'x');
    expect(changes.map((change) => change.file)).toEqual(['decks/sources.yaml', file]);
  });

  it('is taken out again with its lines alone', () => {
    const text = '# head\na:\n  text: b\n\n# of the next\nc:\n  text: d\n';
    expect(planned(removalEdit({ file, version: textVersion(text) }, 'a'), text)).toBe(
      '# head\n\n# of the next\nc:\n  text: d\n',
    );
  });

  it.each([
    ['a lake {value} feet deep', 'a-lake-feet-deep'],
    ['12 lakes', 'lakes'],
    ['Zoë’s cup of tea today', 'zoe-s-cup-of'],
    ['taken', 'taken-2'],
    ['дала', ''],
  ])('is called after its text: %j → %j', (text, id) => {
    expect(idFrom(text, new Set(['taken']))).toBe(id);
  });
});
