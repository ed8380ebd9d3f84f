import { type ActingCommand, commandAction } from '../../present/commandAction.ts';
import { offerCuts } from '../../present/offerCuts.ts';
import { placeWords } from '../../present/placeWords.ts';
import { nextPlace } from '../../present/stepPlace.ts';
import type { TalkCommand } from '../../present/talkKeys.ts';
import { slideOf } from '../../present/talkOutline.ts';
import type { TalkState } from '../../present/talkState.ts';
import { pollPanel } from '../poll/pollPanel.ts';
import { requireElement } from '../requireElement.ts';
import { showOffer, showPressed } from '../showCommands.ts';
import type { DeckParts } from './deckParts.ts';
import { readSettings, setDesk, withOtherGround, withType } from './deskSettings.ts';
import { jumpDialog } from './jumpDialog.ts';
import { keepDialog } from './keepDialog.ts';
import { keepRecord } from './keepRecord.ts';
import { showClock, timeText } from './showClock.ts';
import { sectionList } from './showSections.ts';
import { slideGrid } from './slideGrid.ts';
import { slideStage } from './slideStage.ts';
import { slotDialog } from './slotDialog.ts';
import type { TalkStore } from './talkStore.ts';

/** A talk that nobody has looked at for so long may be yesterday's, in milliseconds. */
const staleMs = 3 * 3_600_000;

/** The desk, shown from a state and giving commands; how the room hears of it is none of its concern. */
export interface SpeakerDesk {
  /** @param key the one that gave it. */
  give(command: TalkCommand, key?: string): void;
  /** Shows what the clock says now. */
  tick(): void;
  say(message: string): void;
}

/**
 * Sets up the desk.
 * @param openRoom opens the room's window.
 * @param openPhone shows by what a phone joins.
 */
export async function speakerDesk(
  parts: DeckParts,
  store: TalkStore,
  now: () => number,
  openRoom: () => void,
  openPhone: () => void,
): Promise<SpeakerDesk> {
  const { outline } = parts;
  const [current, coming] = await Promise.all([
    slideStage(requireElement('#stage-now'), parts, 'The slide that is shown'),
    slideStage(requireElement('#stage-next'), parts, 'What comes next'),
  ]);
  const showSections = sectionList(outline);
  const notes = requireElement('#notes');
  notes.lang = parts.frame.attributes.lang ?? '';
  let settings = readSettings();
  setDesk(settings);
  const change = (next: typeof settings): void => {
    settings = next;
    setDesk(next);
  };
  const go = (slide: string): void => store.do({ kind: 'go', to: { slide, step: 0 } });
  const say = (text: string): void => {
    requireElement('#message').textContent = text;
  };
  const openJump = jumpDialog(outline, go);
  const openGrid = slideGrid(parts, go);
  const openSlot = slotDialog(now, (wish) =>
    store.do('endsAt' in wish ? { kind: 'ends', at: wish.endsAt } : { kind: 'slot', slotMs: wish.slotMs }),
  );
  const openKeep = keepDialog(outline, (as, record) => {
    store.do({ kind: 'keep', as });
    if (record === undefined) say('Nothing is kept.');
    else void keepRecord(record, document.documentElement.dataset.server).then(say);
  });

  const poll = pollPanel(requireElement('#poll'), outline, store);
  let noted: string | undefined;
  const show = (state: TalkState): void => {
    const { slide } = state.place;
    current.show(state.place, state.polls);
    coming.show(nextPlace(outline, state), state.polls);
    const place = placeWords(outline, state.place);
    requireElement('#place').textContent = place;
    requireElement('#notes-place').textContent = `${place} · ${slideOf(outline, slide)?.title ?? ''}`;
    if (noted !== slide) {
      notes.replaceChildren(...(parts.notes.get(slide)?.cloneNode(true).childNodes ?? []));
      notes.scrollTop = 0;
      noted = slide;
    }
    const offer = offerCuts(outline, state, now());
    showSections(state, offer);
    showPressed(state);
    showOffer(state, offer);
    showClock(outline, state, now());
  };
  store.listen(show);

  const act = (command: ActingCommand): void => {
    const action = commandAction(command, outline, store.state(), now());
    if (action === undefined) say('There is nothing to cut: the rest fits, or all of it must stay.');
    else store.do(action);
  };
  const end = (): void => {
    store.do({ kind: 'end' });
    const state = store.state();
    if (state.clock.endedAt !== undefined && state.kept === undefined) openKeep(state);
  };
  const commands: Readonly<Record<TalkCommand, (key: string) => void>> = {
    next: () => act('next'),
    previous: () => act('previous'),
    back: () => act('back'),
    first: () => go(outline.slides[0]?.id ?? ''),
    last: () => go(outline.slides.at(-1)?.id ?? ''),
    freeze: () => act('freeze'),
    black: () => act('black'),
    white: () => act('white'),
    ask: () => act('ask'),
    cut: () => act('cut'),
    uncut: () => act('uncut'),
    hands: (key) => poll.raise(Number(key) - 1),
    jump: openJump,
    grid: () => openGrid(store.state().place.slide),
    room: openRoom,
    phone: openPhone,
    clock: () => act('clock'),
    slot: () => openSlot(store.state().slotMs, store.state().endsAt),
    larger: () => change(withType(settings, 1)),
    smaller: () => change(withType(settings, -1)),
    notes: () => change({ ...settings, notesOnly: !settings.notesOnly }),
    ground: () => change(withOtherGround(settings)),
    end,
    help: () => (requireElement('#help') as HTMLDialogElement).showModal(),
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-close]'))
    button.addEventListener('click', () => button.closest('dialog')?.close());

  askAboutOld(store, now());
  show(store.state());
  if (!store.keeps) say('This browser keeps nothing for the page: a reload would begin the talk anew.');
  return { give: (command, key = '') => commands[command](key), tick: () => store.do({ kind: 'count' }), say };
}

/** A talk that was kept and that is over, or is hours old, may not be the one that begins now. */
function askAboutOld(store: TalkStore, now: number): void {
  const { clock, kept } = store.state();
  if (kept !== undefined) {
    store.do({ kind: 'anew' });
    return;
  }
  const isOld = clock.startedAt !== undefined && now - clock.countedTo > staleMs;
  if (!isOld) return;
  const dialog = requireElement('#again') as HTMLDialogElement;
  requireElement('#again-text').textContent =
    `It began on ${new Date(clock.startedAt ?? 0).toLocaleDateString()} at ${timeText(clock.startedAt ?? 0)}.`;
  dialog.addEventListener('close', () => dialog.returnValue === 'anew' && store.do({ kind: 'anew' }), { once: true });
  dialog.showModal();
}
