import type { TalkOutline } from '../../present/talkOutline.ts';
import { requireElement } from '../requireElement.ts';

/** The list that leads to any slide. Rows are made once. @returns what marks the slide that is shown, and those that were cut. */
export function slideList(
  outline: TalkOutline,
  go: (slide: string) => void,
): (current: string, skipped: ReadonlySet<string>) => void {
  const buttons = outline.slides.map(({ id, number, title }) => {
    const button = document.createElement('button');
    button.type = 'button';
    const [figure, words] = [document.createElement('span'), document.createElement('span')];
    figure.textContent = String(number);
    words.textContent = title;
    button.append(figure, ' ', words);
    button.addEventListener('click', () => go(id));
    return { id, button };
  });
  requireElement('#slides').replaceChildren(
    ...buttons.map(({ button }) => {
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  return (current, skipped) => {
    for (const { id, button } of buttons) {
      button.toggleAttribute('data-cut', skipped.has(id));
      if (id === current) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
    }
  };
}
