import { findSlides } from '../../present/findSlides.ts';
import type { TalkOutline } from '../../present/talkOutline.ts';
import { requireElement } from '../requireElement.ts';

/** How many slides the field offers. */
const offered = 6;

/** The field that leads to a slide by its number or title. @returns what opens it. */
export function jumpDialog(outline: TalkOutline, go: (slide: string) => void): () => void {
  const dialog = requireElement('#jump') as HTMLDialogElement;
  const field = requireElement('#jump-words') as HTMLInputElement;
  const found = requireElement('#jump-found');
  const choose = (slide: string): void => {
    dialog.close();
    go(slide);
  };
  const search = (): void => {
    const slides = findSlides(outline, field.value).slice(0, offered);
    found.replaceChildren(
      ...slides.map(({ id, number, title }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = `${number}  ${title}`;
        button.addEventListener('click', () => choose(id));
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  };
  field.addEventListener('input', search);
  requireElement('form', dialog).addEventListener('submit', (event) => {
    event.preventDefault();
    const first = findSlides(outline, field.value)[0];
    if (first !== undefined) choose(first.id);
  });
  return () => {
    field.value = '';
    search();
    dialog.showModal();
    field.focus();
  };
}
