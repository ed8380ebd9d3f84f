import { requireElement } from '../requireElement.ts';
import type { DeckParts } from './deckParts.ts';
import { fragmentSteps, showSteps } from './fragmentSteps.ts';
import { slideFrame } from './slideFrame.ts';

/** Width of a small slide in the grid, in CSS pixels. */
const small = 216;

/**
 * All slides at once, each a button; made when it is first wanted, since a page of many drawings takes its time.
 * @param go is called with the slide that was chosen.
 * @returns what opens it at a slide.
 */
export function slideGrid(parts: DeckParts, go: (slide: string) => void): (current: string) => void {
  const dialog = requireElement('#grid') as HTMLDialogElement;
  let made: Promise<HTMLElement> | undefined;
  dialog.addEventListener('close', leave);
  return (current) => {
    dialog.showModal();
    made ??= makeGrid(parts, (slide) => {
      dialog.close();
      leave();
      go(slide);
    });
    void made.then((grid) => {
      grid.querySelector('[aria-current]')?.removeAttribute('aria-current');
      const button = grid.querySelector<HTMLElement>(`[data-slide="${CSS.escape(current)}"]`);
      button?.setAttribute('aria-current', 'true');
      button?.scrollIntoView({ block: 'center' });
      button?.focus();
    });
  };
}

/** Keys would go on to the frame, where nobody sees it any more. The dialog says only later that it was closed: a key may come before. */
function leave(): void {
  (document.activeElement as HTMLElement | null)?.blur();
}

async function makeGrid(parts: DeckParts, go: (slide: string) => void): Promise<HTMLElement> {
  const { slides: grid } = await slideFrame(requireElement('#grid-slides'), parts, 'All slides');
  const page = grid.ownerDocument;
  const style = page.createElement('style');
  style.textContent = gridStyles(parts);
  page.head.append(style);
  for (const { id, number, title } of parts.outline.slides) {
    const slide = parts.slides.get(id);
    if (slide === undefined) continue;
    const copy = page.importNode(slide, true);
    copy.classList.add('present');
    copy.inert = true;
    showSteps(copy, fragmentSteps(copy).length);
    const [picture, name, button] = [
      page.createElement('div'),
      page.createElement('span'),
      page.createElement('button'),
    ];
    picture.className = 'slides';
    picture.append(copy);
    name.textContent = `${number}  ${title}`;
    button.type = 'button';
    button.dataset.slide = id;
    button.append(picture, name);
    button.addEventListener('click', () => go(id));
    grid.append(button);
  }
  page.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    (requireElement('#grid') as HTMLDialogElement).close();
    leave();
  });
  return grid;
}

/** The grid around the slides. Their own page sets them above each other. */
function gridStyles({ frame: { width, height } }: DeckParts): string {
  const zoom = small / width;
  return `body{overflow:auto!important;background:none!important}
.reveal,.reveal>.slides{position:static;width:auto;height:auto;overflow:visible!important;perspective:none}
.reveal>.slides{display:grid;grid-template-columns:repeat(auto-fill,minmax(${small}px,1fr));gap:14px;padding:6px;pointer-events:auto;align-items:start}
.reveal>.slides>button{display:block;padding:0;border:0;border-radius:4px;background:none;text-align:start;cursor:pointer;font:600 15px/1.3 "Source Sans 3",sans-serif;color:var(--grid-ink,#12263a)}
.reveal>.slides>button>.slides{position:relative;inset:auto;width:${width}px;height:${height}px;margin:0 0 6px;zoom:${zoom};overflow:hidden;perspective:none;box-shadow:0 0 0 4px #c9d6de}
.reveal>.slides>button>span{display:block;max-width:${small}px}
.reveal>.slides>button:focus-visible{outline:3px solid #0a5874;outline-offset:3px}
.reveal>.slides>button[aria-current]>.slides{box-shadow:0 0 0 20px #d98e04}`;
}
