import { isScreenMessage, type ScreenMessage } from '../../present/screenMessages.ts';
import { messageTarget, ownOrigin } from '../ownOrigin.ts';

/** What browsers with window management tell of a screen; positions in CSS pixels. Source: Window Management, W3C working draft. */
interface OuterScreen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
  /** Whether it is built into the machine. */
  readonly isInternal: boolean;
}

interface ScreenDetails {
  readonly currentScreen: OuterScreen;
  readonly screens: readonly OuterScreen[];
}

/** Not in TypeScript's own types yet; missing in browsers without it, and on pages that no browser trusts. */
interface ManagingWindow {
  readonly getScreenDetails?: () => Promise<ScreenDetails>;
}

/**
 * Opens the window for the room. Where the browser knows of a further screen, it goes there, which the browser may ask the speaker about, and
 * is asked to fill it; where not, she moves it herself. To be called as a key or button is pressed, else browsers refuse.
 * @returns null when the browser lets no window open.
 */
export function openRoom(address: string | URL, deck: string): Window | null {
  const room = window.open(address, `talk-room-${deck}`, 'popup,width=1280,height=720');
  if (room !== null) void placeRoom(room, deck, isDrawn(room, deck));
  return room;
}

/** The window stands already, so that nothing is blocked while the browser asks. */
async function placeRoom(room: Window, deck: string, drawn: Promise<void>): Promise<void> {
  const other = await otherScreen();
  if (other === undefined || room.closed) return;
  room.moveTo(other.availLeft, other.availTop);
  room.resizeTo(other.availWidth, other.availHeight);
  await drawn;
  const ask: ScreenMessage = { talk: 'full screen', deck };
  try {
    // The press was in this window; without handing it on, a browser lets no other one fill its screen.
    room.postMessage(ask, { targetOrigin: messageTarget(), delegate: 'fullscreen' } as WindowPostMessageOptions);
  } catch {
    // Too long ago, such as after a question of the browser's. Then F in that window does it, as the page says.
  }
}

/** The first screen that this page is not on, one that was plugged in before one that is built in. */
async function otherScreen(): Promise<OuterScreen | undefined> {
  const { getScreenDetails } = window as ManagingWindow;
  // Told without asking anybody; with one screen there is no reason to ask.
  if (getScreenDetails === undefined || !('isExtended' in screen) || screen.isExtended !== true) return undefined;
  try {
    const { currentScreen, screens } = await getScreenDetails.call(window);
    const others = screens.filter((one) => one !== currentScreen);
    return others.find(({ isInternal }) => !isInternal) ?? others[0];
  } catch {
    return undefined;
  }
}

/** Fulfilled once the window says that it is drawn: before, it hears nothing. */
function isDrawn(room: Window, deck: string): Promise<void> {
  return new Promise((resolve) => {
    const heard = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source !== room || origin !== ownOrigin() || !isScreenMessage(data, { talk: 'drawn', deck })) return;
      removeEventListener('message', heard);
      resolve();
    };
    addEventListener('message', heard);
  });
}
