import { type Film, filmFolder } from '../../model/film.ts';
import type { PreviewChange } from '../../model/preview.ts';
import { isSectionSheet, type SectionSheet } from '../../model/sectionSheet.ts';
import type { Face } from '../serverApp.ts';
import { type EventPage, streamEvents } from '../streamEvents.ts';
import { streamFile } from '../streamFile.ts';

/** What the preview shows. */
export interface PreviewSite {
  /** The page that lists the decks. */
  list(): string;
  /** Styles with the fonts. Their address changes with them, so a browser may keep them for the day. */
  readonly fonts: { readonly path: string; readonly css: string };
  /** A deck of the project; undefined when it has none of that name. */
  deck(name: string): PreviewedDeck | undefined;
}

export interface PreviewedDeck {
  /** The page, read anew. */
  page(): Promise<string>;
  /** One slide by itself, without a script; undefined when there is none of that key. */
  slide(key: string): Promise<string | undefined>;
  /** What a section puts on a sheet of paper; undefined where the deck does not have it, or cannot be read. */
  sheet(sheet: SectionSheet, section: string): Promise<string | undefined>;
  /** A film that its slides play, by its name; undefined when there is none of it. */
  film(name: string): Film | undefined;
  /** What a page that shows a version must change. */
  since(version: string): Promise<PreviewChange>;
  /** Lets an open page follow the changes. @param version what it shows. */
  follow(page: EventPage, version: string): void;
}

/** The preview on the local server: the list of decks, each deck's page, its films, and the stream of its changes. Nothing can be changed. */
export function previewFace({ list, fonts, deck }: PreviewSite): Face {
  return {
    changes: false,
    mount(routes) {
      routes.get('/', (context) => context.html(list()));
      routes.get(fonts.path, (context) =>
        context.body(fonts.css, 200, {
          'Content-Type': 'text/css; charset=utf-8',
          'Cache-Control': 'private, max-age=86400, immutable',
        }),
      );
      routes.on('GET', ['/:deck', '/:deck/'], async (context) => {
        const shown = deck(context.req.param('deck'));
        return shown === undefined ? context.notFound() : context.html(await shown.page());
      });
      routes.get('/:deck/slides/:key', async (context) => {
        const page = await deck(context.req.param('deck'))?.slide(context.req.param('key'));
        return page === undefined ? context.notFound() : context.html(page);
      });
      routes.get('/:deck/sheets/:sheet', async (context) => {
        const sheet = context.req.param('sheet');
        if (!isSectionSheet(sheet)) return context.notFound();
        const page = await deck(context.req.param('deck'))?.sheet(sheet, context.req.query('section') ?? '');
        return page === undefined ? context.notFound() : context.html(page);
      });
      routes.get(`/:deck/${filmFolder}/:name`, (context) => {
        const film = deck(context.req.param('deck'))?.film(context.req.param('name'));
        return film === undefined ? context.notFound() : streamFile(context, film.source, film.mime);
      });
      routes.get('/:deck/changes', async (context) => {
        const change = await deck(context.req.param('deck'))?.since(context.req.query('version') ?? '');
        return change === undefined ? context.notFound() : context.json(change);
      });
      routes.get('/:deck/events', (context) => {
        const shown = deck(context.req.param('deck'));
        return shown === undefined ? context.notFound() : streamEvents(context, shown.follow);
      });
    },
  };
}
