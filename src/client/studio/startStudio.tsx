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
  render(<Studio />, root);
  followServer();
}
