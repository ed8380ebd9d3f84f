import { applyAction, type TalkAction } from '../../present/applyAction.ts';
import { newestState, readState, stateKey } from '../../present/storedState.ts';
import type { TalkOutline } from '../../present/talkOutline.ts';
import { newTalkState, type TalkState } from '../../present/talkState.ts';

/** The one place where the state of a talk is held and changed. What shows it, keeps it or sends it on listens here. */
export interface TalkStore {
  state(): TalkState;
  do(action: TalkAction): void;
  /** Takes over a state that comes from elsewhere, when it is newer. */
  receive(state: TalkState): void;
  /** Takes over the state that holds for all pages, be it older than this page's or not. */
  adopt(state: TalkState): void;
  listen(listener: (state: TalkState) => void): void;
  /** Whether the browser keeps anything for this page. */
  readonly keeps: boolean;
}

/** @param now the moment, in milliseconds from 1970. */
export function talkStore(outline: TalkOutline, now: () => number): TalkStore {
  const key = stateKey(outline);
  const listeners: ((state: TalkState) => void)[] = [];
  const kept = readState(outline, attempt(() => localStorage.getItem(key)) ?? null);
  let state = kept ?? newTalkState(outline, now());
  const keep = (): boolean =>
    attempt(() => {
      localStorage.setItem(key, JSON.stringify(state));
      return true;
    }) ?? false;
  const set = (next: TalkState): void => {
    state = next;
    keep();
    for (const listener of listeners) listener(state);
  };
  return {
    state: () => state,
    do: (action) => set(applyAction(outline, state, action, now())),
    receive: (other) => {
      const next = newestState(state, other);
      if (next !== state) set(next);
    },
    adopt: set,
    listen: (listener) => void listeners.push(listener),
    keeps: keep(),
  };
}

/** Browsers may refuse a page its memory. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
