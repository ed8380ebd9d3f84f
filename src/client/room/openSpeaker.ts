import { roomLine } from './roomLine.ts';

/** How long the speaker's page may take until it has drawn itself, in milliseconds. */
const waitMs = 8000;

/**
 * Opens the speaker's page beside this one. Who was sent the deck alone has none: then the window is closed again, and the page says why.
 * @param deck names the window, so that there is one for a deck.
 * @returns null when the browser lets no window open.
 */
export function openSpeaker(deck: string): Window | null {
  const opened = window.open(
    new URL('private/speaker.html', location.href),
    `talk-speaker-${deck}`,
    'popup,width=1280,height=760',
  );
  if (opened === null) {
    roomLine(
      'The browser has blocked the speaker’s window. Allow windows for this page, or open private/speaker.html yourself.',
    );
    return null;
  }
  const late = setTimeout(() => {
    opened.close();
    roomLine('The speaker’s page is not beside this file: private/speaker.html.');
  }, waitMs);
  const heard = ({ source }: MessageEvent): void => {
    if (source !== opened) return;
    clearTimeout(late);
    removeEventListener('message', heard);
  };
  addEventListener('message', heard);
  return opened;
}
