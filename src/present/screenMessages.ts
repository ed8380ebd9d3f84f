import type { TalkName } from './roomMessages.ts';

/** Between the speaker's window and the one that it has opened for the room: it is drawn, and it is to fill its screen. */
export interface ScreenMessage extends Pick<TalkName, 'deck'> {
  readonly talk: 'drawn' | 'full screen';
}

export function isScreenMessage(data: unknown, { talk, deck }: ScreenMessage): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'talk' in data &&
    data.talk === talk &&
    'deck' in data &&
    data.deck === deck
  );
}
