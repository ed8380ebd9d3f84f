import type { TalkAction } from './applyAction.ts';
import { offerCuts } from './offerCuts.ts';
import type { TalkCommand } from './talkKeys.ts';
import type { TalkOutline } from './talkOutline.ts';
import type { Blank, TalkState } from './talkState.ts';

/** Commands that change the talk by themselves, on the speaker's page and on a phone alike. */
export type ActingCommand = Extract<
  TalkCommand,
  'next' | 'previous' | 'back' | 'freeze' | 'black' | 'white' | 'ask' | 'cut' | 'uncut' | 'clock'
>;

/** What a command does to a talk as it stands; undefined when there is nothing to cut. @param now the moment, in milliseconds. */
export function commandAction(
  command: ActingCommand,
  outline: TalkOutline,
  state: TalkState,
  now: number,
): TalkAction | undefined {
  switch (command) {
    case 'next':
    case 'previous':
    case 'back':
    case 'uncut':
      return { kind: command };
    case 'freeze':
      return { kind: 'freeze', on: state.frozen === undefined };
    case 'black':
    case 'white':
      return toggled(state, command);
    case 'ask':
      return { kind: 'ask', on: !state.asking };
    case 'cut': {
      const offer = offerCuts(outline, state, now);
      return offer && { kind: 'cut', offer };
    }
    case 'clock':
      return clockAction(state);
  }
}

function toggled({ blank }: TalkState, as: Blank): TalkAction {
  return { kind: 'blank', as: blank === as ? undefined : as };
}

function clockAction({ clock: { startedAt, pausedAt, endedAt } }: TalkState): TalkAction {
  if (endedAt !== undefined) return { kind: 'anew' };
  return startedAt === undefined ? { kind: 'start' } : { kind: 'pause', on: pausedAt === undefined };
}
