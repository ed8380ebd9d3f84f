import { isScreenMessage, type ScreenMessage } from '../../present/screenMessages.ts';
import { messageTarget, ownOrigin } from '../ownOrigin.ts';

/** Has the window fill its screen once the speaker's, which has opened it, asks for that; a browser that refuses leaves it as it is. */
export function fillScreen(deck: string): void {
  const opener = window.opener as Window | null;
  if (opener === null) return;
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== opener || origin !== ownOrigin() || !isScreenMessage(data, { talk: 'full screen', deck })) return;
    document.documentElement.requestFullscreen().catch(() => undefined);
  });
  const drawn: ScreenMessage = { talk: 'drawn', deck };
  opener.postMessage(drawn, messageTarget());
}
