import { countTime } from './countTime.ts';
import { countHands, withoutPoll } from './pollCounts.ts';
import { nextPlace, placeIn, previousPlace } from './stepPlace.ts';
import { isSamePlace, type Place, type TalkOutline } from './talkOutline.ts';
import { type Blank, type CutOffer, type Kept, newTalkState, type TalkState } from './talkState.ts';

/** What can be done to a talk. It is asked for where it is done; what travels is the state that comes of it. */
export type TalkAction =
  /** Time goes by. */
  | { readonly kind: 'count' }
  | { readonly kind: 'next' | 'previous' }
  | { readonly kind: 'go'; readonly to: Place }
  /** To where the room stands while it is frozen, else to where the speaker was before the last jump. */
  | { readonly kind: 'back' }
  | { readonly kind: 'freeze' | 'ask' | 'pause'; readonly on: boolean }
  | { readonly kind: 'blank'; readonly as: Blank | undefined }
  /** What the room's own keys have shown there. */
  | { readonly kind: 'room'; readonly at: Place; readonly blank: Blank | undefined }
  | { readonly kind: 'start' | 'end' | 'anew' }
  /** A slot of so many milliseconds from the start, or an end at a moment. */
  | { readonly kind: 'slot'; readonly slotMs: number }
  | { readonly kind: 'ends'; readonly at: number | undefined }
  | { readonly kind: 'cut'; readonly offer: CutOffer }
  /** Takes the last cut back. */
  | { readonly kind: 'uncut' }
  | { readonly kind: 'keep'; readonly as: Kept }
  /** So many hands for an answer of a slide's poll. */
  | { readonly kind: 'hands'; readonly slide: string; readonly answer: number; readonly count: number }
  /** So many hands more, or fewer. */
  | { readonly kind: 'raise'; readonly slide: string; readonly answer: number; readonly by: number }
  | { readonly kind: 'clear poll'; readonly slide: string };

/**
 * The state after an action. What changes nothing, such as a step beyond the end, leaves the revision as it is.
 * @param now the moment of the action, in milliseconds.
 */
export function applyAction(outline: TalkOutline, state: TalkState, action: TalkAction, now: number): TalkState {
  const counted = countTime(state, now);
  const changed = change(outline, counted, action, now);
  return changed === counted ? counted : { ...changed, revision: state.revision + 1 };
}

function change(outline: TalkOutline, state: TalkState, action: TalkAction, now: number): TalkState {
  const { clock } = state;
  switch (action.kind) {
    case 'count':
      return state;
    case 'next':
      return started(moved(state, nextPlace(outline, state)), state, now);
    case 'previous':
      return moved(state, previousPlace(outline, state));
    case 'go':
      return jumped(state, placeIn(outline, action.to));
    case 'back':
      return state.frozen === undefined
        ? jumped(state, state.before)
        : { ...state, place: state.frozen, frozen: undefined };
    case 'room':
      return followed(outline, state, action, now);
    case 'freeze':
      if (action.on === (state.frozen !== undefined)) return state;
      return { ...state, frozen: action.on ? state.place : undefined };
    case 'blank':
      return action.as === state.blank ? state : { ...state, blank: action.as };
    case 'ask':
      return action.on === state.asking ? state : { ...state, asking: action.on };
    case 'pause':
      return paused(state, action.on, now);
    case 'start':
      return clock.startedAt === undefined ? begun(state, now) : state;
    case 'end':
      return clock.startedAt === undefined || clock.endedAt !== undefined
        ? state
        : ended(paused(state, false, now), now);
    case 'anew':
      return { ...newTalkState(outline, now), revision: state.revision, slotMs: state.slotMs };
    case 'slot':
      return { ...state, slotMs: Math.max(0, action.slotMs), endsAt: undefined };
    case 'ends':
      return action.at === state.endsAt ? state : { ...state, endsAt: action.at };
    case 'cut':
      return action.offer.cuts.length === 0 ? state : { ...state, cuts: [...state.cuts, action.offer] };
    case 'uncut':
      return state.cuts.length === 0 ? state : { ...state, cuts: state.cuts.slice(0, -1) };
    case 'keep':
      return { ...state, kept: action.as };
    case 'hands':
    case 'raise':
      return countHands(outline, state, action);
    case 'clear poll':
      return withoutPoll(state, action.slide);
  }
}

function moved(state: TalkState, to: Place | undefined): TalkState {
  return to === undefined || isSamePlace(to, state.place) ? state : { ...state, place: to };
}

function jumped(state: TalkState, to: Place | undefined): TalkState {
  const there = moved(state, to);
  return there === state ? state : { ...there, before: state.place };
}

/** The talk begins with the first step that is taken in it. */
function started(after: TalkState, before: TalkState, now: number): TalkState {
  return after === before || after.clock.startedAt !== undefined ? after : begun(after, now);
}

function begun(state: TalkState, now: number): TalkState {
  return { ...state, clock: { ...state.clock, startedAt: now, countedTo: now } };
}

function ended(state: TalkState, now: number): TalkState {
  return { ...state, asking: false, clock: { ...state.clock, endedAt: now } };
}

function paused(state: TalkState, on: boolean, now: number): TalkState {
  const { clock } = state;
  if (clock.startedAt === undefined || clock.endedAt !== undefined || on === (clock.pausedAt !== undefined))
    return state;
  const pausedMs = clock.pausedMs + (clock.pausedAt === undefined ? 0 : Math.max(0, now - clock.pausedAt));
  return { ...state, clock: { ...clock, pausedMs, pausedAt: on ? now : undefined } };
}

/** The room has been moved by its own keys: the speaker goes along, unless the room is frozen and goes by itself. */
function followed(
  outline: TalkOutline,
  state: TalkState,
  { at, blank }: { readonly at: Place; readonly blank: Blank | undefined },
  now: number,
): TalkState {
  const to = placeIn(outline, at);
  const shown = state.frozen ?? state.place;
  const blanked = blank === state.blank ? state : { ...state, blank };
  if (to === undefined || isSamePlace(to, shown)) return blanked;
  if (state.frozen !== undefined) return { ...blanked, frozen: to };
  const isNext = isSamePlace(to, nextPlace(outline, state));
  if (isNext) return started(moved(blanked, to), blanked, now);
  return isSamePlace(to, previousPlace(outline, state)) ? moved(blanked, to) : jumped(blanked, to);
}
