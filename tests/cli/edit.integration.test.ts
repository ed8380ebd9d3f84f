import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textVersion } from '../../src/edit/textVersion.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

const deck = 'decks/small.yaml';

function edited(changes: readonly object[]) {
  const { root, talk, write } = tempProject(smallProject);
  write('edit.json', JSON.stringify({ label: 'Longer', changes }));
  return { talk, write, text: () => readFileSync(join(root, deck), 'utf8'), root };
}

const before = smallProject[deck] ?? '';
const longer = {
  kind: 'yaml',
  file: deck,
  expected: textVersion(before),
  steps: [{ do: 'set', path: ['slot'], value: 55 }],
};

describe('talk edit', () => {
  it('makes an edit, takes it back and makes it again', async () => {
    const { talk, text } = edited([longer]);
    expect(await talk('edit', 'edit.json')).toMatchObject({ exit: 0, out: `changed  ${deck}` });
    const after = text();
    expect(after).toBe(before.replace(/slot: \d+/, 'slot: 55'));
    expect(await talk('undo')).toMatchObject({ exit: 0, out: `changed  ${deck}` });
    expect(text()).toBe(before);
    expect(JSON.parse((await talk('redo', '--json')).out)).toMatchObject({
      kind: 'planned',
      files: [{ before, after }],
    });
    expect(text()).toBe(after);
    expect(await talk('redo')).toMatchObject({ exit: 0, out: '' });
  });

  it('takes mends back as well', async () => {
    const { talk, text, write } = edited([]);
    const broken = before.replace('title: A small', 'title: A\u2028small');
    write(deck, broken);
    await talk('check', 'small', '--fix');
    expect(text()).toBe(before);
    await talk('undo');
    expect(text()).toBe(broken);
  });

  it('writes nothing where it is refused, or the same lines were changed meanwhile', async () => {
    const { talk, text, root } = edited([longer]);
    const changed = before.replace(/slot: \d+/, 'slot: 12');
    writeFileSync(join(root, deck), changed);
    expect(await talk('edit', 'edit.json')).toMatchObject({ exit: 1, out: '' });
    const mine = { kind: 'write', file: deck, base: before, text: before.replace(/slot: \d+/, 'slot: 13') };
    writeFileSync(join(root, 'edit.json'), JSON.stringify({ label: 'x', changes: [mine] }));
    const told = await talk('edit', 'edit.json', '--json');
    expect(told.exit).toBe(1);
    expect(JSON.parse(told.out)).toMatchObject({ kind: 'conflict', file: deck, theirs: changed });
    expect(text()).toBe(changed);
  });

  it('tells where an edit is none', async () => {
    const { talk, write } = edited([{ kind: 'yaml', file: deck, expected: '', steps: [{ do: 'set', path: [true] }] }]);
    expect((await talk('edit', 'edit.json')).err).toMatch(/edit\.json:1:\d+ {2}error {2}bad-value/);
    write('edit.json', '{ "label": ');
    expect((await talk('edit', 'edit.json')).err).toMatch(/edit\.json:1:\d+ {2}error {2}bad-yaml/);
    expect((await talk('edit')).exit).toBe(2);
    expect((await talk('edit', 'none.json')).exit).toBe(3);
  });
});
