import { describe, expect, it } from 'vitest';
import type { KeptText } from '../../../../src/client/studio/section/keptTexts.ts';
import { textSession } from '../../../../src/client/studio/section/textSession.ts';
import { planEdit } from '../../../../src/edit/planEdit.ts';
import type { EditAnswer } from '../../../../src/model/studio.ts';
import { textOf } from '../../../support/textOf.ts';

const file = 'decks/sections/a.md';

/** A disk that many write to. */
function disk(text: string) {
  const state = { text, writes: 0 };
  const write = async (base: string, mine: string): Promise<EditAnswer> => {
    state.writes += 1;
    const edit = { label: 'Text', changes: [{ kind: 'write', file, base, text: mine } as const] };
    const plan = planEdit(edit, { read: () => state.text });
    if (plan.kind !== 'planned') return plan;
    for (const { after } of plan.files) state.text = textOf(after) ?? '';
    return { kind: 'done', files: [file], undo: { undo: undefined, redo: undefined } };
  };
  return { state, write, read: async () => ({ file, version: '', text: state.text, saved: state.text }) };
}

/** A window in which a disk's text is open. */
function open(on: ReturnType<typeof disk>) {
  let text = on.state.text;
  let kept: KeptText | undefined;
  const hasRoom = { now: true };
  const drafts: string[] = [];
  const session = textSession({
    base: text,
    document: {
      text: () => text,
      take(next) {
        text = next;
      },
    },
    write: on.write,
    read: on.read,
    kept: {
      keep(one) {
        if (hasRoom.now) kept = one;
        return hasRoom.now;
      },
      drop() {
        kept = undefined;
      },
    },
    draft: (draft) => void drafts.push(draft),
  });
  const type = (next: string): void => {
    text = next;
    session.edited();
  };
  return { session, type, text: () => text, kept: () => kept, drafts, hasRoom };
}

describe('textSession', () => {
  it('writes nothing when nothing was changed', async () => {
    const on = disk('one\r\n');
    const page = open(on);
    expect(await page.session.save()).toBe(true);
    expect(on.state.writes).toBe(0);
  });

  it('keeps what is written until it is saved', async () => {
    const on = disk('one\n');
    const page = open(on);
    page.type('two\n');
    expect(page.kept()).toEqual({ base: 'one\n', text: 'two\n' });
    expect(page.session.state.value.kind).toBe('unsaved');
    expect(await page.session.save()).toBe(true);
    expect([on.state.text, page.kept(), page.session.state.value.kind]).toEqual(['two\n', undefined, 'saved']);
  });

  it('says so while the browser has no room for what is written', async () => {
    const page = open(disk('one\n'));
    page.hasRoom.now = false;
    page.type('two\n');
    expect(page.session.isUnkept.value).toBe(true);
    page.type('one\n');
    expect(page.session.isUnkept.value).toBe(false);
    page.type('three\n');
    expect(await page.session.save()).toBe(true);
    expect(page.session.isUnkept.value).toBe(false);
  });

  it('takes over silently what was changed elsewhere while nothing was written here', async () => {
    const on = disk('one\n');
    const page = open(on);
    on.state.text = 'theirs\n';
    await page.session.lookAgain();
    expect([page.text(), page.session.state.value.kind]).toEqual(['theirs\n', 'saved']);
  });

  it('merges what two windows wrote in different lines, and both agree', async () => {
    const on = disk('one\n\ntwo\n\nthree\n');
    const [mine, theirs] = [open(on), open(on)];
    mine.type('ONE\n\ntwo\n\nthree\n');
    theirs.type('one\n\ntwo\n\nTHREE\n');
    await theirs.session.save();
    await mine.session.lookAgain();
    expect(mine.text()).toBe('ONE\n\ntwo\n\nthree\n');
    await mine.session.save();
    await theirs.session.lookAgain();
    expect([on.state.text, mine.text(), theirs.text()]).toEqual(Array(3).fill('ONE\n\ntwo\n\nTHREE\n'));
    expect(mine.drafts.at(-1)).toBe(on.state.text);
  });

  it('asks the author where both changed one line, keeps hers meanwhile, and saves what she has chosen', async () => {
    const on = disk('one\r\n\r\ntwo\r\n');
    const page = open(on);
    page.type('mine\r\n\r\ntwo\r\n');
    on.state.text = 'theirs\r\n\r\ntwo\r\n';
    expect(await page.session.save()).toBe(false);
    expect(page.session.state.value.kind).toBe('conflict');
    expect(page.kept()?.text).toBe('mine\r\n\r\ntwo\r\n');
    expect(await page.session.settle('mine\ntheirs\n\ntwo\n')).toBe(true);
    expect([on.state.text, page.text()]).toEqual(Array(2).fill('mine\r\ntheirs\r\n\r\ntwo\r\n'));
    expect(page.kept()).toBeUndefined();
  });

  it('loses nothing that is typed while a save is on its way', async () => {
    const on = disk('one\n');
    const page = open(on);
    page.type('two\n');
    const saving = page.session.save();
    await Promise.resolve();
    page.type('three\n');
    await saving;
    expect([on.state.text, page.text(), page.kept()?.text]).toEqual(['two\n', 'three\n', 'three\n']);
    await page.session.save();
    expect(on.state.text).toBe('three\n');
  });

  it('says why nothing was written, and tries again', async () => {
    const on = disk('one\n');
    let isThere = false;
    const { write } = on;
    on.write = async (...texts) => (isThere ? write(...texts) : { kind: 'refused', message: 'nobody' });
    const page = open(on);
    page.type('two\n');
    expect(await page.session.save()).toBe(false);
    expect(page.session.state.value).toEqual({ kind: 'failed', message: 'nobody' });
    expect(page.kept()?.text).toBe('two\n');
    isThere = true;
    expect(await page.session.save()).toBe(true);
  });
});
