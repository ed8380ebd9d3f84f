import type { ActingCommand } from '../../present/commandAction.ts';
import { offerCuts } from '../../present/offerCuts.ts';
import { placeWords } from '../../present/placeWords.ts';
import { nextPlace, skippedSlides } from '../../present/stepPlace.ts';
import { slideOf, type TalkOutline } from '../../present/talkOutline.ts';
import type { TalkState } from '../../present/talkState.ts';
import { requireElement } from '../requireElement.ts';
import { showOffer, showPressed } from '../showCommands.ts';
import { readSettings, setDesk, withOtherGround, withType } from '../speaker/deskSettings.ts';
import { showClock } from '../speaker/showClock.ts';
import { onPress } from './onPress.ts';
import { onSwipe } from './onSwipe.ts';
import { slideList } from './slideList.ts';

/** What the desk asks for. */
interface RemoteWishes {
  give(command: ActingCommand): void;
  go(slide: string): void;
}

/** What a phone shows of a talk, and its buttons. */
export function remoteDesk(
  outline: TalkOutline,
  now: () => number,
  { give, go }: RemoteWishes,
): (state: TalkState) => void {
  const showSlides = slideList(outline, go);
  const notes = requireElement('#notes');
  const template = requireElement('template#talk-notes') as HTMLTemplateElement;
  notes.lang = template.lang;
  const said = new Map(
    [...template.content.querySelectorAll<HTMLElement>('[data-slide]')].map((one) => [one.dataset.slide, one]),
  );
  listenToCommands(give);
  onSwipe(requireElement('#slide'), (way) => give(way > 0 ? 'next' : 'previous'));
  let noted: string | undefined;
  return (state) => {
    const { slide } = state.place;
    const title = slideOf(outline, slide)?.title ?? '';
    const coming = nextPlace(outline, state);
    write('#place', placeWords(outline, state.place));
    write('#title', title);
    write('#notes-label', title);
    write(
      '#coming',
      coming === undefined
        ? 'the end'
        : coming.slide === slide
          ? 'the next step'
          : (slideOf(outline, coming.slide)?.title ?? ''),
    );
    if (noted !== slide) {
      notes.replaceChildren(...(said.get(slide)?.cloneNode(true).childNodes ?? []));
      if (notes.textContent?.trim() === '') notes.textContent = 'No notes for this slide.';
      notes.scrollTop = 0;
      noted = slide;
    }
    showSlides(slide, skippedSlides(state));
    showPressed(state);
    showOffer(state, offerCuts(outline, state, now()));
    showClock(outline, state, now());
    const clock = requireElement('[data-command="clock"]');
    write('.label', clockWords(state), clock);
    clock.setAttribute('aria-disabled', String(state.clock.endedAt !== undefined));
  };
}

function listenToCommands(give: (command: ActingCommand) => void): void {
  let settings = readSettings();
  setDesk(settings);
  const own: Readonly<Record<string, () => typeof settings>> = {
    larger: () => withType(settings, 1),
    smaller: () => withType(settings, -1),
    ground: () => withOtherGround(settings),
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-command]')) {
    const { command = '' } = button.dataset;
    const change = own[command];
    if (change !== undefined)
      button.addEventListener('click', () => {
        settings = change();
        setDesk(settings);
      });
    else if (command === 'next' || command === 'previous') onPress(button, () => give(command));
    else button.addEventListener('click', () => give(command as ActingCommand));
  }
}

function clockWords({ clock: { startedAt, pausedAt } }: TalkState): string {
  if (startedAt === undefined) return 'Start clock';
  return pausedAt === undefined ? 'Stop clock' : 'Clock goes on';
}

function write(selector: string, text: string, within?: Element): void {
  const element = requireElement(selector, within);
  if (element.textContent !== text) element.textContent = text;
}
