import RevealNotes from 'reveal.js/plugin/notes';
import { besideText, type PreviewEvents, type PreviewPatch, type PreviewStart } from '../model/preview.ts';
import { openFaultPanel } from './faultPanel.ts';
import { followWindow } from './followWindow.ts';
import { liveSlides } from './liveSlides.ts';
import { startReveal } from './startReveal.ts';

void start();

/** Starts the deck, then follows the preview's stream: each change is shown where the reader is. */
async function start(): Promise<void> {
  const opened = JSON.parse(document.getElementById('talk-preview')?.textContent ?? '{}') as PreviewStart;
  let { title } = opened;
  const theme = document.getElementById('talk-theme');
  const letters = document.getElementById('talk-letters');
  // Before reveal.js adds attributes of its own to the slides.
  const slides = liveSlides(opened.columns);
  const deck = await startReveal([RevealNotes]);
  slides.attach(deck);

  const loadAnew = (): void => {
    slides.rememberPlace();
    location.reload();
  };
  const folder = location.pathname.replace(/\/?$/, '/');
  const apply = (patch: PreviewPatch): void => {
    if (patch.title !== undefined) title = retitle(title, patch.title);
    if (letters !== null && patch.lentCss !== undefined) letters.textContent = patch.lentCss;
    if (theme !== null && patch.themeCss !== undefined) theme.textContent = patch.themeCss;
    if (patch.options !== undefined) deck.configure(JSON.parse(patch.options) as Parameters<typeof deck.configure>[0]);
    if (!slides.apply(patch)) loadAnew();
  };
  if (new URLSearchParams(location.search).has(besideText)) {
    followWindow(folder, opened.version, { patch: apply, reload: loadAnew });
    return;
  }
  const stream = new EventSource(`${folder}events?version=${encodeURIComponent(opened.version)}`);
  const on = <K extends keyof PreviewEvents>(kind: K, handle: (data: PreviewEvents[K]) => void): void =>
    stream.addEventListener(kind, (event) => handle(JSON.parse(event.data as string) as PreviewEvents[K]));
  on('patch', apply);
  on('reload', loadAnew);
  // The small decks inside the speaker view have no room for messages.
  if (window.self === window.top) {
    const panel = openFaultPanel();
    on('faults', panel.show);
    stream.addEventListener('open', () => panel.lost(false));
    stream.addEventListener('error', () => panel.lost(true));
  }
}

/** Writes the talk's new name where the old one stands: in the window's title, and in the heading that screen readers hear. */
function retitle(before: string, after: string): string {
  for (const element of document.querySelectorAll('head > title, main > .deck-title')) {
    element.textContent = (element.textContent ?? '').replace(before, () => after);
  }
  return after;
}
