import { render } from 'preact';
import { requireElement } from '../requireElement.ts';
import { Studio } from './frame/Studio.tsx';
import { followServer } from './server/followServer.ts';
import { rememberTour } from './tour/tourState.ts';

/** Shows the studio in its page, and follows what changes on the disk. */
export function startStudio(): void {
  const root = requireElement('#studio');
  root.replaceChildren();
  rememberTour();
  void showInItsFonts(root);
  render(<Studio />, root);
  followServer();
}

const faces = ['1rem "Source Sans 3"', '600 1rem "Source Sans 3"', '600 1rem Literata'];

/** Nothing jumps when its letters come: it is seen once they are there, which is a moment, since they come with the page. */
async function showInItsFonts(root: HTMLElement): Promise<void> {
  root.style.visibility = 'hidden';
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
  root.style.visibility = '';
}
