import type { Hono } from 'hono';
import type {
  InsertForm,
  InsertLook,
  InsertNames,
  InsertWish,
  MapPoint,
  MapSpot,
  PastedRows,
} from '../../model/insertForm.ts';
import { insertWishSchema, pasteSchema, pressedMapSchema } from '../../schema/insertWishSchema.ts';
import { answer } from './answer.ts';
import { readBody } from './readBody.ts';

/** What can be put into a section, and how it would look. */
export interface InsertSite {
  forms(): readonly InsertForm[];
  names(): Promise<InsertNames>;
  /** Undefined for a kind that there is not. @throws TalkError `unknown-deck`. */
  draw(wish: InsertWish): Promise<InsertLook | undefined>;
  /** What lies where a map is pressed; undefined off the map. @throws TalkError `unknown-deck`. */
  spot(wish: InsertWish, point: MapPoint): Promise<MapSpot | undefined>;
  rows(text: string): PastedRows;
}

/** @param api below which the studio's own addresses lie. */
export function insertRoutes(api: Hono, site: InsertSite): void {
  api.get('/inserts', (context) => context.json(site.forms()));
  api.get('/inserts/names', async (context) => context.json(await site.names()));
  api.post('/inserts', async (context) => {
    const wish = readBody(insertWishSchema, await context.req.text());
    if (wish === undefined) return context.text('This is nothing that could be put in.\n', 400);
    return answer(
      context,
      async () => (await site.draw(wish)) ?? context.text('There is nothing of this kind.\n', 404),
    );
  });
  api.post('/inserts/spot', async (context) => {
    const pressed = readBody(pressedMapSchema, await context.req.text());
    if (pressed === undefined) return context.text('This is no place on a map.\n', 400);
    const { point, ...wish } = pressed;
    return answer(context, async () => (await site.spot(wish, point)) ?? context.body(null, 204));
  });
  api.post('/inserts/rows', async (context) => {
    const paste = readBody(pasteSchema, await context.req.text());
    return paste === undefined ? context.text('These are too many rows.\n', 400) : context.json(site.rows(paste.text));
  });
}
