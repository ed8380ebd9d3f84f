import { type Signal, signal } from '@preact/signals';
import type { EditConflict } from '../../../model/plannedEdit.ts';
import type { EditAnswer, OpenText } from '../../../model/studio.ts';
import type { KeptText } from './keptTexts.ts';

/** How what is written stands against the disk. */
export type SaveState =
  | { readonly kind: 'saved' | 'unsaved' | 'saving' }
  /** Somebody else has changed the same lines: the author chooses. */
  | { readonly kind: 'conflict'; readonly conflict: EditConflict }
  | { readonly kind: 'failed'; readonly message: string };

export interface TextSessionWish {
  /** The text that what is written began from, byte for byte. */
  readonly base: string;
  /** What is open. */
  readonly document: { text(): string; take(text: string): void };
  write(base: string, text: string): Promise<EditAnswer>;
  /** What stands on the disk; undefined when nobody answers. */
  read(): Promise<OpenText | undefined>;
  readonly kept: { keep(kept: KeptText): boolean; drop(): void };
  /** Shows a text everywhere else, before it is saved. */
  draft(text: string): void;
}

/** A text that is written and saved, without a word of anybody's being lost. */
export interface TextSession {
  readonly state: Signal<SaveState>;
  /** Whether the browser has no room for what is not saved: nothing but saving keeps it then. */
  readonly isUnkept: Signal<boolean>;
  /** The author has changed the text. */
  edited(): void;
  /** @returns whether disk and text are the same now. */
  save(): Promise<boolean>;
  /** Something on the disk has changed: what is unwritten here is taken over, all else is merged as it is saved. */
  lookAgain(): Promise<void>;
  /** What the author has made of a conflict. */
  settle(text: string): Promise<boolean>;
}

export function textSession(wish: TextSessionWish): TextSession {
  const { document: open, kept } = wish;
  let { base } = wish;
  let running: Promise<boolean> | undefined;
  /** Grows with each save: what was read before its end is old. */
  let saves = 0;
  const isClean = (): boolean => open.text() === base;
  const state = signal<SaveState>({ kind: isClean() ? 'saved' : 'unsaved' });

  const isUnkept = signal(false);
  const keep = (): void => {
    if (isClean()) kept.drop();
    isUnkept.value = !isClean() && !kept.keep({ base, text: open.text() });
  };
  const settleDown = (): void => {
    keep();
    state.value = { kind: isClean() ? 'saved' : 'unsaved' };
  };
  const write = async (): Promise<void> => {
    const text = open.text();
    state.value = { kind: 'saving' };
    const answer = await wish.write(base, text);
    saves += 1;
    if (answer.kind === 'done') {
      base = text;
      settleDown();
      return takeOver();
    }
    if (answer.kind === 'refused') state.value = { kind: 'failed', message: answer.message };
    // Parts of a text that she has changed meanwhile are parts of another text: the next save tells.
    else if (open.text() === text) state.value = { kind: 'conflict', conflict: answer };
    else state.value = { kind: 'unsaved' };
  };
  const takeOver = async (): Promise<void> => {
    const asked = saves;
    const saved = (await wish.read())?.saved;
    if (saved === undefined || asked !== saves || saved === base) return;
    if (saved !== open.text()) {
      if (!isClean()) return;
      open.take(saved);
    }
    base = saved;
    wish.draft(saved);
    settleDown();
  };
  const save = (): Promise<boolean> => {
    const next = async (): Promise<boolean> => {
      await running?.catch(() => undefined);
      if (state.value.kind === 'conflict') return false;
      if (!isClean()) await write();
      return isClean();
    };
    const mine = next();
    running = mine;
    return mine;
  };

  return {
    state,
    isUnkept,
    edited() {
      keep();
      if (state.value.kind !== 'saving') state.value = { kind: isClean() ? 'saved' : 'unsaved' };
      wish.draft(open.text());
    },
    save,
    async lookAgain() {
      if (state.value.kind !== 'saving' && state.value.kind !== 'conflict') await takeOver();
    },
    settle(text) {
      if (state.value.kind === 'conflict') base = state.value.conflict.theirs;
      open.take(text);
      state.value = { kind: 'unsaved' };
      keep();
      wish.draft(open.text());
      return save();
    },
  };
}
