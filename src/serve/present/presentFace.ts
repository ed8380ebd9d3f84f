import { bodyLimit } from 'hono/body-limit';
import { type Film, filmFolder } from '../../model/film.ts';
import { readMessage } from '../../present/roomMessages.ts';
import type { PhoneOffer } from '../../present/serverMessages.ts';
import { readState } from '../../present/storedState.ts';
import type { TalkOutline } from '../../present/talkOutline.ts';
import type { Face } from '../serverApp.ts';
import { streamEvents } from '../streamEvents.ts';
import { streamFile } from '../streamFile.ts';
import type { TalkRelay } from './talkRelay.ts';

/** A deck that is presented, its pages made. */
export interface PresentedTalk {
  readonly outline: TalkOutline;
  /** The room's page. It holds no notes. */
  readonly room: string;
  readonly speaker: string;
  /** A film that its slides play, by its name; undefined when there is none of it. */
  film(name: string): Film | undefined;
  /**
   * Keeps what a page has recorded of the talk. @param text as the page wrote it.
   * @returns the project path of the file, or what is wrong; undefined for a talk of which this machine keeps nothing.
   */
  keep?(text: string): Promise<{ readonly file: string } | { readonly refused: string }>;
}

/** The paths below the deck's that the room needs: page, stream of what to show, films. */
const openPath = new RegExp(`^/(?:[^/]+/(?:events|${filmFolder}/[^/]+)?)?$`);

/** A state is some kilobytes: slides and their times. */
export const largestState = 512 * 1024;

/**
 * A talk on the local server: `/deck/` for the room, `/deck/speaker` for the speaker, and the newest state between them. What the room
 * sees may be read without the token; notes, times and every change need it.
 * @param phone what the speaker's page shows for a phone; undefined while none is let in.
 */
export function presentFace(
  { outline, room, speaker, film, keep }: PresentedTalk,
  relay: TalkRelay,
  phone: () => PhoneOffer | undefined = () => undefined,
): Face {
  return {
    changes: true,
    isOpen: (path) => openPath.test(path),
    mount(routes) {
      routes.get('/', (context) => context.redirect(`/${encodeURIComponent(outline.deck)}/`));
      routes.use('/:deck/*', (context, next) =>
        context.req.param('deck') === outline.deck ? next() : Promise.resolve(context.notFound()),
      );
      routes.use(
        '/:deck/*',
        bodyLimit({ maxSize: largestState, onError: (context) => context.text('This is too long.\n', 413) }),
      );
      routes.get('/:deck/', (context) => context.html(room));
      routes.get('/:deck/speaker', (context) => context.html(speaker));
      routes.get(`/:deck/${filmFolder}/:name`, (context) => {
        const found = film(context.req.param('name'));
        return found === undefined ? context.notFound() : streamFile(context, found.source, found.mime);
      });
      routes.get('/:deck/events', (context) => streamEvents(context, relay.joinRoom));
      routes.get('/:deck/speaker/events', (context) => streamEvents(context, relay.joinSpeaker));
      routes.get('/:deck/speaker/phone', (context) => {
        const offer = phone();
        return offer === undefined ? context.notFound() : context.json(offer);
      });
      routes.post('/:deck/speaker/state', async (context) => {
        const state = readState(outline, await context.req.text());
        if (state === undefined || context.req.query('version') !== outline.version)
          return context.text('This is no state of this talk.\n', 400);
        return relay.offer(state) ? context.json(state) : context.json(relay.newest(), 409);
      });
      if (keep !== undefined) {
        routes.post('/:deck/speaker/record', async (context) => {
          const kept = await keep(await context.req.text());
          return 'file' in kept ? context.json(kept) : context.text(`${kept.refused}\n`, 400);
        });
      }
      routes.post('/:deck/room', async (context) => {
        const message = readMessage(outline.deck, jsonOf(await context.req.text()));
        if (message?.talk !== 'room' || message.version !== outline.version)
          return context.text('This is nothing that the room says.\n', 400);
        relay.pass(message);
        return context.body(null, 204);
      });
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
