import { lookAgain, type PreviewChange, type PreviewPatch } from '../model/preview.ts';
import { latestAlone } from './studio/section/latestAlone.ts';

/** What is done with a change. */
interface ChangeHandlers {
  patch(patch: PreviewPatch): void;
  reload(): void;
}

/**
 * Follows a deck's changes for a page inside the studio's: it holds no stream open, since the window around it has one, and asks when
 * that window says so.
 * @param folder the deck's address. @param shown the version that the page shows.
 */
export function followWindow(folder: string, shown: string, { patch, reload }: ChangeHandlers): void {
  let version = shown;
  const looks = latestAlone(async () => {
    const response = await fetch(`${folder}changes?version=${encodeURIComponent(version)}`);
    if (!response.ok) return;
    const change = (await response.json()) as PreviewChange;
    version = change.version;
    if (change.kind === 'reload') reload();
    if (change.kind === 'patch') patch(change.patch);
  });
  addEventListener('message', ({ source, origin, data }) => {
    if (source === window.parent && origin === location.origin && data === lookAgain) looks.send(undefined);
  });
  // What has changed before this page could hear.
  looks.send(undefined);
}
