import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { readState } from '../../present/storedState.ts';
import type { TalkOutline } from '../../present/talkOutline.ts';
import { largestState } from '../present/presentFace.ts';
import type { TalkRelay } from '../present/talkRelay.ts';
import type { Face } from '../serverApp.ts';
import { streamEvents } from '../streamEvents.ts';
import type { Pairing } from './pairing.ts';
import type { PhoneSessions } from './phoneSessions.ts';

/** What phones are shown. */
export interface RemotePages {
  readonly outline: TalkOutline;
  /** Asks for the code, and holds nothing of the talk. */
  readonly pair: string;
  /** The remote, with the notes. */
  readonly remote: string;
}

/** Who is let in, and by what. */
export interface PhoneDoor {
  readonly pairing: Pairing;
  readonly sessions: PhoneSessions;
  /** Is told whenever a phone was let in. */
  paired(): void;
}

/** A code, with room for its envelope. */
const largestCode = 256;

/**
 * The phone's face of a talk, for a server of its own in the local network. Who has no session may open the page that asks for the code and
 * bring one, and nothing else. A code is used up by what is sent from that page, never by opening an address: phones look ahead at those.
 */
export function remoteFace({ outline, pair, remote }: RemotePages, relay: TalkRelay, door: PhoneDoor): Face {
  let cookie = 'talk-phone';
  const isPaired = (context: Context): boolean => door.sessions.holds(getCookie(context, cookie));
  return {
    changes: true,
    guard(port): MiddlewareHandler {
      // Browsers share cookies between the ports of one address.
      cookie = `talk-phone-${port}`;
      return async (context, next) =>
        openPaths.includes(context.req.path) || isPaired(context)
          ? next()
          : context.text('This phone is not connected to the talk.\n', 403);
    },
    mount(routes) {
      routes.get('/', (context) => context.html(isPaired(context) ? remote : pair));
      routes.get('/pair', (context) => context.json({ paired: isPaired(context) }));
      routes.post('/pair', limit(largestCode), async (context) => {
        const answer = door.pairing.claim(await context.req.text());
        if (answer === 'too many') return context.text('Too many codes were tried.\n', 429, { 'Retry-After': '60' });
        if (answer === 'refused') return context.text('This code is not good.\n', 403);
        setCookie(context, cookie, door.sessions.begin(), {
          httpOnly: true,
          sameSite: 'Strict',
          path: '/',
          maxAge: door.sessions.lastsSeconds,
        });
        door.paired();
        return context.body(null, 204);
      });
      mountTalk(routes, outline, relay);
    },
  };
}

const openPaths = ['/', '/pair'];

function mountTalk(routes: Hono, outline: TalkOutline, relay: TalkRelay): void {
  routes.get('/talk/events', (context) => streamEvents(context, relay.joinPhone));
  routes.post('/talk/state', limit(largestState), async (context) => {
    const state = readState(outline, await context.req.text());
    const from = Number(context.req.query('from') ?? Number.NaN);
    if (state === undefined || Number.isNaN(from) || context.req.query('version') !== outline.version)
      return context.text('This is no state of this talk.\n', 400);
    return relay.touch(state, from) ? context.body(null, 204) : context.json(relay.newest() ?? null, 409);
  });
}

function limit(maxSize: number): MiddlewareHandler {
  return bodyLimit({ maxSize, onError: (context) => context.text('This is too long.\n', 413) });
}
