import type { Hono } from 'hono';
import type { EditAnswer } from '../../model/studio.ts';
import type { BroughtAnswer, BroughtPicture, PictureCard } from '../../model/studioPictures.ts';
import { broughtPictureSchema, creditedPictureSchema } from '../../schema/broughtPictureSchema.ts';
import { readBody } from './readBody.ts';

/** What can be done with a project's pictures. */
export interface PictureSite {
  list(): readonly PictureCard[];
  /** One of them, to be shown; undefined for any other file. @param file project path. */
  read(file: string): { readonly type: string; readonly bytes: Uint8Array } | undefined;
  /** Brings one into the project, with its credits. */
  add(picture: BroughtPicture): Promise<BroughtAnswer>;
  /** Enters who made one that is there; undefined for any other file. */
  credit(file: string, credit: NonNullable<BroughtPicture['credit']>): Promise<EditAnswer> | undefined;
}

/** @param api below which the studio's own addresses lie. */
export function pictureRoutes(api: Hono, site: PictureSite): void {
  api.get('/pictures', (context) => context.json(site.list()));
  api.get('/pictures/file', (context) => {
    const picture = site.read(context.req.query('file') ?? '');
    if (picture === undefined) return context.notFound();
    // Shown in a page and never as one: a drawing is markup, and would be a page of the studio's own.
    const headers = { 'Content-Type': picture.type, 'Content-Disposition': 'attachment' };
    return context.body(new Uint8Array(picture.bytes), 200, headers);
  });
  api.post('/pictures', async (context) => {
    const picture = readBody(broughtPictureSchema, await context.req.text());
    return picture === undefined ? context.text('This is no picture.\n', 400) : context.json(await site.add(picture));
  });
  api.post('/pictures/credit', async (context) => {
    const wish = readBody(creditedPictureSchema, await context.req.text());
    if (wish === undefined) return context.text('This says not who made it.\n', 400);
    const answer = site.credit(wish.file, wish.credit);
    return answer === undefined ? context.notFound() : context.json(await answer);
  });
}
