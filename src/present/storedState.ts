import { isHands, pollsIn } from './pollCounts.ts';
import { placeIn } from './stepPlace.ts';
import type { Place, TalkOutline } from './talkOutline.ts';
import type { TalkState } from './talkState.ts';

/** Where a page keeps a talk: another version of its slides is another talk. */
export function stateKey({ deck, version }: Pick<TalkOutline, 'deck' | 'version'>): string {
  return `talk ${deck} ${version}`;
}

/** Of two copies the one that holds: the higher revision, and of one revision that which has counted longer. */
export function newestState(one: TalkState, other: TalkState): TalkState {
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other;
  return other.clock.countedTo > one.clock.countedTo ? other : one;
}

/** Whether two copies differ in nothing but the time that each has counted. */
export function isSameTalk(one: TalkState, other: TalkState): boolean {
  return withoutCounts(one) === withoutCounts(other);
}

function withoutCounts({ clock, place, frozen, blank, asking, slotMs, endsAt, cuts, polls, kept }: TalkState): string {
  const moments = [clock.startedAt, clock.pausedAt, clock.endedAt];
  return JSON.stringify([place, frozen, blank, asking, slotMs, endsAt, cuts, polls, kept, moments]);
}

/**
 * Reads a state that was kept or sent. @param text as `JSON.stringify` wrote it.
 * @returns undefined for what is none, or not one of this deck.
 */
export function readState(outline: TalkOutline, text: string | null): TalkState | undefined {
  try {
    return stateFrom(outline, JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

/** What `JSON.parse` has read, as a state of this deck; undefined when it is none. */
export function stateFrom(outline: TalkOutline, read: unknown): TalkState | undefined {
  if (!isState(read)) return undefined;
  const place = placeIn(outline, read.place);
  if (place === undefined) return undefined;
  const inDeck = (one: Place | undefined): Place | undefined => one && placeIn(outline, one);
  const polls = pollsIn(outline, read.polls ?? {});
  return { ...read, place, frozen: inDeck(read.frozen), before: inDeck(read.before), polls };
}

type Fields = Readonly<Record<string, unknown>>;

/** A state that was kept before there were polls has none. */
type ReadState = Omit<TalkState, 'polls'> & Partial<Pick<TalkState, 'polls'>>;

function isState(read: unknown): read is ReadState {
  return (
    isFields(read) &&
    read.format === 1 &&
    isCount(read.revision) &&
    isPlace(read.place) &&
    isOptional(read.frozen, isPlace) &&
    isOptional(read.before, isPlace) &&
    isOneOf(read.blank, ['black', 'white', undefined]) &&
    isOneOf(read.kept, ['dropped', 'rehearsal', 'given', undefined]) &&
    isClock(read.clock) &&
    isFields(read.spentMs) &&
    Object.values(read.spentMs).every(isCount) &&
    typeof read.asking === 'boolean' &&
    isCount(read.askedMs) &&
    isCount(read.slotMs) &&
    isOptional(read.endsAt, isCount) &&
    Array.isArray(read.cuts) &&
    read.cuts.every(isOffer) &&
    isOptional(read.polls, isPolls)
  );
}

function isClock(read: unknown): boolean {
  return (
    isFields(read) &&
    [read.startedAt, read.pausedAt, read.endedAt].every((one) => isOptional(one, isCount)) &&
    [read.pausedMs, read.countedTo, read.unseenMs].every(isCount)
  );
}

function isOffer(read: unknown): boolean {
  return isFields(read) && isCount(read.savedMs) && Array.isArray(read.cuts) && read.cuts.every(isCut);
}

function isCut(read: unknown): boolean {
  return (
    isFields(read) &&
    typeof read.section === 'string' &&
    isOneOf(read.how, ['left out', 'shortened']) &&
    Array.isArray(read.slides) &&
    read.slides.every((one) => typeof one === 'string')
  );
}

function isPolls(read: unknown): boolean {
  return isFields(read) && Object.values(read).every(isHands);
}

function isPlace(read: unknown): read is Place {
  return isFields(read) && typeof read.slide === 'string' && isCount(read.step);
}

function isFields(read: unknown): read is Fields {
  return typeof read === 'object' && read !== null && !Array.isArray(read);
}

function isCount(read: unknown): read is number {
  return typeof read === 'number' && Number.isFinite(read) && read >= 0;
}

function isOptional(read: unknown, is: (read: unknown) => boolean): boolean {
  return read === undefined || is(read);
}

function isOneOf(read: unknown, known: readonly unknown[]): boolean {
  return known.includes(read);
}
